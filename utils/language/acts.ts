import { ACTS, type Act } from '../vocabulary/acts.ts';
import type { Judge } from './blend.ts';
import type { Levels } from './level.ts';
import type { Cue } from './rule.ts';
import type { SentenceMarks } from './sentence-cache.ts';
import { scoreOf, type SimpleAct } from './trained.ts';

/** One sentence as its acts are read: the cues may hold more than the marks (the user's own words). */
export interface ActSentence {
  readonly marks: SentenceMarks;
  readonly cues: ReadonlySet<Cue>;
  readonly promises: readonly unknown[];
}

/** The acts that are cues of their own name; a pitch and a promise are put together. */
const ACTS_OF_CUES = ACTS.filter(
  (act): act is Exclude<SimpleAct, 'promise'> => act !== 'pitch' && act !== 'promise',
);
/** A sentence does what its draft does from these log odds on. */
const CLEAR = 1;

/**
 * What each sentence does: by the rules, and where there is a judge only what it lets stand of the
 * draft. A draft that does something has a sentence that does it. A question that asks to buy is the ask.
 */
export function actsOf(
  sentences: readonly ActSentence[],
  levels: Levels,
  judge: Judge | null,
): readonly ReadonlySet<Act>[] {
  const acts = sentences.map((one) => actsByRules(one.cues, levels));
  if (judge !== null) for (const act of ACTS_OF_CUES) settle(act, sentences, levels, acts, judge);
  return acts.map((own, at) => withPitch(own, sentences[at], levels.sentences[at] ?? 'none'));
}

/** Urging without a sale is an act only where a debt is chased. */
function actsByRules(cues: ReadonlySet<Cue>, levels: Levels): Set<Act> {
  const acts = new Set<Act>(ACTS_OF_CUES.filter((act) => cues.has(act)));
  if (cues.has('urge')) acts.add('pressure');
  if (levels.pitch !== 'hard' && !cues.has('owed')) acts.delete('pressure');
  return acts;
}

/** Gives an act to every sentence that does it, to the likeliest where none stands out, or to none. */
function settle(
  act: Exclude<SimpleAct, 'promise'>,
  sentences: readonly ActSentence[],
  levels: Levels,
  acts: readonly Set<Act>[],
  judge: Judge,
): void {
  const holds = judge(
    act,
    acts.some((own) => own.has(act)),
  );
  if (!holds) {
    for (const own of acts) own.delete(act);
    return;
  }
  const scores = sentences.map(({ marks }) => scoreOf(marks.learned?.scores ?? {}, act));
  scores.forEach((score, at) => {
    if (score >= CLEAR) acts[at]?.add(act);
  });
  if (!acts.some((own) => own.has(act))) acts[likeliest(act, scores, levels)]?.add(act);
}

function likeliest(act: Act, scores: readonly number[], levels: Levels): number {
  const open = scores.map((score, at) => {
    return act === 'question' && isAsk(levels.sentences[at] ?? 'none') ? score - 100 : score;
  });
  return open.indexOf(Math.max(...open));
}

function isAsk(level: string): boolean {
  return level === 'direct' || level === 'hard';
}

function withPitch(
  own: ReadonlySet<Act>,
  one: ActSentence | undefined,
  level: string,
): ReadonlySet<Act> {
  const acts = new Set(own);
  if (level !== 'none') acts.add('pitch');
  if ((one?.promises.length ?? 0) > 0) acts.add('promise');
  if (acts.has('referral') || isAsk(level)) acts.delete('question');
  return acts;
}
