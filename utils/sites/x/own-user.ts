import type { ListedChat } from './conversation-list.ts';
import { commonUser } from './conversation-list.ts';

/** `twid` holds the user's own number and can be read by scripts (2026-10: several extensions). */
const OWN = /(?:^|;\s*)twid="?u(?:%3D|=)(?<id>\d+)/u;

function ownInCookie(document: Document): string | undefined {
  const cookie: unknown = Reflect.get(Document.prototype, 'cookie', document);
  return typeof cookie === 'string' ? OWN.exec(cookie)?.groups?.['id'] : undefined;
}

/**
 * The user's own number: what the page keeps for its own scripts, and the one who takes part in every
 * listed conversation. Undefined where they differ or neither tells. Nothing but the number is read.
 */
export function ownUser(document: Document, listed: readonly ListedChat[]): string | undefined {
  const kept = ownInCookie(document);
  const common = commonUser(listed);
  if (kept !== undefined && common !== undefined && kept !== common) return undefined;
  return kept ?? common;
}
