import { BUCKETS } from '../../utils/language/grams.ts';
import { GRAM_SCALE, RULE_SCALE, type Features } from '../../utils/language/model.ts';
import { seeded, shuffled } from './random.ts';

/** The sentences of one text. A label that holds for the text holds for at least one of them. */
export interface Bag {
  readonly persona: string;
  readonly parts: readonly Features[];
  /** For each head 1, 0, or NaN where the label is not known. */
  readonly targets: readonly number[];
  readonly weight: number;
}

/** A linear model with several heads: `weights[bucket * heads + head]`. */
export interface Linear {
  readonly heads: number;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** Chosen by cross-validation on the training part (README of `utils/language`). */
const EPOCHS = 8;
const MORE_EPOCHS = 6;
const RATE = 0.4;
const L2 = 1e-4;
/** Where the sums of squares of AdaGrad begin: a larger start is a slower one. */
const FIRST_SQUARE = 0.01;
const SECOND_SQUARE = 0.05;
const FIRST_BIAS_SQUARE = 1;

/** A sentence with its scales, without the grams that only one person used. */
interface Part {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
}

interface State extends Linear {
  /** 1 for a weight that stays 0. */
  readonly dropped: Uint8Array;
  readonly squares: Float32Array;
  readonly biasSquares: Float32Array;
}

/**
 * Trains all heads at once: logistic loss, AdaGrad, L2. Then all but the `most` largest weights are
 * dropped and the rest learn on without them: dropped only at the end, they took 3 points of the asks and
 * of the acts with them (2026-11). The same bags give the same model.
 */
export function train(bags: readonly Bag[], heads: number, most: number): Linear {
  const state = fresh(heads);
  const known = sharedGrams(bags);
  const ready = bags.map((bag) => ({ bag, parts: bag.parts.map((part) => partOf(part, known)) }));
  const random = seeded(7);
  const pass = () => {
    for (const at of shuffled(ready.length, random)) {
      const one = ready[at];
      if (one !== undefined) learn(state, one.bag, one.parts);
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) pass();
  keepLargest(state, most);
  for (let epoch = 0; epoch < MORE_EPOCHS; epoch += 1) pass();
  return state;
}

/** Drops all but the `most` largest weights for good, and lets the rest move again. */
function keepLargest(state: State, most: number): void {
  const { weights, squares, dropped } = state;
  const floor = sizeOfRank(weights, most);
  squares.fill(SECOND_SQUARE);
  for (const [at, weight] of weights.entries()) {
    if (Math.abs(weight) >= floor) continue;
    weights[at] = 0;
    dropped[at] = 1;
  }
}

/** How large the weight is that `rank` weights are at least as large as. */
export function sizeOfRank(weights: Float32Array, rank: number): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs);
  return sizes.sort().at(-rank) ?? 0;
}

function fresh(heads: number): State {
  const size = BUCKETS * heads;
  return {
    heads,
    weights: new Float32Array(size),
    dropped: new Uint8Array(size),
    biases: new Float32Array(heads),
    squares: new Float32Array(size).fill(FIRST_SQUARE),
    biasSquares: new Float32Array(heads).fill(FIRST_BIAS_SQUARE),
  };
}

/** A gram that one person alone used says who wrote, not what is done. */
function sharedGrams(bags: readonly Bag[]): Uint8Array {
  const first = new Map<number, string>();
  const shared = new Uint8Array(BUCKETS);
  for (const { persona, parts } of bags)
    for (const bucket of parts.flatMap((part) => part.grams)) {
      if ((first.get(bucket) ?? persona) !== persona) shared[bucket] = 1;
      else first.set(bucket, persona);
    }
  return shared;
}

function partOf({ grams, rules }: Features, known: Uint8Array): Part {
  const kept = grams.filter((bucket) => known[bucket] === 1);
  const scale = GRAM_SCALE / Math.sqrt(grams.length || 1);
  return {
    buckets: Int32Array.from([...kept, ...rules]),
    values: Float32Array.from([...kept.map(() => scale), ...rules.map(() => RULE_SCALE)]),
  };
}

function learn(state: State, bag: Bag, parts: readonly Part[]): void {
  const scores = parts.map((part) => scoresOf(state, part));
  const slopes = parts.map(() => new Float32Array(state.heads));
  bag.targets.forEach((target, head) => {
    const column = scores.map((one) => one[head] ?? 0);
    const best = column.indexOf(Math.max(...column));
    column.forEach((score, at) => {
      const slope = slopes[at];
      if (slope === undefined || Number.isNaN(target) || (target === 1 && at !== best)) return;
      slope[head] = (sigmoid(score) - target) * bag.weight;
    });
  });
  parts.forEach((part, at) => step(state, part, slopes[at] ?? new Float32Array(0)));
}

function scoresOf({ heads, weights, biases }: Linear, part: Part): Float32Array {
  const scores = Float32Array.from(biases);
  for (let at = 0; at < part.buckets.length; at += 1) {
    const value = part.values[at] ?? 0;
    const from = (part.buckets[at] ?? 0) * heads;
    for (let head = 0; head < heads; head += 1)
      scores[head] = (scores[head] ?? 0) + (weights[from + head] ?? 0) * value;
  }
  return scores;
}

function step(state: State, part: Part, slopes: Float32Array): void {
  const { heads, weights, squares, dropped, biases, biasSquares } = state;
  const active = Int32Array.from([...slopes.keys()].filter((head) => slopes[head] !== 0));
  for (let index = 0; index < part.buckets.length; index += 1) {
    const from = (part.buckets[index] ?? 0) * heads;
    const value = part.values[index] ?? 0;
    for (const head of active) {
      const at = from + head;
      if (dropped[at] === 1) continue;
      const weight = weights[at] ?? 0;
      const slope = (slopes[head] ?? 0) * value + L2 * weight;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = weight - (RATE * slope) / Math.sqrt(square);
    }
  }
  for (const head of active) {
    const slope = slopes[head] ?? 0;
    const square = (biasSquares[head] ?? 0) + slope * slope;
    biasSquares[head] = square;
    biases[head] = (biases[head] ?? 0) - (RATE * slope) / Math.sqrt(square);
  }
}

/** Odds of 1 to e^-x as a share. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
