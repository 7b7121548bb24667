import { WORRIES, type PitchLevel } from '../vocabulary/acts.ts';
import type { Language } from '../vocabulary/reading.ts';
import type { Scores } from './model.ts';
import type { Cue } from './rule.ts';
import type { DraftHead } from './trained.ts';

/** A draft as the message heads see it. */
export interface MessageFacts {
  readonly lang: Language;
  /** Characters of the draft. */
  readonly length: number;
  /** What the model says of each sentence, in order. */
  readonly scores: readonly Scores[];
  /** What the model of whole drafts says. */
  readonly whole: Scores;
  /** What the rules found in each sentence. */
  readonly cues: readonly ReadonlySet<Cue>[];
  /** The level by the rules alone. */
  readonly level: PitchLevel;
}

/** Beyond this, a score says no more; unseen texts would otherwise run away. */
const CLIP = 5;

const STRONGEST_OF = [
  'ask',
  'pitch',
  'soft',
  'step',
  'pressure',
  'hype',
  'referral',
  'question',
  'promise',
  'give',
  'thanks',
  'apology',
  'optout',
  'story',
  'praise',
  ...WORRIES,
] as const;

const WHOLE = ['ask', 'pitch', 'pressure', 'hype'] as const;

const CUES = [
  'ask',
  'step',
  'ware',
  'invites',
  'soft',
  'mine',
  'announce',
  'urge',
  'link',
  'free',
  'price',
  'elsewhere',
  'owed',
  'pressure',
  'hype',
  'referral',
  'optout',
  'question',
  'give',
] as const satisfies readonly Cue[];

/** What the models call what a head judges; hard is what presses. */
const NAMES: Readonly<Record<string, string>> = { sale: 'pitch', hard: 'pressure' };

/**
 * The numbers that the head of a name weighs, always in the same order; `byRule` is whether a rule
 * found in the draft what the head judges.
 */
export function messageFeatures(
  facts: MessageFacts,
): (head: DraftHead, byRule: boolean) => readonly number[] {
  const shared = sharedFeatures(facts);
  return (head, byRule) => {
    const name = NAMES[head] ?? head;
    const scores = column(facts, name);
    return [
      ...shared,
      Math.max(-CLIP, ...scores),
      second(scores),
      expected(scores),
      clipped(facts.whole[name]),
      Number(byRule),
    ];
  };
}

/** The numbers that all heads weigh. */
function sharedFeatures(facts: MessageFacts): readonly number[] {
  const asks = column(facts, 'ask');
  const pitches = column(facts, 'pitch');
  return [
    ...STRONGEST_OF.map((head) => Math.max(-CLIP, ...column(facts, head))),
    second(asks),
    second(pitches),
    expected(asks),
    expected(pitches),
    asks.at(-1) ?? -CLIP,
    asks[0] ?? -CLIP,
    ...(['soft', 'direct', 'hard'] as const).map((level) => Number(facts.level === level)),
    ...WHOLE.map((head) => clipped(facts.whole[head])),
    ...CUES.map((cue) => Number(facts.cues.some((cues) => cues.has(cue)))),
    Math.log(1 + facts.scores.length),
    Math.log(1 + facts.length),
    Number(facts.lang === 'ja'),
  ];
}

function column(facts: MessageFacts, head: string): number[] {
  return facts.scores.map((scores) => clipped(scores[head]));
}

function clipped(score: number | undefined): number {
  return Math.max(-CLIP, Math.min(CLIP, score ?? -CLIP));
}

function second(scores: readonly number[]): number {
  return scores.toSorted((a, b) => b - a)[1] ?? -CLIP;
}

/** Logarithm of how many sentences do it, as far as the scores go. */
function expected(scores: readonly number[]): number {
  return Math.log(0.01 + scores.reduce((sum, score) => sum + 1 / (1 + Math.exp(-score)), 0));
}

/** One head over whole messages: a weight for each of `messageFeatures`. */
export interface MessageHead {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Log odds of one head for a message. */
export function messageScore(head: MessageHead, features: readonly number[]): number {
  return features.reduce((sum, value, at) => sum + value * (head.weights[at] ?? 0), head.bias);
}
