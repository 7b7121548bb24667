import { BUCKETS } from '../../utils/language/grams.ts';
import {
  ALPHABET,
  checksumOf,
  HIGHEST,
  ONE_CHARACTER,
  type PackedWeights,
} from '../../utils/language/weights.ts';
import { sizeOfRank, type Linear } from './logistic.ts';

/** One head, packed. */
interface PackedHead {
  readonly unit: number;
  readonly count: number;
  readonly distances: string;
  readonly levels: string;
}

/** The `most` largest weights of the model, in levels. */
export function packWeights(model: Linear, heads: readonly string[], most: number): PackedWeights {
  const floor = sizeOfRank(model.weights, most);
  const packed = heads.map((_, head) => packHead(model, head, floor));
  const distances = packed.map((one) => one.distances).join('');
  const levels = packed.map((one) => one.levels).join('');
  return {
    heads,
    units: packed.map(({ unit }) => unit),
    biases: heads.map((_, head) => rounded(model.biases[head] ?? 0)),
    counts: packed.map(({ count }) => count),
    checksum: checksumOf(distances + levels),
    distances,
    levels,
  };
}

/** Four digits carry what a level beside them does. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function packHead({ weights, heads }: Linear, head: number, floor: number): PackedHead {
  const all = Array.from({ length: BUCKETS }, (_, bucket) => weights[bucket * heads + head] ?? 0);
  const largest = all.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = rounded(largest / HIGHEST ** 2) || 1;
  let [before, count, distances, levels] = [0, 0, '', ''];
  for (const [bucket, weight] of all.entries()) {
    const level = levelOf(weight, unit);
    if (Math.abs(weight) < floor || level === 0) continue;
    distances += distanceText(bucket - before);
    levels += ALPHABET.charAt(level + HIGHEST);
    before = bucket;
    count += 1;
  }
  return { unit, count, distances, levels };
}

function levelOf(weight: number, unit: number): number {
  const level = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / unit));
  return Math.max(-HIGHEST, Math.min(HIGHEST, level));
}

/** The last character is below `ONE_CHARACTER`; those before it count its multiples. */
function distanceText(distance: number): string {
  const most = ALPHABET.length - ONE_CHARACTER;
  let multiples = Math.floor(distance / ONE_CHARACTER);
  let text = '';
  for (; multiples > 0; multiples -= Math.min(multiples, most))
    text += ALPHABET.charAt(ONE_CHARACTER + Math.min(multiples, most) - 1);
  return text + ALPHABET.charAt(distance % ONE_CHARACTER);
}
