import { urlOf } from '../dom.ts';
import { threadId } from './message-urn.ts';

const THREAD = /^\/messaging\/thread\/(?<id>[\w%=-]+)/u;
const SALES_THREAD = /^\/sales\/inbox\/(?<id>[\w%=-]+)/u;
const PROFILE = /^\/in\/(?<who>[^/]+)/u;
const INVITING =
  /^\/(?:in|mynetwork|search\/results\/people)(?:\/|$)|^\/preload\/(?:search-)?custom-invite/u;
/** Pages that write posts and articles, and the frame that shows a part of another page. */
const NOT_OURS =
  /^\/(?:post|article|pulse|sharing|preload(?!\/(?:search-)?custom-invite))(?:\/|$)/u;

/** The address of the page, also where a frame in it holds the conversation. */
export function addressOfPage(document: Document): URL {
  return new URL(urlOf(document));
}

/** Whether Ondo may read here: on all pages bubbles can float over, never where posts are written. */
export function mayRunAt({ hostname, pathname }: URL): boolean {
  return hostname === 'www.linkedin.com' && !NOT_OURS.test(pathname);
}

/** The conversation in the page's address. */
export function threadInAddress({ pathname }: URL): string | undefined {
  const id = THREAD.exec(pathname)?.groups?.['id'];
  return id === undefined ? undefined : threadId(id.replaceAll(/%3d/giu, '='));
}

/** The conversation in the address of Sales Navigator's inbox. */
export function salesThreadInAddress({ pathname }: URL): string | undefined {
  return SALES_THREAD.exec(pathname)?.groups?.['id']?.replaceAll(/%3d/giu, '=');
}

/** Whether the page belongs to Sales Navigator. */
export function isSales({ pathname }: URL): boolean {
  return pathname.startsWith('/sales/');
}

/** Whether the page is the messaging page itself. */
export function isMessaging({ pathname }: URL): boolean {
  return /^\/messaging(?:\/|$)/u.test(pathname);
}

/** Whether somebody can be invited from this page. */
export function isInviting({ pathname }: URL): boolean {
  return INVITING.test(pathname);
}

/** Whose profile the page shows, as its address writes it. */
export function profileInAddress({ pathname }: URL): string | undefined {
  return PROFILE.exec(pathname)?.[0];
}

/** Who is invited, where the page's address says so. */
export function inviteeInAddress(url: URL): string | null {
  return /^\/preload\/(?:search-)?custom-invite/u.test(url.pathname)
    ? url.searchParams.get('vanityName')
    : null;
}
