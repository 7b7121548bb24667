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

/** Weights ready for use, in units: one row for every bucket that has any. */
export interface Weights {
  readonly heads: readonly string[];
  readonly units: readonly number[];
  readonly biases: readonly number[];
  /** Number of a bucket's row in `rows`; row 0 is empty. */
  readonly rowOf: Uint16Array;
  readonly rows: Int16Array;
}

/** The weights of one head. */
interface Column {
  readonly buckets: readonly number[];
  readonly levels: readonly number[];
}

/** Unpacks in steps of one head each, so that idle moments can be short. */
export function* unpackWeights(packed: PackedWeights): Generator<void, Weights> {
  const columns: Column[] = [];
  const from = { distance: 0, level: 0 };
  for (const count of packed.counts) {
    columns.push(readColumn(packed, count, from));
    yield;
  }
  return inRows(packed, columns);
}

function readColumn(
  packed: PackedWeights,
  count: number,
  from: { distance: number; level: number },
): Column {
  const buckets: number[] = [];
  const levels: number[] = [];
  let bucket = 0;
  while (levels.length < count) {
    const value = VALUES[packed.distances.charCodeAt(from.distance)] ?? 0;
    from.distance += 1;
    bucket += value < ONE_CHARACTER ? value : (value - ONE_CHARACTER + 1) * ONE_CHARACTER;
    if (value >= ONE_CHARACTER) continue;
    buckets.push(bucket);
    levels.push((VALUES[packed.levels.charCodeAt(from.level)] ?? 0) - HIGHEST);
    from.level += 1;
  }
  return { buckets, levels };
}

const VALUES = new Uint8Array(128);
for (let at = 0; at < ALPHABET.length; at += 1) VALUES[ALPHABET.charCodeAt(at)] = at;

function inRows({ heads, units, biases }: PackedWeights, columns: readonly Column[]): Weights {
  const rowOf = new Uint16Array(BUCKETS);
  let count = 1;
  for (const { buckets } of columns)
    for (const bucket of buckets) {
      if (rowOf[bucket] !== 0) continue;
      rowOf[bucket] = count;
      count += 1;
    }
  const rows = new Int16Array(count * heads.length);
  for (const [head, { buckets, levels }] of columns.entries())
    for (const [at, bucket] of buckets.entries())
      rows[(rowOf[bucket] ?? 0) * heads.length + head] = inUnits(levels[at] ?? 0);
  return { heads, units, biases, rowOf, rows };
}

function inUnits(level: number): number {
  return level * Math.abs(level);
}

/** FNV-1a of 32 bits over the characters, as eight hexadecimal digits. */
export function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
