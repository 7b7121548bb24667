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
  const columns = new Map<string, Column>();
  const column = (name: string): Column => {
    const known = columns.get(name) ?? columnOf(facts, name);
    columns.set(name, known);
    return known;
  };
  const shared = sharedFeatures(facts, column);
  return (head, byRule) => {
    const name = NAMES[head] ?? head;
    const { strongest, second, expected } = column(name);
    return [...shared, strongest, second, expected, clipped(facts.whole[name]), Number(byRule)];
  };
}

/** The numbers that all heads weigh. */
function sharedFeatures(facts: MessageFacts, column: (head: string) => Column): readonly number[] {
  const asks = column('ask');
  const pitches = column('pitch');
  const found = new Set(facts.cues.flatMap((cues) => [...cues]));
  return [
    ...STRONGEST_OF.map((head) => column(head).strongest),
    asks.second,
    pitches.second,
    asks.expected,
    pitches.expected,
    clipped(facts.scores.at(-1)?.['ask']),
    clipped(facts.scores[0]?.['ask']),
    ...(['soft', 'direct', 'hard'] as const).map((level) => Number(facts.level === level)),
    ...WHOLE.map((head) => clipped(facts.whole[head])),
    ...CUES.map((cue) => Number(found.has(cue))),
    Math.log(1 + facts.scores.length),
    Math.log(1 + facts.length),
    Number(facts.lang === 'ja'),
  ];
}

/** What the model says of the sentences by one head, clipped. */
interface Column {
  readonly strongest: number;
  /** The strongest but one. */
  readonly second: number;
  /** Logarithm of how many sentences do it, as far as the scores go. */
  readonly expected: number;
}

function columnOf({ scores }: MessageFacts, head: string): Column {
  let [strongest, second, sum] = [-CLIP, -CLIP, 0];
  for (const one of scores) {
    const score = clipped(one[head]);
    second = Math.max(second, Math.min(strongest, score));
    strongest = Math.max(strongest, score);
    sum += 1 / (1 + Math.exp(-score));
  }
  return { strongest, second, expected: Math.log(0.01 + sum) };
}

function clipped(score: number | undefined): number {
  return Math.max(-CLIP, Math.min(CLIP, score ?? -CLIP));
}

/** One head over whole messages: a weight for each of `messageFeatures`. */
export interface MessageHead {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Log odds of one head for a message. */
export function messageScore(head: MessageHead, features: readonly number[]): number {
  let sum = head.bias;
  for (let at = 0; at < features.length; at += 1)
    sum += (features[at] ?? 0) * (head.weights[at] ?? 0);
  return sum;
}
