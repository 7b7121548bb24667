import type { DirectMessages, DirectPlace, DirectReader } from '../direct/reader.ts';
import { urlOf } from '../dom.ts';
import { pageLayout } from '../layout.ts';
import type { Layout } from '../layout.ts';
import { richWords } from '../rich-words.ts';
import type { PageReading } from '../site.ts';
import {
  chatInMain,
  floatingChats,
  hasFloatingLog,
  holdsChatInMain,
  hintPlaceIn,
  sendControlIn,
} from './composers.ts';
import type { FoundChat } from './composers.ts';
import { messagesIn } from './messages.ts';
import { isMessengerPage, mayHoldChats, threadAt } from './page-address.ts';
import type { ThreadAddress } from './page-address.ts';
import { isGroupIn, personIn } from './people.ts';

function messagesOf(
  place: Pick<DirectPlace, 'people'>,
  { root }: FoundChat,
  layout: Layout,
): PageReading<DirectMessages> {
  const people = place.people();
  const name = people.status === 'read' ? people.value[0]?.name : undefined;
  if (name === undefined) return { status: 'unreadable', parts: ['thread'] };
  return messagesIn(root, { layout, name });
}

/** A floating chat tells its conversation by its person alone: a number is also the conversation's. */
function threadOf(place: Pick<DirectPlace, 'people'>): string | null {
  const people = place.people();
  const address = people.status === 'read' ? people.value[0]?.address : undefined;
  return address !== undefined && /^\d+$/u.test(address) ? address : null;
}

function placeOf(
  document: Document,
  chat: FoundChat,
  thread: () => ThreadAddress | undefined,
  layout: Layout,
): DirectPlace {
  const people: DirectPlace['people'] = () => personIn(document, chat.root, thread());
  return {
    ...chat,
    people,
    thread: () => thread()?.id ?? threadOf({ people }),
    text: () => ({ status: 'read', value: richWords(chat.editor) }),
    subject: () => '',
    sendControl: () => sendControlIn(chat, richWords(chat.editor) !== ''),
    entersSend: () => true,
    messages: () => messagesOf({ people }, chat, layout),
    hintPlace: () => hintPlaceIn(chat),
    isGroup: () => isGroupIn(chat.root),
    drifted: () => [],
  };
}

/** Facebook's messages: a page of their own, and chats that float above every other page. */
export function messengerReader(layout: Layout = pageLayout): DirectReader {
  const pathOf = (document: Document): string => new URL(urlOf(document)).pathname;
  return {
    id: 'messenger',
    matches: ['https://www.facebook.com/*', 'https://www.messenger.com/*'],
    runsAt: isMessengerPage,
    roots: (document) => [document],
    places: (document) => {
      const path = pathOf(document);
      if (!mayHoldChats(path)) return [];
      const thread = (): ThreadAddress | undefined => threadAt(pathOf(document));
      const none = (): undefined => undefined;
      const main = threadAt(path) ? chatInMain(document) : [];
      return [
        ...main.map((chat) => placeOf(document, chat, thread, layout)),
        ...floatingChats(document).map((chat) => placeOf(document, chat, none, layout)),
      ];
    },
    seemsOpen: (document) =>
      hasFloatingLog(document) ||
      (threadAt(pathOf(document)) !== undefined && holdsChatInMain(document)),
  };
}
