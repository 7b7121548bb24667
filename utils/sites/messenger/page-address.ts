/** A conversation's address; `isEncrypted` where the site says so in it. */
export interface ThreadAddress {
  readonly id: string;
  readonly isEncrypted: boolean;
}

/** `/messages/t/<id>`, `/messages/e2ee/t/<id>`, and on messenger.com both without `/messages`. */
const THREAD = /^\/(?:messages\/)?(?<secret>e2ee\/)?t\/(?<id>[\w.-]{1,100})\/?$/u;

/** The conversation at a path of either host; undefined where it names none. */
export function threadAt(pathname: string): ThreadAddress | undefined {
  const parts = THREAD.exec(pathname)?.groups;
  if (!parts) return undefined;
  return { id: parts['id'] ?? '', isEncrypted: parts['secret'] !== undefined };
}

/** Pages beside the conversations that also write to people, or only show pictures (2026-08). */
const NEVER =
  /^\/(?:marketplace|messenger_media|messages\/(?:media_viewer|attachment_preview))(?:\/|$)/u;

/** Whether conversations may stand on the page at this path. */
export function mayHoldChats(pathname: string): boolean {
  return !NEVER.test(pathname);
}

const HOSTS = new Set(['www.facebook.com', 'www.messenger.com']);

/** Facebook's pages, where chats float above whatever is there, and messenger.com. */
export function isMessengerPage(url: URL): boolean {
  return HOSTS.has(url.hostname) && mayHoldChats(url.pathname);
}
