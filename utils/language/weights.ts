import { BUCKETS } from './grams.ts';

/**
 * The weights of one linear model as they are committed: written by `npm run train`, never by hand.
 * One character for each number, so that compression sees how they are spread.
 */
export interface PackedWeights {
  readonly heads: readonly string[];
  /** What a level of 1 is worth; a level of n is worth n times n as much. */
  readonly units: readonly number[];
  readonly biases: readonly number[];
  /** How many weights each head has. */
  readonly counts: readonly number[];
  /** Of `distances` and `levels` together (`checksumOf`). */
  readonly checksum: string;
  /** For each weight how many buckets it stands after the one before, head after head. */
  readonly distances: string;
  /** For each weight its level, -`HIGHEST` to `HIGHEST`. */
  readonly levels: string;
}

/** The highest level of a weight. */
export const HIGHEST = 31;

/** Characters that stand in a string literal and in UTF-8 as one byte each. */
export const ALPHABET =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~';
/** A character this far on or further adds this many distances and is followed by another. */
export const ONE_CHARACTER = 72;

/** Weights ready for use, in units: those of each bucket side by side. Most buckets have few heads. */
export interface Weights {
  readonly heads: readonly string[];
  readonly units: readonly number[];
  readonly biases: readonly number[];
  /** Where the weights of a bucket begin in `entries`; they end where those of the next begin. */
  readonly starts: Uint16Array;
  /** A weight and its head in one number: the weight times `HEADS`, and the number of the head. */
  readonly entries: Int32Array;
}

const HEAD_BITS = 8;
/** More heads than any model has. A power of two, so that parting an entry costs nothing. */
export const HEADS = 2 ** HEAD_BITS;

/** Where reading stands in a packed model. */
interface Place {
  distance: number;
  level: number;
}

/** Unpacks in steps of one head each, so that idle moments can be short. */
export function* unpackWeights(packed: PackedWeights): Generator<void, Weights> {
  const { heads, units, biases, counts } = packed;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const buckets = new Uint16Array(total);
  const unsorted = new Int32Array(total);
  const place: Place = { distance: 0, level: 0 };
  for (const [head, count] of counts.entries()) {
    readHead(packed, place, { head, count, buckets, unsorted });
    yield;
  }
  return { heads, units, biases, ...byBucket(buckets, unsorted) };
}

interface HeadOf {
  readonly head: number;
  readonly count: number;
  readonly buckets: Uint16Array;
  readonly unsorted: Int32Array;
}

function readHead(packed: PackedWeights, place: Place, one: HeadOf): void {
  const { distances, levels } = packed;
  let { distance, level } = place;
  let bucket = 0;
  for (const end = level + one.count; level < end;) {
    const value = VALUES[distances.charCodeAt(distance)] ?? 0;
    distance += 1;
    bucket += value < ONE_CHARACTER ? value : (value - ONE_CHARACTER + 1) * ONE_CHARACTER;
    if (value >= ONE_CHARACTER) continue;
    one.buckets[level] = bucket;
    const steps = (VALUES[levels.charCodeAt(level)] ?? 0) - HIGHEST;
    one.unsorted[level] = steps * Math.abs(steps) * HEADS + one.head;
    level += 1;
  }
  place.distance = distance;
  place.level = level;
}

const VALUES = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at += 1) VALUES[ALPHABET.charCodeAt(at)] = at;

function byBucket(buckets: Uint16Array, unsorted: Int32Array): Pick<Weights, 'starts' | 'entries'> {
  const starts = new Uint16Array(BUCKETS + 1);
  for (const bucket of buckets) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  for (let at = 1; at <= BUCKETS; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const entries = new Int32Array(unsorted.length);
  for (let at = 0; at < buckets.length; at += 1) {
    const bucket = buckets[at] ?? 0;
    const to = next[bucket] ?? 0;
    entries[to] = unsorted[at] ?? 0;
    next[bucket] = to + 1;
  }
  return { starts, entries };
}

/** Adds the weights of a bucket, in units, to the sums of the heads; with -1 takes them away. */
export function addBucket(weights: Weights, bucket: number, sums: Int32Array, times: 1 | -1): void {
  const { starts, entries } = weights;
  const end = starts[bucket + 1] ?? 0;
  for (let at = starts[bucket] ?? 0; at < end; at += 1) {
    const entry = entries[at] ?? 0;
    const head = entry & (HEADS - 1);
    // The shift rounds down, as `HEADS` times a negative weight and a head need it.
    sums[head] = (sums[head] ?? 0) + times * (entry >> HEAD_BITS);
  }
}

/** The sum of the weights of these buckets for each head, in units. */
export function sumOf(weights: Weights, buckets: readonly number[]): Int32Array {
  const sums = new Int32Array(weights.heads.length);
  for (const bucket of buckets) addBucket(weights, bucket, sums, 1);
  return sums;
}

/** FNV-1a of 32 bits over the characters, as eight hexadecimal digits. */
export function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
