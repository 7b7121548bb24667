import { urlOf } from '../dom.ts';

/** A conversation as the page's address names it: two users, or a group. */
export interface ChatAddress {
  /** As it stands in addresses: `<id>-<id>`, or `g<digits>`. */
  readonly thread: string;
  /** Empty for a group. */
  readonly users: readonly string[];
}

const CHAT = /^\/(?:i\/chat|messages)\/(?:(?<one>\d+)[-:](?<other>\d+)|(?<group>g\d+))\/?$/u;
const CHATS = /^\/(?:i\/chat|messages)(?:\/|$)/u;
const HOSTS = new Set(['x.com', 'twitter.com', 'www.x.com', 'www.twitter.com']);
/** Pages whose only text box is a post's. */
const POSTS = /^\/(?:compose|intent)(?:\/|$)/u;

/** The address of the page. */
export function addressOfPage(document: Document): URL {
  return new URL(urlOf(document));
}

/** Whether Ondo may read here: the chats, and pages the drawer with messages can stand on. */
export function mayRunAt({ hostname, pathname }: URL): boolean {
  return HOSTS.has(hostname) && !POSTS.test(pathname);
}

/** Whether the page is one of chats. */
export function isChats({ pathname }: URL): boolean {
  return CHATS.test(pathname);
}

/** The conversation in the page's address; undefined where it names none. */
export function chatInAddress({ pathname }: URL): ChatAddress | undefined {
  const parts = CHAT.exec(pathname)?.groups;
  const { one, other, group } = parts ?? {};
  if (group !== undefined) return { thread: group, users: [] };
  if (one === undefined || other === undefined) return undefined;
  return { thread: `${one}-${other}`, users: [one, other] };
}
