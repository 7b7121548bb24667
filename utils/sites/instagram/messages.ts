import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import { all, first, holds, parentOf, textOf } from '../dom.ts';
import type { DirectMessage, DirectMessages } from '../direct/reader.ts';
import { certainSide } from '../layout.ts';
import type { Layout } from '../layout.ts';
import { readText } from '../page-text.ts';
import type { PageReading } from '../site.ts';
import { isInBubble } from './bubble.ts';
import { listAround } from './scroller.ts';
import { SELECTORS } from './selectors.ts';

/** Text in the list of messages, with the list. */
interface ShownText {
  readonly words: Element;
  readonly list: Element;
}

/** Elements that hold text and nothing smaller that does, inside something that scrolls. */
function textsIn(root: Element, editor: Element, layout: Layout): readonly ShownText[] {
  const found = all(root, SELECTORS.words).filter(
    (one) => textOf(one).trim() !== '' && !first(one, SELECTORS.words) && !holds(editor, one),
  );
  return found.flatMap((words) => {
    const list = listAround(words, editor, layout);
    return list ? [{ words, list }] : [];
  });
}

/** The smallest element that holds all of them. */
function around(elements: readonly Element[]): Element | undefined {
  let at = elements[0];
  while (at && !elements.every((one) => at !== undefined && holds(at, one))) at = parentOf(at);
  return at;
}

/** The part of `list` that holds `inner`. */
function rowOf(inner: Element, list: Element): Element {
  let row = inner;
  for (let up = parentOf(row); up && up !== list; up = parentOf(up)) row = up;
  return row;
}

/** Rows with the bubbles in each, in the order of the page. */
function rowsOf(texts: readonly ShownText[], layout: Layout): ReadonlyMap<Element, Element[]> {
  const rows = new Map<Element, Element[]>();
  const list = around(texts.map(({ words }) => words));
  if (!list || texts.length < 2) return rows;
  for (const { words } of texts) {
    const row = rowOf(words, list);
    if (isInBubble(words, row, layout)) rows.set(row, [...(rows.get(row) ?? []), words]);
  }
  return rows;
}

/** One bubble; undefined where its side is not certain. No page of this site tells a time or an id. */
function messageIn(words: Element, list: Element, layout: Layout): DirectMessage | undefined {
  const side = certainSide(words, list, layout);
  if (!side) return undefined;
  const { text } = readText(words, { skip: 'time' }, DRAFT_LIMIT);
  return { id: null, direction: side === 'end' ? 'out' : 'in', at: null, text, sent: null };
}

/**
 * The messages whose side is certain. A row with two bubbles holds an answer with what it answers, or
 * more than one message: which words are whose cannot be told, so it is left out.
 */
export function messagesIn(
  root: Element,
  editor: Element,
  layout: Layout,
): PageReading<DirectMessages> {
  const texts = textsIn(root, editor, layout);
  const lists = new Set(texts.map(({ list }) => list));
  const [list] = lists;
  if (!list || lists.size > 1) return { status: 'unreadable', parts: ['thread'] };
  const rows = [...rowsOf(texts, layout).values()].filter((bubbles) => bubbles.length === 1);
  const messages = rows.flat().map((words) => messageIn(words, list, layout));
  const certain = messages.filter((message) => message !== undefined);
  return { status: 'read', value: { messages: certain, complete: false } };
}
