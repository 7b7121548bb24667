import { attribute } from '../dom.ts';

/** First words of paths on facebook.com that are no person (2026-07, a public adapter). */
const NOT_PEOPLE = new Set(
  `about ads bookmarks business careers events fundraisers gaming groups hashtag help home legal
  login marketplace me memories messages messenger_media notifications pages photo photos policies
  privacy profile reel reels saved settings share stories terms video videos watch`.split(/\s+/u),
);
/** A user's number, or the name chosen for the address: letters, digits, dots. */
const PERSON = /^\/(?<who>[a-z0-9.]{4,60})\/?$/u;
const HOST = /^(?:www\.|web\.|m\.)?(?:facebook|messenger)\.com$/u;
const HOME = 'https://www.facebook.com';

/** The site's own id of the person a link leads to; undefined where it leads to none. */
export function personAt(link: Element): string | undefined {
  const href = attribute(link, 'href') ?? '';
  if (!URL.canParse(href, HOME)) return undefined;
  const url = new URL(href, HOME);
  if (url.protocol !== 'https:' || !HOST.test(url.hostname)) return undefined;
  if (url.pathname === '/profile.php') return /^\d+$/u.exec(url.searchParams.get('id') ?? '')?.[0];
  const who = PERSON.exec(url.pathname.toLowerCase())?.groups?.['who'];
  return who === undefined || NOT_PEOPLE.has(who) ? undefined : who;
}
