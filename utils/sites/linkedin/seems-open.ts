import { all, attribute, closest, first, isShown, matches, textOf } from '../dom.ts';
import type { Mount } from './mounts.ts';
import { isInviting, isMessaging, isSales } from './page-address.ts';
import { idInLink } from './profile-id.ts';
import { NEVER, SELECTORS } from './selectors.ts';

const FIELD = '[contenteditable=true][role=textbox]';
const COUNTER = /\b\d{1,3}\s*\/\s*(?:200|300)\b/u;

/** A heading that links to somebody, as above a conversation. */
function namesSomebody(dialog: Element): boolean {
  const links = all(dialog, 'h2 a[href], a[href]:has(h2)');
  return links.some((link) => idInLink(attribute(link, 'href')) !== undefined);
}

/** A form in a window under a heading that links to somebody, or one with a text box on the messaging page. */
function isTalk(form: Element, url: URL): boolean {
  if (closest(form, NEVER) || !isShown(form)) return false;
  if (matches(form, '.msg-form')) return true;
  const dialog = closest(form, '[role=dialog]');
  return (
    (dialog && namesSomebody(dialog)) || (isMessaging(url) && first(form, FIELD) !== undefined)
  );
}

/** A window that counts the characters of a note. */
function isNote(dialog: Element): boolean {
  return isShown(dialog) && COUNTER.test(textOf(dialog));
}

/** Whether somebody seems to be writing to somebody in this part of the page, also where every name has changed. */
export function seemsOpenIn(mount: Mount, url: URL): boolean {
  if (isSales(url)) return all(mount, `textarea, ${SELECTORS.sales.root}`).some(isShown);
  const isInvited = isInviting(url) && all(mount, SELECTORS.note.dialog).some(isNote);
  return isInvited || all(mount, 'form').some((form) => isTalk(form, url));
}
