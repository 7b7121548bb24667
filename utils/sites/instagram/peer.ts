import { shownName } from '../address.ts';
import { all, closest, holds, isShown, isText, parentOf, textOf, walkerOver } from '../dom.ts';
import type { DirectPerson } from '../direct/reader.ts';
import type { Layout } from '../layout.ts';
import type { PageReading } from '../site.ts';
import { handleAt, menusIn } from './handles.ts';
import { isInBubble } from './bubble.ts';
import { isInList, listAround } from './scroller.ts';
import { SELECTORS } from './selectors.ts';

const UNREADABLE = { status: 'unreadable', parts: ['recipients'] } as const;

/** Links whose tops differ by less stand on one line, CSS pixels. */
const SAME_LINE = 8;

/** A conversation on the screen: the editor, and the smallest element that also holds its heading. */
export interface Pane {
  readonly document: Document;
  readonly root: Element;
  readonly editor: Element;
}

interface HeadLink {
  readonly handle: string;
  readonly name: string;
  readonly top: number;
}

/** A link is a part of somebody's words where those hold more than the link. */
function isMention(link: Element): boolean {
  const parent = parentOf(link);
  const words = parent && closest(parent, SELECTORS.words);
  return words !== undefined && textOf(words).trim() !== textOf(link).trim();
}

/** The first words in a link: the name, with the handle in an element after it. */
function firstWords(link: Element): string | undefined {
  const walker = walkerOver(link);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const name = isText(node) ? shownName(node.data) : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

function headLink(link: Element, layout: Layout): HeadLink | undefined {
  const handle = handleAt(link);
  // A picture beside a message links to its writer too, but shows no name.
  const name = firstWords(link);
  const top = layout.boxOf(link)?.top;
  if (handle === undefined || name === undefined || top === undefined || top < 0) return undefined;
  return { handle, name, top };
}

/** Links to people above the messages of a conversation, in the order of the page. */
function headLinks(pane: Pane, layout: Layout): readonly HeadLink[] {
  const { document, root, editor } = pane;
  const menus = menusIn(document);
  const links = all(root, SELECTORS.profile).filter((link) => {
    const isElsewhere = menus.some((menu) => holds(menu, link)) || isMention(link);
    return isShown(link) && !isElsewhere && !isInList(link, editor, layout);
  });
  return links.map((link) => headLink(link, layout)).filter((link) => link !== undefined);
}

/** People whose pictures stand beside messages, and those named above them. */
function handlesIn(pane: Pane, layout: Layout): ReadonlySet<string> {
  const menus = menusIn(pane.document);
  const pictures = all(pane.root, SELECTORS.profile).filter((link) => {
    const isElsewhere = menus.some((menu) => holds(menu, link));
    const list = listAround(link, pane.editor, layout);
    // Who is linked inside a bubble made what somebody shares.
    return textOf(link).trim() === '' && !isElsewhere && !isInBubble(link, list, layout);
  });
  const beside = pictures.map(handleAt).filter((handle) => handle !== undefined);
  return new Set([...beside, ...headLinks(pane, layout).map(({ handle }) => handle)]);
}

/** More than one person above the messages or beside them: a group. */
export function isGroupIn(pane: Pane, layout: Layout): boolean {
  return handlesIn(pane, layout).size > 1;
}

/** Handles of the user: the people the site's menus lead to. */
function ownHandles(document: Document): ReadonlySet<string> {
  const links = menusIn(document).flatMap((menu) => all(menu, SELECTORS.anyLink));
  return new Set(links.map(handleAt).filter((handle) => handle !== undefined));
}

/**
 * The one person of a conversation: linked first on the page and topmost on the screen, with nobody
 * else on that line; never the user.
 */
export function personIn(pane: Pane, layout: Layout): PageReading<readonly DirectPerson[]> {
  const links = headLinks(pane, layout);
  const top = Math.min(...links.map((link) => link.top));
  const highest = links.filter((link) => link.top - top < SAME_LINE);
  const [person] = links;
  if (!person || ownHandles(pane.document).has(person.handle)) return UNREADABLE;
  if (highest.some(({ handle }) => handle !== person.handle)) return UNREADABLE;
  return { status: 'read', value: [{ address: person.handle, name: person.name }] };
}
