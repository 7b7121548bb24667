/**
 * 64-bit hash of a message key: two 32-bit multiplicative hashes with a final mix. Not secret, only
 * even: among a million keys of one identity a clash is expected once in 37 million histories.
 */
export function keyHash(text: string): bigint {
  return (BigInt(lane(text, 0x9e3779b1)) << 32n) | BigInt(lane(text, 0x85ebca77));
}

/** The same hash as sixteen hexadecimal digits, for ids. */
export function hexHash(text: string): string {
  return keyHash(text).toString(16).padStart(16, '0');
}

function lane(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x5bd1e995);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
