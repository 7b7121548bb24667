/** Whether a sorted list of keys holds `key`. */
export function hasKey(keys: BigUint64Array, key: bigint): boolean {
  return keys[lowerBound(keys, key)] === key;
}

/** A new sorted list with `key` in its place; the same list where it is already there. */
export function withKey(
  keys: BigUint64Array<ArrayBuffer>,
  key: bigint,
): BigUint64Array<ArrayBuffer> {
  const place = lowerBound(keys, key);
  if (keys[place] === key) return keys;
  const grown = new BigUint64Array(keys.length + 1);
  grown.set(keys.subarray(0, place));
  grown[place] = key;
  grown.set(keys.subarray(place), place + 1);
  return grown;
}

function lowerBound(keys: BigUint64Array, key: bigint): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0n) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
