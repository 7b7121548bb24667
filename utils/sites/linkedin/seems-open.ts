import { all, attribute, closest, first, isShown, textOf } from '../dom.ts';
import { idInLink } from './profile-id.ts';
import { isMessaging, isSales } from './page-address.ts';
import { NEVER } from './selectors.ts';
import type { Mount } from './mounts.ts';

const FIELD = '[contenteditable=true][role=textbox]';
const COUNTER = /\b\d{1,3}\s*\/\s*(?:200|300)\b/u;

/** A heading that links to somebody, as above a conversation. */
function namesSomebody(place: Element | Mount): boolean {
  const links = all(place, 'h2 a[href], a[href]:has(h2)');
  return links.some((link) => idInLink(attribute(link, 'href')) !== undefined);
}

/** A form in a window or on the messaging page, under a heading that links to somebody. */
function isTalk(form: Element, mount: Mount, url: URL): boolean {
  const around = closest(form, '[role=dialog]') ?? (isMessaging(url) ? mount : undefined);
  if (!around || closest(form, NEVER) || !isShown(form)) return false;
  return isMessaging(url) && first(form, FIELD) ? true : namesSomebody(around);
}

/** A window with a field for a note of 200 or 300 characters, or with Sales Navigator's message. */
function isField(field: Element, url: URL): boolean {
  const dialog = closest(field, '[role=dialog], dialog');
  if (!dialog || !isShown(field)) return false;
  return isSales(url) || COUNTER.test(textOf(dialog));
}

/** Whether somebody seems to be writing to somebody in this part of the page, by what cannot be renamed. */
export function seemsOpenIn(mount: Mount, url: URL): boolean {
  return (
    all(mount, 'form').some((form) => isTalk(form, mount, url)) ||
    all(mount, 'textarea').some((field) => isField(field, url))
  );
}
