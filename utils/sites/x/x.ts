import type { DirectReader } from '../direct/reader.ts';
import { all, closest, isShown } from '../dom.ts';
import { chatsIn } from './chat-place.ts';
import { KnownHandles } from './known-handles.ts';
import { mountsOf } from './mounts.ts';
import type { Mount } from './mounts.ts';
import { oldPlacesIn } from './old-place.ts';
import { addressOfPage, chatInAddress, mayRunAt } from './page-address.ts';
import { SELECTORS } from './selectors.ts';

const FIELDS = 'textarea, [contenteditable=true][role=textbox]';
const { chat, old } = SELECTORS;
const SIGNS = `${FIELDS}, ${chat.panel}, ${chat.form}, ${old.send}`;

/** At the address of a conversation a text box that is none of a search is a message's. */
function seemsOpenIn(mount: Mount): boolean {
  const isSearch = (sign: Element): boolean => closest(sign, '[role=search], nav') !== undefined;
  return all(mount, SIGNS).some((sign) => isShown(sign) && !isSearch(sign));
}

/** How X Chat, and the page and drawer before it, are read. */
export function xReader(): DirectReader {
  const handles = new KnownHandles();
  return {
    id: 'x',
    matches: ['https://x.com/*', 'https://twitter.com/*'],
    runsAt: mayRunAt,
    roots: mountsOf,
    places: (document) =>
      mountsOf(document).flatMap((mount) => [
        ...chatsIn({ document, mount, handles }),
        ...oldPlacesIn({ document, mount, handles }),
      ]),
    seemsOpen: (document) =>
      chatInAddress(addressOfPage(document)) !== undefined && mountsOf(document).some(seemsOpenIn),
  };
}
