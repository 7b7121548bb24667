/** Printed, original and clipped views hold a message and no composer. */
const VIEWS_WITHOUT_DRAFTS = new Set(['om', 'lg', 'pt']);

/** Whether this address shows Gmail's mail screens: not the mobile page, not chat. */
export function isMailScreen(url: URL): boolean {
  if (url.protocol !== 'https:' || url.hostname !== 'mail.google.com') return false;
  if (!url.pathname.startsWith('/mail/') || url.pathname.startsWith('/mail/mu/')) return false;
  return !VIEWS_WITHOUT_DRAFTS.has(url.searchParams.get('view') ?? '');
}

const DELEGATED = /^\/mail\/(?:u\/\d+\/d\/|b\/)[^/]/u;

/**
 * Whether this address shows the mailbox of somebody else, who lent it to the user: today's form
 * and the one before (InboxSDK getAccountUrlPart, 2026-07).
 */
export function isDelegated(url: string): boolean {
  return URL.canParse(url) && DELEGATED.test(new URL(url).pathname);
}
