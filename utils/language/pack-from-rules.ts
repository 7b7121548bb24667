import { ACTS, WORRIES, type Act, type Worry } from '../vocabulary/acts.ts';
import type {
  DraftReading,
  Evidence,
  FoundPromise,
  Language,
  ReadingContext,
  Span,
} from '../vocabulary/reading.ts';
import type { DateRule } from './dates.ts';
import { blendLevels } from './blend.ts';
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
import { holds, scoreOf, type SimpleAct, type Trained } from './trained.ts';

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

/** A language pack that reads by rules, and by a trained model beside them where there is one. */
export function packFromRules(rules: LanguageRules, model: Trained | null = null): LanguagePack {
  const marksOf = cachedMarks(rules.draft, rules.worries, model?.sentences ?? null);
  const mark = (text: string, context: ReadingContext): Marked[] => {
    const phrases = offerPhrases(context);
    return splitSentences(text).map((span) => {
      const sentence = text.slice(span.start, span.end);
      const marks = marksOf(sentence);
      const cues = namesOffer(sentence, phrases) ? withWare(marks.cues) : marks.cues;
      const judge = (byRule: boolean) => simpleActHolds('promise', byRule, marks, model);
      const promise = readPromise(marks, span, text, rules.dates, context, judge);
      return { span, marks, cues, promise };
    });
  };
  return {
    tag: rules.tag,
    share: (text) => rules.share(text),
    readDraft: (text, context) => assemble(rules.tag, text, mark(text, context), model),
    readReceived: receivedReader(rules.tag, rules.signals, model),
  };
}

function withWare(cues: ReadonlySet<Cue>): ReadonlySet<Cue> {
  return new Set([...cues, 'ware' as const]);
}

function assemble(
  lang: Language,
  text: string,
  sentences: readonly Marked[],
  model: Trained | null,
): DraftReading {
  const levels = levelsOf(lang, text, sentences, model);
  const actsOf = sentences.map((one, at) => actsIn(one, levels, at, model));
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
    worries: WORRIES.filter((worry) => sentences.some((one) => speaksTo(worry, one.marks, model))),
  };
}

function levelsOf(
  lang: Language,
  text: string,
  sentences: readonly Marked[],
  model: Trained | null,
): Levels {
  const cues = sentences.map((one) => one.cues);
  const rules = judgeLevel(cues);
  const scores = sentences.map((one) => one.marks.scores).filter((one) => one !== null);
  if (model === null || scores.length === 0) return rules;
  const facts = { lang, length: text.length, scores, cues, level: rules.pitch };
  const named = sentences.some(({ marks, cues }) => cues !== marks.cues);
  return blendLevels(rules, facts, model, named);
}

function speaksTo(worry: Worry, marks: SentenceMarks, model: Trained | null): boolean {
  const byRule = marks.worries.includes(worry);
  if (model === null || marks.scores === null) return byRule;
  return holds(byRule, scoreOf(marks.scores, worry), model.bars.worries[worry]);
}

function simpleActHolds(
  act: SimpleAct,
  byRule: boolean,
  marks: SentenceMarks,
  model: Trained | null,
): boolean {
  if (model === null || marks.scores === null) return byRule;
  return holds(byRule, scoreOf(marks.scores, act), model.bars.acts[act]);
}

/** The acts that are cues of their own name; a pitch and a promise are put together. */
const ACTS_OF_CUES = ACTS.filter((act) => act !== 'pitch' && act !== 'promise');

/** What one sentence does: by the rules, then by the model. A question that asks to buy is the ask. */
function actsIn(one: Marked, levels: Levels, at: number, model: Trained | null): ReadonlySet<Act> {
  const byRules = actsByRules(one, levels);
  const acts = new Set<Act>(
    ACTS_OF_CUES.filter((act) => simpleActHolds(act, byRules.has(act), one.marks, model)),
  );
  const level = levels.sentences[at] ?? 'none';
  if (level !== 'none') acts.add('pitch');
  if (one.promise !== null) acts.add('promise');
  if (acts.has('referral') || level === 'direct' || level === 'hard') acts.delete('question');
  return acts;
}

/** Urging without a sale is an act only where a debt is chased. */
function actsByRules(one: Marked, levels: Levels): ReadonlySet<Act> {
  const acts = new Set<Act>(ACTS_OF_CUES.filter((act) => one.cues.has(act)));
  if (one.cues.has('urge')) acts.add('pressure');
  if (levels.pitch !== 'hard' && !one.cues.has('owed')) acts.delete('pressure');
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
