import { all, first, shadowOf } from '../dom.ts';
import { addressOfPage, isChats } from './page-address.ts';
import { SELECTORS } from './selectors.ts';

/** A part of the page with a tree of its own. */
export type Mount = Document | ShadowRoot;

/** The page, and the open shadow root that holds X Chat; an older build had it in the page itself. */
export function mountsOf(document: Document): readonly Mount[] {
  const { chat, around } = SELECTORS.mounts;
  const hosts = all(document, chat);
  const isElsewhere = hosts.length === 0 && isChats(addressOfPage(document));
  const isInPage = isElsewhere && first(document, SELECTORS.chat.panel) !== undefined;
  const asked = isElsewhere && !isInPage ? all(document, around) : hosts;
  return [document, ...asked.map(shadowOf).filter((root) => root !== undefined)];
}
