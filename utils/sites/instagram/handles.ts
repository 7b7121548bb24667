import { all, attribute, first, holds, matches, parentOf } from '../dom.ts';
import { SELECTORS } from './selectors.ts';

/** First words of paths that are no person (2026-07, a public adapter). */
const NOT_PEOPLE = new Set(
  `about accounts api blog challenge create developer direct download emails explore legal oauth p
  press privacy reel reels stories terms tv web`.split(/\s+/u),
);
const HANDLE = /^\/(?<handle>[a-z0-9._]{1,30})\/?$/u;
const HOME = 'https://www.instagram.com';

function pathOf(link: Element): string | undefined {
  const href = attribute(link, 'href') ?? '';
  if (!URL.canParse(href, HOME)) return undefined;
  const url = new URL(href, HOME);
  return url.origin === HOME ? url.pathname : undefined;
}

/** The handle a link leads to, in lower case; undefined where it leads to no person. */
export function handleAt(link: Element): string | undefined {
  const handle = HANDLE.exec(pathOf(link)?.toLowerCase() ?? '')?.groups?.['handle'];
  return handle === undefined || NOT_PEOPLE.has(handle) ? undefined : handle;
}

/** Places that only the site's own menu leads to (2026-07, a public adapter). */
const MENU = new Set(['/', '/explore/', '/reels/', '/direct/inbox/', '/accounts/activity/']);

function isMenuLink(link: Element): boolean {
  const path = pathOf(link);
  return path !== undefined && MENU.has(path.endsWith('/') ? path : `${path}/`);
}

/** The smallest element around a link of the menu that holds another one of them. */
function menuAround(link: Element, others: readonly Element[]): Element | undefined {
  for (let at = parentOf(link); at; at = parentOf(at)) {
    const around = at;
    if (others.some((other) => other !== link && holds(around, other))) return at;
  }
  return undefined;
}

/**
 * The site's menus, known by where they lead: on a telephone they stand outside `main`, elsewhere not
 * always. A link to a person in one of them is to the user. One that would hold the conversation is none.
 */
export function menusIn(document: Document): readonly Element[] {
  const links = all(document, SELECTORS.anyLink).filter(isMenuLink);
  const menus = links.map((link) => menuAround(link, links)).filter((menu) => menu !== undefined);
  return [...new Set(menus)].filter(
    (menu) => !matches(menu, SELECTORS.main) && !first(menu, SELECTORS.editor),
  );
}
