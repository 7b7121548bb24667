import { ACTS, WORRIES, type Act } from '../vocabulary/acts.ts';
import type {
  DraftReading,
  Evidence,
  FoundPromise,
  Language,
  ReadingContext,
  Span,
} from '../vocabulary/reading.ts';
import type { DateRule } from './dates.ts';
import { LINK_MARK } from './fold.ts';
import { countCue, heatOf } from './heat.ts';
import { judgeLevel, type Levels } from './level.ts';
import { namesOffer, offerPhrases } from './offer.ts';
import type { LanguagePack } from './pack.ts';
import { readPromise } from './promises.ts';
import { receivedReader } from './received.ts';
import type { Cue, DraftRule, SignalRule, WorryRule } from './rule.ts';
import { cachedMarks, type SentenceMarks } from './sentence-cache.ts';
import { splitSentences } from './sentences.ts';

/** Everything that makes a language: data only. */
export interface LanguageRules {
  readonly tag: Language;
  /** Share of the text that is certainly written in this language, 0–1. */
  share(text: string): number;
  readonly draft: readonly DraftRule[];
  readonly worries: readonly WorryRule[];
  readonly signals: readonly SignalRule[];
  readonly dates: readonly DateRule[];
}

/** One sentence in its place, with what the rules and the user's own offer say of it. */
interface Marked {
  readonly span: Span;
  readonly marks: SentenceMarks;
  readonly cues: ReadonlySet<Cue>;
  readonly promise: FoundPromise | null;
}

/** A language pack that reads by rules. */
export function packFromRules(rules: LanguageRules): LanguagePack {
  const marksOf = cachedMarks(rules.draft, rules.worries);
  const mark = (text: string, context: ReadingContext): Marked[] => {
    const phrases = offerPhrases(context);
    return splitSentences(text).map((span) => {
      const sentence = text.slice(span.start, span.end);
      const marks = marksOf(sentence);
      const cues = namesOffer(sentence, phrases) ? withWare(marks.cues) : marks.cues;
      return { span, marks, cues, promise: readPromise(marks, span, text, rules.dates, context) };
    });
  };
  return {
    tag: rules.tag,
    share: (text) => rules.share(text),
    readDraft: (text, context) => assemble(rules.tag, mark(text, context)),
    readReceived: receivedReader(rules.tag, rules.signals),
  };
}

function withWare(cues: ReadonlySet<Cue>): ReadonlySet<Cue> {
  return new Set([...cues, 'ware' as const]);
}

function assemble(lang: Language, sentences: readonly Marked[]): DraftReading {
  const levels = judgeLevel(sentences.map((one) => one.cues));
  const actsOf = sentences.map((one, at) => actsIn(one, levels, at));
  return {
    lang,
    pitch: levels.pitch,
    heat: heatIn(sentences, levels, actsOf),
    acts: ACTS.filter((act) => actsOf.some((acts) => acts.has(act))),
    sentences: sentences.map((one, at) => ({
      ...one.span,
      acts: ACTS.filter((act) => actsOf[at]?.has(act)),
      pitch: levels.sentences[at] ?? 'none',
    })),
    evidence: sentences.flatMap((one, at) => evidenceIn(one, actsOf[at] ?? new Set())),
    promises: sentences.flatMap((one) => one.promise ?? []),
    worries: WORRIES.filter((worry) => sentences.some((one) => one.marks.worries.includes(worry))),
  };
}

/** The acts that are cues of their own name; a pitch and a promise are put together. */
const ACTS_OF_CUES = ACTS.filter((act) => act !== 'pitch' && act !== 'promise');

/** Urging without a sale is an act only where a debt is chased; a question that asks to buy is the ask. */
function actsIn(one: Marked, levels: Levels, at: number): ReadonlySet<Act> {
  const acts = new Set<Act>(ACTS_OF_CUES.filter((act) => one.cues.has(act)));
  const level = levels.sentences[at] ?? 'none';
  if (one.cues.has('urge')) acts.add('pressure');
  if (level !== 'none') acts.add('pitch');
  if (one.promise !== null) acts.add('promise');
  if (acts.has('pressure') && levels.pitch !== 'hard' && !one.cues.has('owed'))
    acts.delete('pressure');
  if (acts.has('referral') || level === 'direct' || level === 'hard') acts.delete('question');
  return acts;
}

function heatIn(
  sentences: readonly Marked[],
  levels: Levels,
  actsOf: readonly ReadonlySet<Act>[],
): number {
  const first = levels.sentences[0];
  return heatOf({
    pitch: levels.pitch,
    prices: sentences.reduce((sum, one) => sum + countCue(one.marks.hits, 'price'), 0),
    links: sentences.reduce((sum, one) => sum + linksIn(one.marks.folded), 0),
    asksFirst: first === 'direct' || first === 'hard',
    gives: actsOf.some((acts) => acts.has('give')),
    leavesFree: sentences.some((one) => one.cues.has('free') || one.cues.has('optout')),
  });
}

function linksIn(folded: string): number {
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

function evidenceIn(one: Marked, acts: ReadonlySet<Act>): Evidence[] {
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
