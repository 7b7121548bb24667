import type { PagePart } from '../../vocabulary/health.ts';
import { all, attribute, first, holds, isShown, matches, parentOf, textOf, urlOf } from '../dom.ts';
import type { Conversation, PageMessage } from '../site.ts';
import type { OwnAddresses } from './account.ts';
import { idInPermanent, legacyId } from './message-id.ts';
import { isDelegated } from './page-address.ts';
import { SELECTORS } from './selectors.ts';
import { contentOf, isClipped, readMessage } from './thread-message.ts';
import type { MessageSight } from './thread-message.ts';
import { isThere } from '../../vocabulary/there.ts';

/** What one look at the thread on the screen found. */
export interface ThreadSight {
  /** False where the screen shows no thread. */
  readonly present: boolean;
  readonly conversation: Conversation | undefined;
  readonly drifted: readonly PagePart[];
}

const { main, heading, message, row, folded } = SELECTORS.thread;
const NO_THREAD: ThreadSight = { present: false, conversation: undefined, drifted: [] };

interface ThreadPlace {
  readonly id: string | undefined;
  readonly root: Element;
  readonly messages: readonly Element[];
}

function threadId(title: Element): string | undefined {
  const legacy = legacyId(attribute(title, 'data-legacy-thread-id'));
  const permanent = idInPermanent(attribute(title, 'data-thread-perm-id'));
  if (legacy !== undefined && permanent !== undefined && legacy !== permanent) return undefined;
  return legacy ?? permanent;
}

/** Ids can stand on parts of a message too: the outermost element is the message. */
function messagesIn(root: Element): readonly Element[] {
  const marked = all(root, message);
  return marked.filter((one) => !marked.some((other) => other !== one && holds(other, one)));
}

/** The smallest part of the screen that holds both the title and messages. */
function rootAround(title: Element, screen: Element): Element {
  let at = title;
  while (at !== screen && !first(at, `${message}, ${row}`)) at = parentOf(at) ?? screen;
  return at;
}

function isUnfolded(listed: Element): boolean {
  return attribute(listed, 'aria-expanded') === 'true' && !matches(listed, folded);
}

/** A title, and below it a list with something unfolded: roles outlive every name. */
function looksLikeThread(screen: Element): boolean {
  return first(screen, 'h2') !== undefined && all(screen, row).some(isUnfolded);
}

/** Old threads stay in the document, hidden; a split screen shows a list beside the thread. */
function threadOn(screen: Element): ThreadPlace | undefined {
  const title = all(screen, heading).find(isShown);
  const root = title ? rootAround(title, screen) : screen;
  const messages = messagesIn(root);
  if (!title && messages.length === 0 && !looksLikeThread(screen)) return undefined;
  return { id: title && threadId(title), root, messages };
}

/** The thread on the screen; where two seem to be, neither is read. */
function findThread(document: Document): ThreadPlace | undefined {
  const screens = all(document, main).filter(isShown);
  const [place, another] = screens.map(threadOn).filter(isThere);
  return place && another ? { ...place, id: undefined } : place;
}

/** Rows that hold no message: folded ones, which have no id, and unfolded ones not understood. */
function rowsWithout(place: ThreadPlace): readonly Element[] {
  return all(place.root, row).filter(
    (listed) => !place.messages.some((one) => holds(listed, one) || holds(one, listed)),
  );
}

function isComplete(place: ThreadPlace, sights: readonly MessageSight[]): boolean {
  const hidden = all(place.root, folded).some(isShown) || rowsWithout(place).length > 0;
  return !hidden && !sights.includes('unreadable') && !place.messages.some(isClipped);
}

function readOf(sights: readonly MessageSight[]): readonly PageMessage[] {
  const once = new Map<string, PageMessage>();
  for (const sight of sights) {
    if (typeof sight !== 'string' && !once.has(sight.key)) once.set(sight.key, sight);
  }
  return [...once.values()];
}

function sightOf(place: ThreadPlace, own: OwnAddresses, now: number): ThreadSight {
  const sights = place.messages.map((one) => readMessage(one, own, now));
  const messages = readOf(sights);
  const lost = sights.includes('unreadable') || rowsWithout(place).some(isUnfolded);
  const drifted: readonly PagePart[] = lost || place.id === undefined ? ['thread'] : [];
  if (place.id === undefined || messages.length === 0) {
    return { present: true, conversation: undefined, drifted };
  }
  const complete = isComplete(place, sights);
  return { present: true, conversation: { thread: place.id, messages, complete }, drifted };
}

/** Changes whenever the thread may read differently; far cheaper than reading it. */
function markOf(place: ThreadPlace, known: string): string {
  const parts = place.messages.map((one) => {
    const words = contentOf(one);
    const ids = ['data-legacy-message-id', 'data-message-id'].map((name) => attribute(one, name));
    return `${ids.join('/')}:${words ? textOf(words).length : '-'}`;
  });
  const rows = all(place.root, `${row}, ${folded}`).length;
  return [known, place.id, rows, ...parts].join(' ');
}

/** Reads the thread on the screen, again only when it has changed. */
export function threadReader(document: Document, own: OwnAddresses) {
  let lastMark = '';
  let last = NO_THREAD;

  function look(now: number): ThreadSight {
    const account = own.learn(document);
    const place = findThread(document);
    const mark = place ? markOf(place, `${account} ${own.size}`) : '';
    if (mark === lastMark) return last;
    lastMark = mark;
    last = place ? read(place, account, now) : NO_THREAD;
    return last;
  }

  /** Whose messages are one's own cannot be told without the account. */
  function read(place: ThreadPlace, account: string | undefined, now: number): ThreadSight {
    if (account === undefined)
      return { present: true, conversation: undefined, drifted: ['account'] };
    const sight = sightOf(place, own, now);
    const { conversation } = sight;
    if (!conversation || !isDelegated(urlOf(document))) return sight;
    return { ...sight, conversation: { ...conversation, isLent: true } };
  }

  return { look };
}
