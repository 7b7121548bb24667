import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import { all, attribute, closest, first, holds, matches, parentOf, textOf } from '../dom.ts';
import type { DirectMessage, DirectMessages } from '../direct/reader.ts';
import { certainSide } from '../layout.ts';
import type { Layout } from '../layout.ts';
import { readText } from '../page-text.ts';
import type { PageReading } from '../site.ts';
import { momentIn } from './moment.ts';
import { SELECTORS } from './selectors.ts';
import { namesSender } from './sender-name.ts';

/** What is known of the conversation whose messages are read. */
export interface LogSurroundings {
  readonly layout: Layout;
  /** The name of the one other person. */
  readonly name: string;
}

/** A message with its words, and with what its label says before them: time and sender. */
interface LabelledMessage {
  readonly words: Element | undefined;
  readonly text: string;
  readonly label: string;
  readonly head: string;
}

const compact = (text: string): string => text.replace(/\s+/gu, '');

const CLOCK = /^\d{1,2}:\d{2}\S{0,4}$/u;

/** The smallest of the elements with the longest text that `fits`. */
function longest(
  elements: readonly Element[],
  fits: (text: string) => boolean,
): Element | undefined {
  let found: Element | undefined;
  let length = 1;
  for (const one of elements) {
    const text = compact(textOf(one));
    if (text.length < length || !fits(text)) continue;
    found = one;
    length = text.length;
  }
  return found;
}

/** What the label ends with; else, for its order is translated, text inside it that is no name or clock. */
function wordsBehind(item: Element, label: string, name: string): Element | undefined {
  const known = new Set([compact(name), name.split(' ')[0]]);
  const isOwnText = (text: string): boolean =>
    label.includes(text) && !known.has(text) && !CLOCK.test(text);
  return (
    longest(all(item, '*'), (text) => label.endsWith(text)) ??
    longest(all(item, SELECTORS.words), isOwnText)
  );
}

/**
 * The label holds the words, so both readings must agree. A message whose label holds nothing that
 * stands in it has changed; one without any text is a picture.
 */
function labelled(item: Element, name: string): LabelledMessage | undefined {
  const label = attribute(item, 'aria-label') ?? '';
  const whole = compact(label);
  const words = wordsBehind(item, whole, name);
  if (!words) {
    const isPicture = compact(textOf(item)) === '' && matches(item, SELECTORS.message);
    return isPicture && whole !== ''
      ? { words: undefined, text: '', label, head: label }
      : undefined;
  }
  const { text } = readText(words, { skip: 'time' }, DRAFT_LIMIT);
  return { words, text, label, head: withoutWords(label, compact(text)) };
}

/** A label without the last place in which the words stand, however its blanks are. */
function withoutWords(label: string, words: string): string {
  const letters = Array.from(label.matchAll(/\S/gu), ({ index }) => index);
  const at = letters
    .map((index) => label[index] ?? '')
    .join('')
    .lastIndexOf(words);
  const [start, last] = [letters[at], letters[at + words.length - 1]];
  if (start === undefined || last === undefined) return label;
  return label.slice(0, start) + label.slice(last + 1);
}

/** Whose it is: by its side, and by whether its label names the other person; both must say the same. */
function directionOf(
  item: Element,
  found: LabelledMessage,
  { layout, name }: LogSurroundings,
  log: Element,
): 'in' | 'out' | undefined {
  const shown = found.words ?? all(item, 'img').at(-1);
  const side = shown && certainSide(shown, log, layout);
  if (!side) return undefined;
  const isTheirs = namesSender(found.head, name);
  if (isTheirs !== (side === 'start')) return undefined;
  return isTheirs ? 'in' : 'out';
}

function messageIn(
  item: Element,
  around: LogSurroundings,
  log: Element,
): DirectMessage | undefined {
  const found = labelled(item, around.name);
  const direction = found && directionOf(item, found, around, log);
  if (!direction) return undefined;
  return { id: null, direction, at: momentIn(found.head), text: found.text, sent: null };
}

/** Something written by either side stands there, and none of it can be read. */
function isLost(items: readonly Element[], log: Element, layout: Layout): boolean {
  const isSided = (item: Element): boolean =>
    all(item, SELECTORS.words).some((words) => certainSide(words, log, layout) !== null);
  return items.some(isSided);
}

/** The messages in a conversation; older ones are loaded on scrolling, so it is never `complete`. */
export function messagesIn(root: Element, around: LogSurroundings): PageReading<DirectMessages> {
  const log = first(root, SELECTORS.log);
  if (!log) return { status: 'unreadable', parts: ['thread'] };
  const items = all(log, SELECTORS.labelled).filter((item) => {
    const around = closest(parentOf(item) ?? item, SELECTORS.labelled);
    return around === undefined || !holds(log, around) || around === log;
  });
  const found = items.map((item) => messageIn(item, around, log));
  const messages = found.filter((one) => one !== undefined);
  if (messages.length === 0 && isLost(items, log, around.layout)) {
    return { status: 'unreadable', parts: ['thread'] };
  }
  return { status: 'read', value: { messages, complete: false } };
}
