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

/** An act of its own; pitches are put together from the level heads. */
export type SimpleAct = Exclude<Act, 'pitch'>;

/** The levels that are judged of a whole draft. */
export type LevelHead = 'ask' | 'sale' | 'hard';

/** What is judged of a whole draft. A promise is judged sentence by sentence. */
export type DraftHead = LevelHead | SimpleAct | Worry;

/** The bars of one language, chosen on the training part by cross-validation. */
export interface Bars {
  readonly drafts: Readonly<Record<DraftHead, Bar>>;
  /** Of a single sentence: whether it promises. */
  readonly promise: Bar;
  readonly signals: Readonly<Record<Signal, Bar>>;
}

/** The heads over whole drafts, the same for all languages. */
export type MessageHeads = Readonly<Record<DraftHead, MessageHead>>;

/** What training gives one language. */
export interface TrainedData {
  readonly style: GramStyle;
  /** Of single sentences. */
  readonly sentences: PackedWeights;
  /** Of drafts as a whole. */
  readonly drafts: PackedWeights;
  /** Of sentences of received messages. */
  readonly signals: PackedWeights;
  /** Of received messages as a whole. */
  readonly received: PackedWeights;
  readonly bars: Bars;
  readonly heads: MessageHeads;
}

/** The trained part of a language, ready to ask. */
export interface Trained {
  readonly style: GramStyle;
  readonly sentences: TextModel;
  readonly drafts: TextModel;
  readonly signals: TextModel;
  readonly received: TextModel;
  readonly bars: Bars;
  readonly heads: MessageHeads;
}

/** Unpacks nothing yet. */
export function trained(data: TrainedData): Trained {
  return {
    style: data.style,
    sentences: textModel(data.sentences),
    drafts: textModel(data.drafts),
    signals: textModel(data.signals),
    received: textModel(data.received),
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
