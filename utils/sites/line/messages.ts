import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import { all, attribute, closest, first, matches, parentOf } from '../dom.ts';
import type { DirectMessage, DirectMessages } from '../direct/reader.ts';
import { readText } from '../page-text.ts';
import type { PageReading } from '../site.ts';
import { SELECTORS } from './selectors.ts';

/**
 * Whose a message is. Own rows carry two marks, a customer's one; own are also automatic replies and
 * what colleagues wrote, for they go out under the account's name. Undefined where it is not certain.
 */
function directionOf(row: Element): 'in' | 'out' | undefined {
  const isOwn = matches(row, SELECTORS.ownRow);
  const isCustomers = matches(row, SELECTORS.customerRow);
  if (isOwn === isCustomers) return undefined;
  return isOwn ? 'out' : 'in';
}

/** Epoch milliseconds of a row; null where it tells none. */
function momentOf(row: Element): number | null {
  const told = first(row, SELECTORS.moment);
  const moment = told ? Date.parse(attribute(told, 'datetime') ?? '') : Number.NaN;
  return Number.isNaN(moment) ? null : moment;
}

/** The words of a row; empty for a picture, a sticker or a place. */
function wordsOf(row: Element): string {
  const words = first(row, SELECTORS.text) ?? first(row, SELECTORS.copiedText);
  return words ? readText(words, { skip: 'time, .text-muted' }, DRAFT_LIMIT).text : '';
}

function messageIn(row: Element): DirectMessage | undefined {
  const direction = directionOf(row);
  if (!direction || !first(row, SELECTORS.body)) return undefined;
  const at = momentOf(row);
  // A clock that cannot be read: the row has changed, and would get another day's key.
  if (at === null && first(row, SELECTORS.moment)) return undefined;
  return { id: null, direction, at, text: wordsOf(row), sent: null };
}

/** Rows of messages, each once: a mark may stand on an element inside its row. */
function rowsIn(root: Element): readonly Element[] {
  return all(root, SELECTORS.row).filter((row) => {
    const around = parentOf(row);
    return !matches(row, SELECTORS.systemRow) && !(around && closest(around, SELECTORS.row));
  });
}

/**
 * The messages under `root`. A row that tells no time while others do has changed and is left out;
 * where none does, they are told without. Older ones are loaded on scrolling, so never `complete`.
 */
export function messagesIn(root: Element): PageReading<DirectMessages> {
  const rows = rowsIn(root);
  if (rows.length === 0 && first(root, SELECTORS.body)) {
    return { status: 'unreadable', parts: ['thread'] };
  }
  const found = rows.map(messageIn).filter((message) => message !== undefined);
  const timed = found.filter((message) => message.at !== null);
  const messages = timed.length > 0 ? timed : found;
  return { status: 'read', value: { messages, complete: false } };
}
