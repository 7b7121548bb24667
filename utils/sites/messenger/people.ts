import { shownName } from '../address.ts';
import { all, attribute, closest, holds, textOf } from '../dom.ts';
import type { DirectPerson } from '../direct/reader.ts';
import type { PageReading } from '../site.ts';
import type { ThreadAddress } from './page-address.ts';
import { personAt } from './profile-link.ts';
import { namesSender } from './sender-name.ts';
import { SELECTORS } from './selectors.ts';

const UNREADABLE = { status: 'unreadable', parts: ['recipients'] } as const;

function nameOf(link: Element): string | undefined {
  return shownName(textOf(link)) ?? shownName(attribute(link, 'aria-label'));
}

/** Everybody whose page is linked in a conversation, outside its messages and what stands beside it. */
function peopleAbove(root: Element): readonly DirectPerson[] {
  const found = new Map<string, DirectPerson>();
  for (const link of all(root, SELECTORS.link)) {
    const around = closest(link, `${SELECTORS.log}, ${SELECTORS.message}, ${SELECTORS.besides}`);
    if (around && around !== root && holds(root, around)) continue;
    const address = personAt(link);
    if (address === undefined || found.get(address)?.name !== undefined) continue;
    const name = nameOf(link);
    found.set(address, { address, ...(name !== undefined && { name }) });
  }
  return [...found.values()];
}

/**
 * Names of the pictures beside messages whose own label names them: other pictures are what was sent, or
 * say who has seen a message.
 */
function writersIn(root: Element): ReadonlySet<string> {
  const pictures = all(root, `${SELECTORS.message} ${SELECTORS.avatar}`);
  return new Set(
    pictures.flatMap((picture) => {
      const name = shownName(attribute(picture, 'alt')) ?? '';
      const item = closest(picture, SELECTORS.message);
      const label = (item && attribute(item, 'aria-label')) ?? '';
      return name !== '' && namesSender(label, name) ? [name.toLowerCase()] : [];
    }),
  );
}

/** More than one person above the messages or beside them: a group. */
export function isGroupIn(root: Element): boolean {
  return peopleAbove(root).length > 1 || writersIn(root).size > 1;
}

/** The list's link to this conversation; undefined where it does not stand there. */
function listedAs(document: Document, thread: ThreadAddress): Element | undefined {
  const links = all(document, `${SELECTORS.list} ${SELECTORS.link}`);
  const isThis = (link: Element): boolean =>
    (attribute(link, 'href') ?? '').replace(/\/?(?:[?#].*)?$/u, '').endsWith(`/t/${thread.id}`);
  return links.find(isThis);
}

/** Whether a link shows the name, or most of it: a label may say more than the name. */
function isNamed(link: Element, name: string): boolean {
  const pieces = all(link, '*').map((one) => textOf(one).trim());
  const isPart = (piece: string): boolean =>
    piece.length * 2 >= name.length && name.includes(piece);
  return textOf(link).includes(name) || pieces.some(isPart);
}

const NUMBER = /^\d+$/u;

/**
 * Whether the address of the page speaks of another person: a plain conversation with one person has
 * that person's number, and the list of conversations shows their name at its address. The address
 * changes before the page does, so this is asked each time.
 */
function isElsewhere(document: Document, thread: ThreadAddress, person: DirectPerson): boolean {
  const hasNumbers = NUMBER.test(person.address) && NUMBER.test(thread.id);
  if (hasNumbers && !thread.isEncrypted && person.address !== thread.id) return true;
  const listed = listedAs(document, thread);
  return listed !== undefined && person.name !== undefined && !isNamed(listed, person.name);
}

/** The one person a conversation is with; `thread` where it is the page's own, not a floating one. */
export function personIn(
  document: Document,
  root: Element,
  thread: ThreadAddress | undefined,
): PageReading<readonly DirectPerson[]> {
  const [person, ...others] = peopleAbove(root);
  if (!person || others.length > 0) return UNREADABLE;
  if (thread && isElsewhere(document, thread, person)) return UNREADABLE;
  return { status: 'read', value: [person] };
}
