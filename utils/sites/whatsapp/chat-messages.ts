import { attribute, first } from '../dom.ts';
import type { DirectMessage, DirectMessages } from '../direct/reader.ts';
import { momentsOf } from './message-moment.ts';
import type { MessageRow } from './message-rows.ts';
import { ownName } from './peer.ts';

/**
 * Who wrote a message, by its own marks and by the name before its words. Where the two disagree, or
 * neither says anything, it is nobody's.
 */
function directionOf(
  { marked, head }: MessageRow,
  peer: string,
  own: string | undefined,
): 'in' | 'out' | undefined {
  const byName = head === undefined ? undefined : nameSide(head.sender, peer, own);
  return marked === undefined || byName === undefined || marked === byName
    ? (marked ?? byName)
    : undefined;
}

function nameSide(sender: string, peer: string, own: string | undefined): 'in' | 'out' | undefined {
  if (peer === own) return undefined;
  if (sender === peer) return 'in';
  return sender === own ? 'out' : undefined;
}

/** The messages of a chat with `peer`. Earlier ones load only as the user scrolls: never complete. */
export function messagesOf(
  rows: readonly MessageRow[],
  peer: string,
  document: Document,
): DirectMessages {
  const root = first(document, 'html');
  const language = (root && attribute(root, 'lang')) ?? '';
  const moments = momentsOf(
    rows.map(({ head }) => head?.when),
    language,
  );
  return { messages: certainOf(rows, moments, peer), complete: false };
}

/**
 * Leaves out a message whose writer, id or time is not certain, and those after it that stand between
 * their neighbours: without it they would stand between others.
 */
function certainOf(
  rows: readonly MessageRow[],
  moments: readonly (number | null)[],
  peer: string,
): readonly DirectMessage[] {
  const own = ownName(rows);
  const messages: DirectMessage[] = [];
  let isBroken = false;
  rows.forEach((row, index) => {
    const at = moments[index] ?? null;
    const direction = directionOf(row, peer, own);
    const isCertain = direction !== undefined && row.id !== null && !(row.hasText && at === null);
    isBroken = !isCertain || (isBroken && at === null);
    const { id, text, sent } = row;
    if (direction && !isBroken) messages.push({ id, direction, at, text: text(), sent });
  });
  return messages;
}
