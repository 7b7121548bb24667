import type { DirectMessage } from './reader.ts';

/** When a message was written, as near as can be told. */
export interface MessageTime {
  /** Epoch milliseconds; null where nothing near it has a time. */
  readonly at: number | null;
  readonly isNear: boolean;
}

/**
 * Times of messages in the order of the page. One without a time stands a moment after the one before
 * it, and never after the next one that has a time. `arrivals` are the moments at which a message was
 * seen to come, by index: nearer than any neighbour's time.
 */
export function timesOf(
  messages: readonly DirectMessage[],
  arrivals: ReadonlyMap<number, number>,
): readonly MessageTime[] {
  const latest = latestOf(messages);
  let before: number | null = null;
  return messages.map(({ at }, index) => {
    const near = at ?? arrivals.get(index) ?? (before === null ? null : before + 1);
    const limit = latest[index] ?? Number.POSITIVE_INFINITY;
    before = at ?? (near === null ? null : Math.min(near, limit));
    return { at: before, isNear: at === null && before !== null };
  });
}

/** For each message the time of the next one that has any. */
function latestOf(messages: readonly DirectMessage[]): readonly number[] {
  let next = Number.POSITIVE_INFINITY;
  return messages
    .toReversed()
    .map(({ at }) => (next = at ?? next))
    .toReversed();
}
