/** Printed, original and clipped views hold a message and no composer. */
const VIEWS_WITHOUT_DRAFTS = new Set(['om', 'lg', 'pt']);

/** Whether this address shows Gmail's mail screens: not the mobile page, not chat. */
export function isMailScreen(url: URL): boolean {
  if (url.protocol !== 'https:' || url.hostname !== 'mail.google.com') return false;
  if (!url.pathname.startsWith('/mail/') || url.pathname.startsWith('/mail/mu/')) return false;
  return !VIEWS_WITHOUT_DRAFTS.has(url.searchParams.get('view') ?? '');
}
