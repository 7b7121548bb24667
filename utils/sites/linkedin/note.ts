import { shownName } from '../address.ts';
import { all, attribute, closest, first, isHtml, isShown, textOf } from '../dom.ts';
import { DialogPlace } from './dialog-place.ts';
import type { DialogSight } from './dialog-place.ts';
import type { InviteControls } from './invite-controls.ts';
import type { Mount } from './mounts.ts';
import { inviteeInAddress, isInviting, profileInAddress } from './page-address.ts';
import { gathered, idInLink, idOf, isOnePerson } from './profile-id.ts';
import type { Named } from './profile-id.ts';
import { NEVER, SELECTORS } from './selectors.ts';

const { note } = SELECTORS;

/** The free and the paid length of a note (2026-07: fixture of linkedin-mcp-server; social facts). */
const LIMITS = new Set(['200', '300']);
const COUNTER = /\b\d{1,3}\s*\/\s*(?:200|300)\b/u;

/** The page, seen where a note is written. */
export interface InvitePage {
  readonly document: Document;
  readonly url: URL;
}

function isCounted(field: Element, dialog: Element): boolean {
  return LIMITS.has(attribute(field, 'maxlength') ?? '') || COUNTER.test(textOf(dialog));
}

/** The name the page's own profile is shown under: in its heading and in the title of the page. */
function profileNames({ document }: InvitePage): readonly string[] {
  const heading = first(document, note.heading);
  const title = first(document, 'head > title');
  const titled =
    title && /^(?:\(\d+\)\s*)?(?<name>.+?)\s*\|/u.exec(textOf(title))?.groups?.['name'];
  return [heading && shownName(textOf(heading)), shownName(titled)].filter(
    (name) => name !== undefined,
  );
}

/**
 * Who is invited. The page's address says so; or it is the profile that is open, and then a dialog has to
 * name the same person, for others can be invited from a profile's page too.
 */
function inviteeOf(mount: Mount, page: InvitePage): Pick<DialogSight, 'person' | 'name'> {
  const invitee = idOf(inviteeInAddress(page.url));
  const [name] = profileNames(page);
  if (invitee) return { person: only(gathered([invitee])), name: undefined };
  const profile = idInLink(profileInAddress(page.url));
  const said = [...all(mount, note.dialog), ...all(page.document, note.dialog)]
    .map(textOf)
    .join('\n');
  const isNamed = name !== undefined && profileNames(page).some((one) => said.includes(one));
  return { person: isNamed ? only(gathered([profile])) : undefined, name };
}

function only(named: Named): Named | undefined {
  return isOnePerson(named) ? named : undefined;
}

/** The newer window has no names: what goes on is the last of its buttons, as the eye expects it. */
function sendIn(root: Element): Element | undefined {
  return first(root, note.send) ?? first(root, 'button[type=submit]') ?? all(root, 'button').at(-1);
}

function sightIn(root: Element, mount: Mount, page: InvitePage): DialogSight {
  return {
    root,
    thread: null,
    send: sendIn(root),
    subject: undefined,
    ...inviteeOf(mount, page),
  };
}

/** A note closes by being sent, and the control that opened it then says so. */
class NotePlace extends DialogPlace {
  readonly #showsSent: () => boolean;

  constructor(
    field: HTMLElement,
    root: Element,
    look: () => DialogSight,
    showsSent: () => boolean,
  ) {
    super(field, root, look);
    this.#showsSent = showsSent;
  }

  showsSent(): boolean {
    return this.#showsSent();
  }
}

/** The notes to an invitation that can be written in a part of the page. */
export function notesIn(
  mount: Mount,
  look: () => InvitePage,
  controls: InviteControls,
): readonly DialogPlace[] {
  if (!isInviting(look().url)) return [];
  return all(mount, `${note.named}, ${note.any}`).flatMap((field) => {
    const root = closest(field, `${note.dialog}, .send-invite`);
    if (!root || !isHtml(field) || closest(field, NEVER) || !isShown(field)) return [];
    if (!isCounted(field, root) && !first(root, note.named)) return [];
    const { document } = look();
    controls.look(field, document);
    const showsSent = (): boolean => controls.hasTurned(field, document);
    return [new NotePlace(field, root, () => sightIn(root, mount, look()), showsSent)];
  });
}
