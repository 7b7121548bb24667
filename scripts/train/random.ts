/** A small generator of numbers in [0, 1), so that every run is the same (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The numbers from 0 to `count` in an order drawn from `random`. */
export function shuffled(count: number, random: () => number): number[] {
  return Array.from({ length: count }, (_, at) => ({ at, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ at }) => at);
}
