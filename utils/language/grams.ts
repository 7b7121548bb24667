import { LINK_MARK } from './fold.ts';

/** Grams are counted in so many buckets; two grams of one bucket share a weight. */
export const BUCKETS = 65_536;

/** Words for a language that puts spaces between them, characters for one that does not. */
export type GramStyle = 'words' | 'characters';

const WORD_GRAMS = 3;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
const CHARACTER_GRAMS = 4;

const LINKS = new RegExp(`${LINK_MARK}+`, 'g');
const NUMBERS = /[0-9]+(?:[.,:][0-9]+)*/g;
const TOKENS = /[\p{L}\p{M}']+|0|\S/gu;

/**
 * The grams of one folded sentence as bucket numbers, each once: words (one to three in a row) and
 * the pieces of words, or runs of one to four characters. A number of any size is `0`. After them
 * stand `others`, as they are.
 */
export function gramsOf(
  folded: string,
  style: GramStyle,
  others: readonly number[] = [],
): readonly number[] {
  const plain = folded.replace(LINKS, LINK_MARK).replace(NUMBERS, '0');
  startSeen();
  if (style === 'words') addWords(plain);
  else addRuns(`^${plain.replace(/\s+/g, ' ')}$`, 1, CHARACTER_GRAMS);
  for (const bucket of others) keep(bucket);
  return seen.slice(0, count);
}

// A table of stamps is some five times faster than a Set; of bytes, it stays in the processor's cache.
const stamps = new Uint8Array(BUCKETS);
const LAST_STAMP = 255;
let stamp = 0;
/** The buckets of the list at hand, the first `count`. One list for all, so that none is grown in steps. */
const seen: number[] = [];
let count = 0;

/** Begins a new list without repeats. */
function startSeen(): void {
  count = 0;
  if (stamp === LAST_STAMP) {
    stamps.fill(0);
    stamp = 0;
  }
  stamp += 1;
}

function see(bucket: number): void {
  if (stamps[bucket] === stamp) return;
  stamps[bucket] = stamp;
  keep(bucket);
}

function keep(bucket: number): void {
  seen[count] = bucket;
  count += 1;
}

/** Every bucket of these lists once, in order of its first place. */
export function union(lists: readonly (readonly number[])[]): readonly number[] {
  startSeen();
  for (const list of lists) for (const bucket of list) see(bucket);
  return seen.slice(0, count);
}

/** The bucket of a rule: its hit is a feature beside the grams. */
export function bucketOfRule(id: string): number {
  return bucket(hashOf(id, 0, id.length, RULE_SEED));
}

// FNV-1a (Fowler, Noll, Vo; public domain): its offset basis and prime for 32 bits.
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const RULE_SEED = 0x2545f491;
const PIECE_SEED = 0x1b873593;

function hashOf(text: string, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** Both halves of the hash, so that its better upper half counts. */
function bucket(hash: number): number {
  return ((hash >>> 16) ^ hash) & (BUCKETS - 1);
}

function addWords(plain: string): void {
  const tokens = ['^', ...(plain.match(TOKENS) ?? []), '$'];
  for (let at = 0; at < tokens.length; at += 1) {
    let hash = SEED;
    for (let length = 0; length < WORD_GRAMS && at + length < tokens.length; length += 1) {
      const token = tokens[at + length] ?? '';
      hash = Math.imul(hashOf(token, 0, token.length, hash) ^ 32, PRIME);
      see(bucket(hash));
    }
  }
  for (const token of tokens)
    if (token.length > SHORTEST_PIECE) addRuns(` ${token} `, SHORTEST_PIECE, LONGEST_PIECE);
}

/** Every run of `shortest` to `longest` characters. */
function addRuns(text: string, shortest: number, longest: number): void {
  for (let start = 0; start < text.length; start += 1) {
    let hash = PIECE_SEED;
    const end = Math.min(text.length, start + longest);
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
      if (at - start + 1 >= shortest) see(bucket(hash));
    }
  }
}
