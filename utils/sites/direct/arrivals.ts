/** A page remembers so many moments of arrival; older ones are on record by then. */
const MOST_REMEMBERED = 2_000;

/** Remembers when messages were seen to come while their conversation stood on the screen. */
export class Arrivals {
  /** Keys of the last look, for each conversation. */
  readonly #known = new Map<string, ReadonlySet<string>>();
  readonly #came = new Map<string, number>();

  /**
   * Takes in the keys of one look, oldest first; returns the moments of those seen to come, by index.
   * Only what stands at the end, after something known, has come now: what appears above was loaded.
   */
  look(thread: string, keys: readonly string[], now: number): ReadonlyMap<number, number> {
    const known = this.#known.get(thread);
    const last = known ? keys.findLastIndex((key) => known.has(key)) : -1;
    if (last !== -1) for (const key of keys.slice(last + 1)) this.#remember(key, now);
    this.#known.set(thread, new Set([...(known ?? []), ...keys].slice(-MOST_REMEMBERED)));
    const moments = new Map<number, number>();
    for (const [index, key] of keys.entries()) {
      const came = this.#came.get(key);
      if (came !== undefined) moments.set(index, came);
    }
    return moments;
  }

  #remember(key: string, now: number): void {
    if (this.#came.size >= MOST_REMEMBERED) this.#came.clear();
    if (!this.#came.has(key)) this.#came.set(key, now);
  }
}
