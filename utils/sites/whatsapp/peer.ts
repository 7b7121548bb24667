import { all, attribute, first, textOf } from '../dom.ts';
import type { DirectPerson } from '../direct/reader.ts';
import type { MessageRow } from './message-rows.ts';
import { SELECTORS } from './selectors.ts';

const { title, name, self, groupIcon } = SELECTORS.peer;

/** Direction marks and blanks that the site puts around names. */
function plainName(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The name above the chat; undefined where the two readings disagree, empty where there is none yet. */
function nameAbove(chat: Element): string | undefined {
  const named = [first(chat, title), first(chat, name)].filter((one) => one !== undefined);
  const [one = '', other] = named.map((element) => plainName(textOf(element)));
  return other === undefined || other === one ? one : undefined;
}

const PHONE = /^\+?[\d\s().-]{7,}$/u;

/** Names before the words of messages that came in, as far as they are told. */
function sendersOf(rows: readonly MessageRow[]): ReadonlySet<string> {
  const own = ownName(rows);
  const senders = rows
    .filter(({ marked }) => marked !== 'out')
    .flatMap(({ head }) => (head ? [plainName(head.sender)] : []));
  return new Set(senders.filter((one) => one !== own));
}

/** The user's own name, as it stands before messages that are the user's by their ticks. */
export function ownName(rows: readonly MessageRow[]): string | undefined {
  const head = rows.find(({ marked, head: one }) => marked === 'out' && one)?.head;
  return head && plainName(head.sender);
}

/**
 * Whether the messages are of the person above the chat: while one chat gives way to another, messages
 * of the one before still stand there. Under a bare number the site writes the name people gave themselves.
 */
function isFrom(senders: ReadonlySet<string>, person: string): boolean {
  return senders.size === 0 || PHONE.test(person) || (senders.size === 1 && senders.has(person));
}

/**
 * Who the chat is with, by the name above it, which the label of the text box must repeat (A); where
 * there is no such label, by two readings of the name, or by who wrote the messages. Undefined where
 * these disagree; null where nobody is named yet.
 */
export function peerName(
  chat: Element,
  editor: Element,
  rows: readonly MessageRow[],
): string | null | undefined {
  const above = nameAbove(chat);
  if (above === '') return null;
  const senders = sendersOf(rows);
  if (above === undefined || !isFrom(senders, above)) return undefined;
  const label = attribute(editor, 'aria-label');
  if (label !== undefined) return plainName(label).includes(above) ? above : undefined;
  const isTold = first(chat, title) && first(chat, name);
  return isTold || senders.has(above) ? above : undefined;
}

/** Members of a small group stand below its name, divided by commas. */
function listsMembers(chat: Element): boolean {
  const lines = all(chat, 'header span').map((one) => plainName(textOf(one)));
  return lines.some((line) => line.split(/[,、，]/u).length >= 3);
}

/** More than two people, or the user alone: nothing of it is read. */
export function isNotOneToOne(chat: Element, rows: readonly MessageRow[]): boolean {
  if (first(chat, groupIcon) || first(chat, `header ${self}`)) return true;
  if (rows.some(({ isOfGroup, hasAuthor }) => isOfGroup || hasAuthor)) return true;
  return sendersOf(rows).size > 1 || listsMembers(chat);
}

/** What a chat was first known by, so that a key does not change while it is open. */
const pinned = new WeakMap<Element, DirectPerson>();

function numberIn(rows: readonly MessageRow[]): string | undefined {
  const numbers = new Set(rows.flatMap(({ number }) => number ?? []));
  const [only] = numbers;
  return numbers.size === 1 ? only : undefined;
}

function addressOf(person: string, rows: readonly MessageRow[]): string {
  const digits = PHONE.test(person) ? person.replaceAll(/\D/gu, '') : numberIn(rows);
  // The page tells no other id of a person: the site's own store, which does, is not read.
  return digits === undefined ? `name:${person.normalize('NFKC').toLowerCase()}` : `+${digits}`;
}

/** The person of the chat under the address it was first known by. */
export function personNamed(
  person: string,
  chat: Element,
  rows: readonly MessageRow[],
): DirectPerson {
  const known = pinned.get(chat);
  if (known?.name === person) return known;
  const made = { address: addressOf(person, rows), name: person };
  pinned.set(chat, made);
  return made;
}
