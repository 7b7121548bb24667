import type { Act, Signal, Worry } from '../vocabulary/acts.ts';
import type { GramStyle } from './grams.ts';
import type { MessageHead } from './message.ts';
import { textModel, type Scores, type TextModel } from './model.ts';
import type { PackedWeights } from './weights.ts';

/**
 * Two bars for one head, in log odds: what no rule found is added from `add` on; what a rule found
 * stays from `keep` on. `null` is a bar that nothing passes, and for `keep` one that all pass.
 */
export interface Bar {
  readonly add: number | null;
  readonly keep: number | null;
}

/** An act of its own; pitches are put together from the message heads. */
export type SimpleAct = Exclude<Act, 'pitch'>;

/** The bars of one language, chosen on the training part by cross-validation. */
export interface Bars {
  readonly ask: Bar;
  readonly sale: Bar;
  readonly hard: Bar;
  readonly acts: Readonly<Record<SimpleAct, Bar>>;
  readonly worries: Readonly<Record<Worry, Bar>>;
  readonly signals: Readonly<Record<Signal, Bar>>;
}

/** The heads over whole messages, the same for all languages. */
export interface MessageHeads {
  readonly ask: MessageHead;
  readonly sale: MessageHead;
  /** Of a draft that asks: whether it does so with pressure or hype. */
  readonly hard: MessageHead;
}

/** What training gives one language. */
export interface TrainedData {
  readonly style: GramStyle;
  readonly sentences: PackedWeights;
  readonly signals: PackedWeights;
  readonly bars: Bars;
  readonly heads: MessageHeads;
}

/** The trained part of a language, ready to ask. */
export interface Trained {
  readonly sentences: TextModel;
  readonly signals: TextModel;
  readonly bars: Bars;
  readonly heads: MessageHeads;
}

/** Unpacks nothing yet. */
export function trained(data: TrainedData): Trained {
  return {
    sentences: textModel(data.sentences, data.style),
    signals: textModel(data.signals, data.style),
    bars: data.bars,
    heads: data.heads,
  };
}

/** Whether a head holds, given whether a rule says so. */
export function holds(byRule: boolean, score: number, bar: Bar): boolean {
  if (byRule) return bar.keep === null || score >= bar.keep;
  return bar.add !== null && score >= bar.add;
}

/** The score of a head; far below every bar where the model has no such head. */
export function scoreOf(scores: Scores, head: string): number {
  return scores[head] ?? -100;
}
