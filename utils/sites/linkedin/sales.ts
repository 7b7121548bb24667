import { shownName } from '../address.ts';
import { all, attribute, closest, first, isHtml, isShown, textOf } from '../dom.ts';
import { DialogPlace } from './dialog-place.ts';
import type { DialogSight } from './dialog-place.ts';
import type { Mount } from './mounts.ts';
import { isSales, salesThreadInAddress } from './page-address.ts';
import { gathered, idInLink, isOnePerson } from './profile-id.ts';
import { SELECTORS } from './selectors.ts';

const { sales, people } = SELECTORS;

function sightIn(root: Element, url: URL): DialogSight {
  const links = all(root, people.sales);
  const person = gathered(links.map((link) => idInLink(attribute(link, 'href'))));
  const isDialog = closest(root, '[role=dialog]') !== undefined;
  return {
    root,
    thread: isDialog ? null : (salesThreadInAddress(url) ?? null),
    person: isOnePerson(person) ? person : undefined,
    name: links.map((link) => shownName(textOf(link))).find(Boolean),
    send: first(root, 'button[type=submit]') ?? first(root, '.artdeco-button--primary'),
    subject: sales.subject,
  };
}

/** The messages that can be written in a part of Sales Navigator's pages. */
export function salesIn(mount: Mount, url: () => URL): readonly DialogPlace[] {
  if (!isSales(url())) return [];
  return all(mount, sales.editor).flatMap((field) => {
    const root = closest(field, sales.root);
    if (!root || !isHtml(field) || !isShown(field)) return [];
    return [new DialogPlace(field, root, () => sightIn(root, url()))];
  });
}
