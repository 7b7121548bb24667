import { all, closest, first, isHtml, isShown, matches, parentOf } from '../dom.ts';
import type { Mount } from './mounts.ts';
import { NEVER, SELECTORS } from './selectors.ts';

/** One conversation with its composer, as elements. */
export interface Talk {
  readonly editor: HTMLElement;
  /** The editor's form: what is sent from there. */
  readonly form: Element;
  /** Holds this conversation and no other. */
  readonly root: Element;
  /** Floats over a page whose address says nothing of it. */
  readonly isBubble: boolean;
}

const { editor, talk } = SELECTORS;
const EDITORS = `${editor.named}, ${editor.byRole}`;
const HEADING_LINK = 'h2 a[href*="/in/"], a[href*="/in/"]:has(h2)';

/** How far above its form a conversation without its known names may reach, in elements. */
const HIGHEST = 6;

/** Where the known names have gone: the nearest element with one composer and a heading that links to a person. */
function unnamedRoot(form: Element): Element | undefined {
  let at = parentOf(form);
  for (let step = 0; at && step < HIGHEST; step += 1) {
    if (matches(at, talk.tooWide) || first(at, talk.list)) return undefined;
    if (all(at, EDITORS).length > 1) return undefined;
    if (first(at, HEADING_LINK)) return at;
    at = parentOf(at);
  }
  return undefined;
}

function talkOf(found: Element): Talk | undefined {
  const form = closest(found, talk.form);
  if (!form || !isHtml(found) || closest(found, NEVER) || !isShown(found)) return undefined;
  const root = closest(form, talk.root) ?? unnamedRoot(form);
  if (!root || closest(form, talk.list)) return undefined;
  return { editor: found, form, root, isBubble: closest(root, talk.bubble) !== undefined };
}

/** The conversations of a part of the page in which something can be written now. */
export function talksIn(mount: Mount): readonly Talk[] {
  const talks = all(mount, EDITORS)
    .map(talkOf)
    .filter((one) => one !== undefined);
  // Two editors in one form are told as one place, which then cannot be read.
  return talks.filter((one, at) => talks.findIndex(({ form }) => form === one.form) === at);
}

/** The editors of a form, however they are told. */
export function editorsIn(form: Element): readonly Element[] {
  return all(form, EDITORS).filter((one) => closest(one, NEVER) === undefined && isShown(one));
}
