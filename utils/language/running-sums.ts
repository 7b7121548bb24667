import { BUCKETS } from './grams.ts';
import type { Features } from './model.ts';
import { addBucket, type Weights } from './weights.ts';

/** The sums of weights over the grams of several sentences, each gram once, and how many grams there are. */
export interface GramSums {
  readonly sums: Int32Array;
  readonly size: number;
}

/**
 * Sums over the grams of a whole text that remember the last text: of the next one only the sentences
 * that came and went are counted. Whole numbers, so that the way there changes no result.
 */
export function runningSums(): (weights: Weights, sentences: readonly Features[]) => GramSums {
  let running: Running | null = null;
  return (weights, sentences) => {
    running ??= empty(weights);
    const now = new Set(sentences);
    const before = running.sentences;
    if (2 * countShared(before, now) < before.size) restart(running);
    for (const one of running.sentences) if (!now.has(one)) take(running, weights, one.grams);
    for (const one of now) if (!running.sentences.has(one)) add(running, weights, one.grams);
    running.sentences = now;
    return running;
  };
}

interface Running {
  sentences: ReadonlySet<Features>;
  /** How often each gram stands in them. */
  readonly counts: Uint16Array;
  readonly sums: Int32Array;
  size: number;
}

function empty({ heads }: Weights): Running {
  return {
    sentences: new Set(),
    counts: new Uint16Array(BUCKETS),
    sums: new Int32Array(heads.length),
    size: 0,
  };
}

function restart(running: Running): void {
  running.sentences = new Set();
  running.counts.fill(0);
  running.sums.fill(0);
  running.size = 0;
}

function countShared(before: ReadonlySet<Features>, now: ReadonlySet<Features>): number {
  let shared = 0;
  for (const one of now) if (before.has(one)) shared += 1;
  return shared;
}

function add(running: Running, weights: Weights, grams: readonly number[]): void {
  const { counts, sums } = running;
  for (const gram of grams) {
    const count = counts[gram] ?? 0;
    counts[gram] = count + 1;
    if (count > 0) continue;
    running.size += 1;
    addBucket(weights, gram, sums, 1);
  }
}

function take(running: Running, weights: Weights, grams: readonly number[]): void {
  const { counts, sums } = running;
  for (const gram of grams) {
    const count = counts[gram] ?? 0;
    counts[gram] = count - 1;
    if (count > 1) continue;
    running.size -= 1;
    addBucket(weights, gram, sums, -1);
  }
}
