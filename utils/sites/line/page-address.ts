/** Which conversation the address names. */
export interface ChatAddress {
  /** The account's own id of the conversation; a customer's is lasting, but not the one of the API. */
  readonly chat: string;
  readonly kind: 'user' | 'group';
}

/**
 * `/U<account>/chat/<chat>`, where the chat begins with U for a person, C for a group, R for a room
 * (2026-07, a public adapter). Ids are hexadecimal.
 */
const CHAT_PATH = /^\/U[0-9a-f]{20,}\/chat\/(?<chat>(?<kind>[UCR])[0-9a-f]{20,})\/?$/iu;

/** The conversation at an address of the chat; undefined where it names none. */
export function chatAt(pathname: string): ChatAddress | undefined {
  const parts = CHAT_PATH.exec(pathname)?.groups;
  if (!parts) return undefined;
  const kind = parts['kind']?.toUpperCase() === 'U' ? 'user' : 'group';
  return { chat: parts['chat'] ?? '', kind };
}

/** Every page of the chat's own host; the other console (manager.line.biz) has no conversations. */
export function isChatHost(url: URL): boolean {
  return url.hostname === 'chat.line.biz';
}
