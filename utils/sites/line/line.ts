import type { DirectPerson, DirectPlace, DirectReader } from '../direct/reader.ts';
import { bodyOf, first, holds, parentOf, shadowOf, urlOf } from '../dom.ts';
import type { PageReading } from '../site.ts';
import {
  editorHosts,
  entersSend,
  shiftEnterSends,
  fieldIn,
  hintPlaceAt,
  sendControlIn,
  wordsIn,
} from './composer.ts';
import { customerNameIn } from './customer.ts';
import { messagesIn } from './messages.ts';
import { chatAt, isChatHost } from './page-address.ts';
import type { ChatAddress } from './page-address.ts';
import { SELECTORS } from './selectors.ts';

const COLUMN = [SELECTORS.customerName, SELECTORS.row, SELECTORS.systemRow];

/** The smallest element around the editor that also holds the customer's name and the messages. */
function conversationAround(document: Document, host: Element): Element {
  const parts = COLUMN.flatMap((css) => first(document, css) ?? []);
  const body = bodyOf(document);
  let at: Element = host;
  for (let up = parentOf(at); up && at !== body; up = parentOf(at)) {
    if (at !== host && parts.every((part) => holds(at, part))) break;
    at = up;
  }
  return at;
}

function chatOf(document: Document): ChatAddress | undefined {
  return chatAt(new URL(urlOf(document)).pathname);
}

function peopleOf(document: Document, root: Element): PageReading<readonly DirectPerson[]> {
  const chat = chatOf(document);
  const name = customerNameIn(document, root);
  if (chat?.kind !== 'user' || name === undefined) {
    return { status: 'unreadable', parts: ['recipients'] };
  }
  return { status: 'read', value: [{ address: chat.chat.toLowerCase(), name }] };
}

function placeOf(document: Document, host: Element, editor: HTMLElement): DirectPlace {
  const root = conversationAround(document, host);
  return {
    editor,
    root,
    thread: () => chatOf(document)?.chat ?? null,
    people: () => peopleOf(document, root),
    text: () => {
      const value = wordsIn(editor);
      return value === undefined
        ? { status: 'unreadable', parts: ['body'] }
        : { status: 'read', value };
    },
    subject: () => '',
    sendControl: () => sendControlIn(root),
    entersSend: () => entersSend(editor),
    shiftEnterSends: () => shiftEnterSends(editor),
    messages: () => messagesIn(root),
    hintPlace: () => hintPlaceAt(host),
    isGroup: () => chatOf(document)?.kind === 'group',
    drifted: () => [],
  };
}

/** The chat of LINE Official Account Manager. */
export const lineReader: DirectReader = {
  id: 'line',
  matches: ['https://chat.line.biz/*'],
  runsAt: isChatHost,
  roots: (document) => [document, ...editorHosts(document).flatMap((host) => shadowOf(host) ?? [])],
  places: (document) =>
    chatOf(document) === undefined
      ? []
      : editorHosts(document).flatMap((host) => {
          const editor = fieldIn(host);
          return editor ? [placeOf(document, host, editor)] : [];
        }),
  seemsOpen: (document) =>
    chatOf(document) !== undefined && first(document, SELECTORS.somethingToWriteIn) !== undefined,
};
