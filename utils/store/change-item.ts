/** A stored value, as far as changing it goes. */
interface Item<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
}

/** The change that was asked for last; the next one waits for it, whatever became of it. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Changes a value of `storage.local`, one change after the other: two presses at once would both
 * read the same value and the second write would lose the first. Only the background writes, and it
 * is one context, so a queue in it is enough.
 * @returns the value as it was just before.
 */
export function changeItem<T>(item: Item<T>, change: (value: T) => T): Promise<T> {
  const turn = last.then(async () => {
    const before = await item.getValue();
    await item.setValue(change(before));
    return before;
  });
  last = turn.catch(() => undefined);
  return turn;
}
