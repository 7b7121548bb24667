import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import type { PagePart } from '../../vocabulary/health.ts';
import { all, closest, first, holds, isShown, parentOf } from '../dom.ts';
import type { DirectPerson, DirectPlace } from '../direct/reader.ts';
import { readText } from '../page-text.ts';
import type { HintPlace, PageReading } from '../site.ts';
import { messagesOf } from './chat-messages.ts';
import { rowsIn } from './message-rows.ts';
import { isNotOneToOne, peerName, personNamed } from './peer.ts';
import { SELECTORS } from './selectors.ts';

const { pane, header, editor: editors, footer } = SELECTORS.chat;

function lost(...parts: readonly PagePart[]): PageReading<never> {
  return { status: 'unreadable', parts };
}

function peopleOf(chat: Element, editor: Element): PageReading<readonly DirectPerson[]> {
  const rows = rowsIn(chat);
  const peer = rows && peerName(chat, editor, rows);
  if (rows === undefined || peer === undefined) return lost('recipients');
  return { status: 'read', value: peer === null ? [] : [personNamed(peer, chat, rows)] };
}

function sendControlIn(chat: Element): Element | null {
  const icon = first(chat, SELECTORS.send.icon);
  return (icon && closest(icon, SELECTORS.send.control)) ?? null;
}

function hintPlaceIn(chat: Element): HintPlace | undefined {
  const before = first(chat, footer);
  const parent = before && parentOf(before);
  return before && parent && holds(chat, parent) ? { parent, before } : undefined;
}

function placeOf(chat: Element, editor: HTMLElement, document: Document): DirectPlace {
  return {
    editor,
    root: chat,
    thread: () => null,
    people: () => peopleOf(chat, editor),
    text: () => ({
      status: 'read',
      value: readText(editor, { skip: ':not(*)' }, DRAFT_LIMIT).text,
    }),
    subject: () => '',
    sendControl: () => sendControlIn(chat),
    // A setting of the user's that the page does not show.
    entersSend: () => null,
    messages() {
      const rows = rowsIn(chat);
      const peer = rows && peerName(chat, editor, rows);
      if (!rows || !peer) return lost('thread');
      const read = messagesOf(rows, peer, document);
      const isLost = rows.length > 0 && read.messages.length === 0;
      return isLost ? lost('thread') : { status: 'read', value: read };
    },
    hintPlace: () => hintPlaceIn(chat),
    isGroup: () => isNotOneToOne(chat, rowsIn(chat) ?? []),
    drifted: () => [],
  };
}

/** The smallest element around the text box that has a head as well: the open chat. */
function chatAround(editor: Element): Element | undefined {
  let at = parentOf(editor);
  while (at && !first(at, header)) at = parentOf(at);
  return at;
}

function placeAt(editor: Element, document: Document): readonly DirectPlace[] {
  const chat = chatAround(editor);
  const named = first(document, pane);
  const isOther = named !== undefined && chat !== undefined && !holds(named, chat);
  if (!(editor instanceof HTMLElement) || !chat || isOther || !isShown(editor)) return [];
  return [placeOf(chat, editor, document)];
}

/** The open chat; none while the list stands alone. */
export function chatPlaces(document: Document): readonly DirectPlace[] {
  const editor = first(document, editors);
  return editor ? placeAt(editor, document) : [];
}

/** A head and below it rows or a text box, whatever they are called: a chat is open. */
export function seemsOpen(document: Document): boolean {
  const feet = all(document, footer).filter(isShown);
  return feet.some((foot) => chatAround(foot) !== undefined);
}
