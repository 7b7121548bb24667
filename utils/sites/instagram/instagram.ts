import type { DirectPlace, DirectReader } from '../direct/reader.ts';
import { first, tagOf, urlOf } from '../dom.ts';
import { pageLayout } from '../layout.ts';
import type { Layout } from '../layout.ts';
import { editorIn, hintPlaceIn, paneAround, sendControlIn, wordsIn } from './composer.ts';
import { messagesIn } from './messages.ts';
import { isInstagramPage, threadAt } from './page-address.ts';
import { isGroupIn, personIn } from './peer.ts';
import { SELECTORS } from './selectors.ts';

function threadOf(document: Document): string | undefined {
  return threadAt(new URL(urlOf(document)).pathname);
}

function placeOf(
  document: Document,
  main: Element,
  editor: HTMLElement,
  layout: Layout,
): DirectPlace {
  const root = paneAround(document, main, editor, layout);
  const pane = { document, root, editor };
  return {
    editor,
    root,
    thread: () => threadOf(document) ?? null,
    people: () => personIn(pane, layout),
    text: () => ({ status: 'read', value: wordsIn(editor) }),
    subject: () => '',
    sendControl: () => sendControlIn(editor, root),
    // On a telephone Enter is a new line with some keyboards: the page's proof decides.
    entersSend: () => (tagOf(editor) === 'textarea' ? null : true),
    messages: () => messagesIn(root, editor, layout),
    hintPlace: () => hintPlaceIn(editor, root),
    isGroup: () => isGroupIn(pane, layout),
    drifted: () => [],
  };
}

/** Instagram's direct messages. `layout` is the one place where a test stands in for the screen. */
export function instagramReader(layout: Layout = pageLayout): DirectReader {
  return {
    id: 'instagram',
    matches: ['https://www.instagram.com/*'],
    runsAt: isInstagramPage,
    roots: (document) => [document],
    places: (document) => {
      const main = threadOf(document) === undefined ? undefined : first(document, SELECTORS.main);
      const editor = main && editorIn(main, layout);
      return main && editor ? [placeOf(document, main, editor, layout)] : [];
    },
    seemsOpen: (document) => {
      const main = first(document, SELECTORS.main);
      const isThere = main && first(main, SELECTORS.somethingOfAChat);
      return threadOf(document) !== undefined && isThere !== undefined;
    },
  };
}
