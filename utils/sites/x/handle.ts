import { all, attribute } from '../dom.ts';

const HANDLE = /^\/(?<handle>\w{1,15})\/?$/u;
const HOSTS = new Set(['x.com', 'twitter.com']);
/** Addresses of one word that are no person's. */
const RESERVED = new Set(
  'home explore notifications messages settings search compose i jobs login logout tos privacy'.split(
    ' ',
  ),
);

function handleIn(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href, 'https://x.com')) return undefined;
  const { hostname, pathname } = new URL(href, 'https://x.com');
  const handle = HANDLE.exec(pathname)?.groups?.['handle']?.toLowerCase();
  return HOSTS.has(hostname) && handle !== undefined && !RESERVED.has(handle) ? handle : undefined;
}

/** The handles that links under an element lead to, each once, lower case. */
export function handlesIn(place: Element): readonly string[] {
  const handles = all(place, 'a[href]').map((link) => handleIn(attribute(link, 'href')));
  return [...new Set(handles.filter((handle) => handle !== undefined))];
}
