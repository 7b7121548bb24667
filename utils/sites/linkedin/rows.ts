import { all, attribute, closest, first, holds, matches, parentOf, textOf } from '../dom.ts';
import { shownName } from '../address.ts';
import { messageUrn } from './message-urn.ts';
import type { MessageUrn } from './message-urn.ts';
import { idInLink } from './profile-id.ts';
import type { ProfileId } from './profile-id.ts';
import { SELECTORS } from './selectors.ts';

/** One message on the page before its direction is known. */
export interface Row {
  readonly element: Element;
  readonly urn: MessageUrn | undefined;
  /** Marked as the other side's. */
  readonly isMarkedTheirs: boolean;
  /** Whose picture and name it is headed by; null where it goes on under the head before it. */
  readonly head: RowHead | null;
}

/** The head of a run of messages of one person. */
export interface RowHead {
  readonly id: ProfileId | undefined;
  readonly name: string | undefined;
}

const { message } = SELECTORS;

/** Links inside the words, and in what is answered, are about anybody. */
function isOfHead(element: Element, row: Element): boolean {
  const words = closest(element, `${message.body}, ${message.bodyAgain}, ${message.quote}`);
  return words === undefined || !holds(row, words);
}

function headOf(row: Element): RowHead | null {
  const links = all(row, 'a[href]').filter((link) => isOfHead(link, row));
  const id = links.map((link) => idInLink(attribute(link, 'href'))).find(Boolean);
  const named = first(row, message.name);
  if (!id && !named) return null;
  return { id, name: named && shownName(textOf(named)) };
}

function isInside(row: Element): boolean {
  const around = parentOf(row);
  return around !== undefined && closest(around, message.row) !== undefined;
}

/** The messages that stand in a conversation, oldest first. */
export function rowsIn(root: Element): readonly Row[] {
  const rows = all(root, message.row).filter((row) => !isInside(row));
  return rows.map((element) => ({
    element,
    urn: messageUrn(attribute(element, 'data-event-urn')),
    isMarkedTheirs: matches(element, message.theirs),
    head: headOf(element),
  }));
}

/** The user's own member id: every message stands in the user's own mailbox. */
export function ownerOf(rows: readonly Row[]): string | undefined {
  const owners = new Set(rows.map(({ urn }) => urn?.owner).filter((one) => one !== undefined));
  const [owner] = owners;
  return owners.size === 1 ? owner : undefined;
}

/** The conversation the messages say they are of; undefined where they say none, or several. */
export function threadOf(rows: readonly Row[]): string | undefined {
  const threads = new Set(rows.map(({ urn }) => urn?.thread).filter((one) => one !== undefined));
  const [thread] = threads;
  return threads.size === 1 ? thread : undefined;
}
