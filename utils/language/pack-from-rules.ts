import { ACTS, WORRIES, type Act, type Worry } from '../vocabulary/acts.ts';
import type {
  DraftReading,
  Evidence,
  FoundPromise,
  Language,
  ReadingContext,
  Span,
  Urge,
} from '../vocabulary/reading.ts';
import { momentAt, type Day } from './calendar.ts';
import type { Dates } from './dates.ts';
import { actsOf } from './acts.ts';
import { blendLevels, judgeOf, type Judge } from './blend.ts';
import { LINK_MARK } from './fold.ts';
import { countCue, heatOf } from './heat.ts';
import { judgeLevel, type Levels } from './level.ts';
import type { Features } from './model.ts';
import { namesOffer, offerPhrases } from './offer.ts';
import type { LanguagePack } from './pack.ts';
import { meaningsIn, ownPhrases, withMeanings } from './phrases.ts';
import { promiseReader } from './promises.ts';
import { receivedReader } from './received.ts';
import type { Cue, DraftRule, SignalRule, WorryRule } from './rule.ts';
import { cachedMarks, type Learned, type SentenceMarks } from './sentence-cache.ts';
import { similarityHash } from './similarity.ts';
import { splitSentences } from './sentences.ts';
import { holds, scoreOf, type Trained } from './trained.ts';

/** Everything that makes a language: data only. */
export interface LanguageRules {
  readonly tag: Language;
  /** Share of the text that is certainly written in this language, 0–1. */
  share(text: string): number;
  readonly draft: readonly DraftRule[];
  readonly worries: readonly WorryRule[];
  readonly signals: readonly SignalRule[];
  readonly dates: Dates;
}

/** One sentence in its place, with what the rules and the user's own offer say of it. */
interface Marked {
  readonly span: Span;
  readonly marks: SentenceMarks;
  readonly cues: ReadonlySet<Cue>;
  readonly promises: readonly FoundPromise[];
  /** It holds a phrase of which the user said that it never sells. */
  readonly innocent: boolean;
}

/** A language pack that reads by rules, and by a trained model beside them where there is one. */
export function packFromRules(rules: LanguageRules, model: Trained | null = null): LanguagePack {
  const marksOf = cachedMarks(rules.draft, rules.worries, model);
  const readPromises = promiseReader(rules.dates);
  const mark = (text: string, context: ReadingContext): Marked[] => {
    const offer = offerPhrases(context);
    const phrases = ownPhrases(context);
    const at = momentAt(context.now, context.offsetMinutes);
    let earlier: Day | null = null;
    return splitSentences(text).map((span) => {
      const sentence = text.slice(span.start, span.end);
      const marks = marksOf(sentence);
      const meanings = meaningsIn(marks.folded, phrases);
      const cues = withMeanings(
        marks.cues,
        namesOffer(sentence, marks.folded, offer)
          ? new Set([...meanings, 'offer' as const])
          : meanings,
      );
      const judge = (byRule: boolean) => isPromise(byRule, marks, model);
      const moment = { ...at, earlier };
      const { promises, days } = readPromises(marks, span, text, moment, judge);
      earlier = days.at(-1)?.day ?? earlier;
      return { span, marks, cues, promises, innocent: meanings.has('innocent') };
    });
  };
  return {
    tag: rules.tag,
    share: (text) => rules.share(text),
    readDraft: (text, context) => assemble(rules.tag, text, mark(text, context), model),
    readReceived: receivedReader(rules.tag, rules.signals, model),
  };
}

function isPromise(byRule: boolean, marks: SentenceMarks, model: Trained | null): boolean {
  if (model === null || marks.learned === null) return byRule;
  return holds(byRule, scoreOf(marks.learned.scores, 'promise'), model.bars.promise);
}

function assemble(
  lang: Language,
  text: string,
  sentences: readonly Marked[],
  model: Trained | null,
): DraftReading {
  const { levels, judge } = judgeDraft(lang, text, sentences, model);
  const acts = actsOf(sentences, levels, judge);
  return {
    lang,
    pitch: levels.pitch,
    heat: heatIn(sentences, levels, acts),
    acts: ACTS.filter((act) => acts.some((own) => own.has(act))),
    sentences: sentences.map((one, at) => ({
      ...one.span,
      acts: ACTS.filter((act) => acts[at]?.has(act)),
      pitch: levels.sentences[at] ?? 'none',
    })),
    evidence: sentences.flatMap((one, at) => evidenceIn(one, acts[at] ?? new Set())),
    promises: sentences.flatMap((one) => one.promises),
    worries: WORRIES.filter((worry) => speaksTo(worry, sentences, judge)),
    ...urgesIn(text, sentences, acts),
  };
}

/** The levels of a draft, and the trained judge of everything else in it; null where there is none. */
function judgeDraft(
  lang: Language,
  text: string,
  sentences: readonly Marked[],
  model: Trained | null,
): { readonly levels: Levels; readonly judge: Judge | null } {
  const cues = sentences.map((one) => one.cues);
  const rules = judgeLevel(cues);
  const learned = sentences.map((one) => (one.marks.learned === null ? null : learnedIn(one)));
  const known = learned.filter((one) => one !== null);
  const sells = sentences.some(({ innocent }) => !innocent);
  if (model === null || known.length === 0 || !sells) return { levels: rules, judge: null };
  const whole = model.drafts.scoreTogether(known.map(({ features }) => features));
  const scores = known.map((one) => one.scores);
  const facts = { lang, length: text.length, scores, whole, cues, level: rules.pitch };
  const judge = judgeOf(facts, model);
  const named = sentences.some(({ marks, cues: own, innocent }) => own !== marks.cues && !innocent);
  return { levels: blendLevels(rules, facts, judge, named), judge };
}

const NOTHING: Features = { grams: [], rules: [] };

/** What the model is told of a sentence: nothing of one that never sells. */
function learnedIn({ marks, innocent }: Marked): Learned | null {
  return innocent ? { features: NOTHING, scores: {} } : marks.learned;
}

/** The sentences that press or need proof, with their hashes; no field where there is none. */
function urgesIn(
  text: string,
  sentences: readonly Marked[],
  acts: readonly ReadonlySet<Act>[],
): Pick<DraftReading, 'urges'> {
  const urges = sentences.flatMap(({ span }, at): Urge[] => {
    const act = URGING.find((one) => acts[at]?.has(one));
    const hash = () => similarityHash(text.slice(span.start, span.end));
    return act === undefined ? [] : [{ ...span, act, hash: hash() }];
  });
  return urges.length === 0 ? {} : { urges };
}

const URGING = ['pressure', 'hype'] as const;

function speaksTo(worry: Worry, sentences: readonly Marked[], judge: Judge | null): boolean {
  const byRule = sentences.some(({ marks }) => marks.worries.includes(worry));
  return judge === null ? byRule : judge(worry, byRule);
}

function heatIn(
  sentences: readonly Marked[],
  levels: Levels,
  acts: readonly ReadonlySet<Act>[],
): number {
  const first = levels.sentences[0];
  return heatOf({
    pitch: levels.pitch,
    prices: sentences.reduce((sum, one) => sum + countCue(one.marks.hits, 'price'), 0),
    links: sentences.reduce((sum, one) => sum + linksIn(one.marks.folded), 0),
    asksFirst: first === 'direct' || first === 'hard',
    gives: acts.some((own) => own.has('give')),
    leavesFree: sentences.some((one) => one.cues.has('free') || one.cues.has('optout')),
  });
}

function linksIn(folded: string): number {
  if (!folded.includes(LINK_MARK)) return 0;
  return folded
    .split(LINK_MARK)
    .filter((part, at, parts) => at < parts.length - 1 && (part !== '' || at === 0)).length;
}

/** The parts of a pitch are evidence of the pitch; a part that made no act is none. */
const PARTS_OF_PITCH: ReadonlySet<Cue> = new Set<Cue>([
  'ask',
  'step',
  'soft',
  'mine',
  'announce',
  'ware',
]);

/** The words of the rules; an act that no rule found is the model's, and the whole sentence its words. */
function evidenceIn(one: Marked, acts: ReadonlySet<Act>): Evidence[] {
  const byRules = evidenceOfRules(one, acts);
  const found = new Set(byRules.map(({ act }) => act));
  const byModel = [...acts]
    .filter((act) => !found.has(act))
    .map((act) => ({ act, rule: `model.${act}`, ...one.span }));
  return [...byRules, ...byModel];
}

function evidenceOfRules(one: Marked, acts: ReadonlySet<Act>): Evidence[] {
  return one.marks.hits.flatMap((hit) => {
    const act = actOf(hit.finds);
    if (act === null || !acts.has(act)) return [];
    return [
      { act, rule: hit.rule, start: one.span.start + hit.start, end: one.span.start + hit.end },
    ];
  });
}

function actOf(cue: Cue): Act | null {
  if (PARTS_OF_PITCH.has(cue)) return 'pitch';
  if (cue === 'urge') return 'pressure';
  if (cue === 'vow' || cue === 'vow_dated') return 'promise';
  return ACTS.find((act) => act === cue) ?? null;
}
