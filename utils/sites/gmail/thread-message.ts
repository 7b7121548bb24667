import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import { shownName } from '../address.ts';
import type { Mailbox } from '../address.ts';
import { all, attribute, closest, first, hidesItself, holds, textOf } from '../dom.ts';
import { readText } from '../page-text.ts';
import type { PageText } from '../page-text.ts';
import { ownLines, withoutAttribution } from '../quoted-lines.ts';
import type { PageMessage } from '../site.ts';
import { isAutomatic } from './automatic-message.ts';
import type { OwnAddresses } from './account.ts';
import { idInPermanent, legacyId, timeOfId } from './message-id.ts';
import { personOf } from './person.ts';
import { recipient } from './recipient-list.ts';
import { END_OF_SENDERS_WORDS, NOT_SENDERS_WORDS, SELECTORS } from './selectors.ts';
import { isThere } from '../../vocabulary/there.ts';

/**
 * `unsent`: one's own message that the server has given no id yet. `automatic`: no person wrote
 * it to the user.
 */
export type MessageSight = PageMessage | 'unsent' | 'automatic' | 'unreadable';

const {
  sender,
  heading3,
  recipient: to,
  content,
  contentBox,
  contentInBox,
  message,
} = SELECTORS.thread;

/** The message's id; undefined where there is none, or where its two forms disagree. */
function idOf(element: Element): string | undefined {
  const legacy = legacyId(attribute(element, 'data-legacy-message-id'));
  const permanent = idInPermanent(attribute(element, 'data-message-id'));
  if (legacy !== undefined && permanent !== undefined && legacy !== permanent) return undefined;
  return legacy ?? permanent;
}

function isUnsent(element: Element): boolean {
  const named = attribute(element, 'data-message-id') ?? '';
  const legacy = attribute(element, 'data-legacy-message-id') ?? '';
  return /^#?msg-a:/.test(named) && legacy === '';
}

/** Elements of the message's own head: not of its text, which a stranger wrote. */
function inHead(element: Element, css: string): readonly Element[] {
  const foreign = `${content}, ${contentBox}, ${SELECTORS.compose.core}`;
  return all(element, css).filter((one) => {
    const around = closest(one, foreign);
    return around === undefined || !holds(element, around);
  });
}

/**
 * The sender by both readings; undefined where they name two people or nobody. The name stands in
 * an attribute and is shown.
 */
function senderIn(element: Element): Mailbox | undefined {
  const found = [inHead(element, sender)[0], inHead(element, heading3)[0]];
  const shown = found.filter(isThere);
  const [one, ...others] = shown.map(personOf);
  if (!one || others.some((other) => other?.address !== one.address)) return undefined;
  const [name] = shown.map((element) => shownName(textOf(element)));
  return { ...(name !== undefined && { name }), ...one };
}

/** The text without quotes, and without the line above each that says whose it is. */
function sendersWords({ text, cuts }: PageText): string {
  const edges = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length];
  const pieces = edges.slice(1).map((end, i) => text.slice(edges[i], end));
  const own = pieces.map((piece, i) => (i < cuts.length ? withoutAttribution(piece) : piece));
  return ownLines(own.join(''));
}

/** The text of a message; undefined while Gmail has not filled it in. */
export function contentOf(element: Element): Element | undefined {
  const isShown = (one: Element): boolean => {
    const box = closest(one, contentBox);
    const owner = closest(one, message);
    return owner === element && !hidesItself(one) && !(box && hidesItself(box));
  };
  return all(element, content).find(isShown) ?? all(element, contentInBox).find(isShown);
}

/** Reads one unfolded message of a thread. */
export function readMessage(element: Element, own: OwnAddresses, now: number): MessageSight {
  if (isUnsent(element)) return 'unsent';
  const id = idOf(element);
  const from = senderIn(element);
  const words = contentOf(element);
  const people = inHead(element, to).map(personOf);
  const known = people.filter(isThere);
  if (!id || !from || !words || known.length < people.length) return 'unreadable';
  const rules = { skip: NOT_SENDERS_WORDS, stop: END_OF_SENDERS_WORDS };
  const shown = readText(words, rules, DRAFT_LIMIT);
  const direction = own.has(from.address) ? 'out' : 'in';
  const received = { from, to: known, words: shown };
  if (direction === 'in' && isAutomatic(received, own)) return 'automatic';
  return {
    key: `gmail:${id}`,
    direction,
    at: timeOfId(id, now),
    from,
    to: known.map((one) => recipient(one, 'to', false)),
    text: sendersWords(shown),
  };
}

/** Whether Gmail shows only the beginning of a long mail. */
export function isClipped(element: Element): boolean {
  const words = contentOf(element);
  return words !== undefined && first(words, SELECTORS.thread.clipped) !== undefined;
}
