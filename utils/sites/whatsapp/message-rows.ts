import { all, attribute, first, holds, matches } from '../dom.ts';
import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import { readText } from '../page-text.ts';
import { headIn } from './message-moment.ts';
import type { MessageHead } from './message-moment.ts';
import { SELECTORS } from './selectors.ts';

const { row, id, words, text, quote, meta, ticks, waiting, system, recalled, author } =
  SELECTORS.message;

/** One message of the open chat, as far as its own row tells. */
export interface MessageRow {
  /** The site's id; null where the row has none. */
  readonly id: string | null;
  /** Phone number of the other side in ids of older builds; undefined in current ones. */
  readonly number: string | undefined;
  /** What the row's own marks say; undefined where they are silent or disagree. */
  readonly marked: 'in' | 'out' | undefined;
  readonly head: MessageHead | undefined;
  /** Read when asked for: most questions to a chat are about people. */
  readonly text: () => string;
  /** Of an own message: whether it went out; null where the row does not say. */
  readonly sent: boolean | null;
  /** Words stand in it: then there is a head before them, with name and time. */
  readonly hasText: boolean;
  /** Somebody's name stands above it, as in groups. */
  readonly hasAuthor: boolean;
  readonly isOfGroup: boolean;
}

/** Rows of the site itself, days and calls, have nothing of a message. */
function isMessage(element: Element): boolean {
  if (first(element, system) || matches(element, system) || first(element, recalled)) return false;
  return [words, id, ticks, waiting, SELECTORS.message.in, SELECTORS.message.out].some((css) =>
    has(element, css),
  );
}

function has(element: Element, css: string): boolean {
  return matches(element, css) || first(element, css) !== undefined;
}

/** Those outside the message that is answered. */
function ownParts(element: Element, css: string): readonly Element[] {
  const quotes = all(element, quote);
  return all(element, css).filter((one) => !quotes.some((other) => holds(other, one)));
}

function markOf(element: Element): 'in' | 'out' | undefined {
  const isOut =
    has(element, SELECTORS.message.out) || ownParts(element, `${ticks}, ${waiting}`).length > 0;
  const isIn = has(element, SELECTORS.message.in);
  if (isOut === isIn) return undefined;
  return isOut ? 'out' : 'in';
}

function textIn(element: Element): string {
  const [around] = ownParts(element, words);
  if (!around) return '';
  const [body] = ownParts(around, text);
  return readText(body ?? around, { skip: `${quote}, ${meta}` }, DRAFT_LIMIT).text;
}

function sentOf(element: Element): boolean | null {
  if (ownParts(element, waiting).length > 0) return false;
  return ownParts(element, ticks).length > 0 ? true : null;
}

/** `false_819012345678@c.us_3EB0C7` in older builds, `3EB0C7` in current ones. */
function idsOf(element: Element): {
  id: string | null;
  number: string | undefined;
  isOfGroup: boolean;
} {
  const holder = matches(element, id) ? element : first(element, id);
  const whole = (holder && attribute(holder, 'data-id')) ?? '';
  const parts = /^(?:true|false)_(?<chat>[^_]+)_(?<id>[^_]+)/u.exec(whole)?.groups;
  const number = /^(?<digits>\d{6,15})@c\.us$/u.exec(parts?.['chat'] ?? '')?.groups?.['digits'];
  const isOfGroup = parts?.['chat']?.endsWith('@g.us') ?? false;
  return { id: parts?.['id'] ?? (whole === '' ? null : whole), number, isOfGroup };
}

function readRow(element: Element): MessageRow {
  const [around] = ownParts(element, words);
  const head = headIn((around && attribute(around, 'data-pre-plain-text')) ?? '');
  return {
    ...idsOf(element),
    marked: markOf(element),
    head,
    text: () => textIn(element),
    sent: sentOf(element),
    hasText: ownParts(element, text).length > 0,
    hasAuthor: ownParts(element, author).length > 0,
  };
}

/** So many rows without one message: a new chat has a day and a notice at most. */
const TOO_MANY_UNKNOWN = 3;

function outermostRows(chat: Element): readonly Element[] {
  const frame = all(chat, `${SELECTORS.chat.header}, ${SELECTORS.chat.footer}`);
  const marked = all(chat, row).filter((one) => !frame.some((part) => holds(part, one)));
  return marked.filter((one) => !marked.some((other) => other !== one && holds(other, one)));
}

/** The messages that stand in the open chat, oldest first; undefined where rows stand but none is known. */
export function rowsIn(chat: Element): readonly MessageRow[] | undefined {
  const rows = outermostRows(chat);
  const messages = rows.filter(isMessage);
  if (messages.length === 0 && rows.length >= TOO_MANY_UNKNOWN) return undefined;
  return messages.map(readRow);
}
