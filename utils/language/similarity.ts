import { fold } from './fold.ts';

const GRAM = 3;
const HALF = 32;
/**
 * So many of 64 bits may differ in the same thing said again with another day or number; of two
 * sentences that share nothing some 32 differ. Chosen on pairs of pressing sentences in both languages.
 */
const SAME = 18;

/**
 * A similarity hash of 64 bits (simhash: Charikar 2002) over the runs of three characters of the folded
 * sentence, as 16 hexadecimal digits. Numbers count as one sign and white space and punctuation as none.
 */
export function similarityHash(sentence: string): string {
  const plain = fold(sentence)
    .replace(/[0-9]+/g, '0')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const votes = new Int32Array(2 * HALF);
  for (let start = 0; start < Math.max(1, plain.length - GRAM + 1); start += 1)
    vote(plain.slice(start, start + GRAM), votes);
  return digits(votes, 0) + digits(votes, HALF);
}

/** How many of the 64 bits of two similarity hashes differ, 0–64. */
export function hashDistance(one: string, two: string): number {
  let distance = 0;
  for (let at = 0; at < 16; at += 8) distance += bitsOf(half(one, at) ^ half(two, at));
  return distance;
}

/** Whether two similarity hashes are of the same thing said twice. */
export function isSaidAgain(one: string, two: string): boolean {
  return hashDistance(one, two) <= SAME;
}

function vote(gram: string, votes: Int32Array): void {
  const hashes = [mixed(gram, 0x811c9dc5), mixed(gram, 0x2545f491)];
  hashes.forEach((hash, word) => {
    for (let bit = 0; bit < HALF; bit += 1) {
      const at = word * HALF + bit;
      votes[at] = (votes[at] ?? 0) + (((hash >>> bit) & 1) === 1 ? 1 : -1);
    }
  });
}

/** FNV-1a and a last mixing, so that every bit depends on every character. */
function mixed(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function digits(votes: Int32Array, from: number): string {
  let word = 0;
  for (let bit = 0; bit < HALF; bit += 1) if ((votes[from + bit] ?? 0) > 0) word |= 1 << bit;
  return (word >>> 0).toString(16).padStart(8, '0');
}

function half(hash: string, at: number): number {
  return Number.parseInt(hash.slice(at, at + 8), 16);
}

function bitsOf(word: number): number {
  let count = 0;
  for (let rest = word >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count += 1;
  return count;
}
