import { hexHash } from '../../vocabulary/hash.ts';
import type { DirectMessage } from './reader.ts';

const DAY_MS = 86_400_000;

/** What tells two messages without ids apart, but for their place among equals. */
function likeness({ direction, text, at }: DirectMessage): string {
  // A day between two neighbours depends on what is loaded; only the page's own time is the same again.
  const day = at === null ? '' : String(Math.floor(at / DAY_MS));
  return `${direction}.${hexHash(text)}.${day}`;
}

/**
 * A key for each message, the same again whenever the message is read: the site's id, else what it
 * says, its day and the how manyth of such it is among the messages on the page. Where only some of
 * equal ones are loaded, fewer keys come out, never other ones: nothing is counted twice.
 */
export function keysOf(prefix: string, messages: readonly DirectMessage[]): readonly string[] {
  const counts = new Map<string, number>();
  return messages.map((message) => {
    if (message.id !== null) return `${prefix}:${message.id}`;
    const like = likeness(message);
    const ordinal = counts.get(like) ?? 0;
    counts.set(like, ordinal + 1);
    return `${prefix}:${like}.${ordinal}`;
  });
}
