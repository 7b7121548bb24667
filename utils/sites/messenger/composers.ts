import { all, bodyOf, closest, first, isHtml, isShown, matches, parentOf } from '../dom.ts';
import type { HintPlace } from '../site.ts';
import { personAt } from './profile-link.ts';
import { SELECTORS } from './selectors.ts';

/** An editor with the conversation it belongs to. */
export interface FoundChat {
  readonly editor: HTMLElement;
  readonly root: Element;
}

function editorsIn(root: Document | Element): readonly HTMLElement[] {
  const found = all(root, SELECTORS.editor).filter(isHtml);
  return found.filter(isShown);
}

/** Outside the messages, the page of a conversation about something for sale links to that thing. */
function isAboutSale(root: Element): boolean {
  return all(root, SELECTORS.market).some((link) => !closest(link, SELECTORS.log));
}

/** The conversation that fills the page; none where two editors stand in it. */
export function chatInMain(document: Document): readonly FoundChat[] {
  const root = first(document, SELECTORS.main);
  const editors = root ? editorsIn(root) : [];
  const [editor] = editors;
  if (!root || !editor || editors.length > 1 || isAboutSale(root)) return [];
  return [{ editor, root }];
}

/**
 * Whether a conversation fills the page, also one whose editor is not found; one about something for
 * sale is none of Ondo's business.
 */
export function holdsChatInMain(document: Document): boolean {
  const root = first(document, SELECTORS.main);
  const something = root && first(root, `${SELECTORS.log}, ${SELECTORS.textBox}`);
  return root !== undefined && something !== undefined && !isAboutSale(root);
}

/** Whether messages stand above the page, in a chat that may have lost its editor. */
export function hasFloatingLog(document: Document): boolean {
  return all(document, SELECTORS.log).some(
    (log) => isShown(log) && !closest(log, SELECTORS.public),
  );
}

function holdsPerson(element: Element): boolean {
  return all(element, SELECTORS.link).some(
    (link) => !closest(link, SELECTORS.log) && personAt(link) !== undefined,
  );
}

/**
 * The chat tab around an editor: the smallest element that also holds messages and, above them, a
 * link to a person. Where it would hold a second editor or a part of the page itself, there is none.
 */
function tabAround(editor: HTMLElement, body: Element): Element | undefined {
  for (let at = parentOf(editor); at && at !== body; at = parentOf(at)) {
    if (editorsIn(at).length > 1 || first(at, SELECTORS.public)) return undefined;
    if (first(at, SELECTORS.log) && holdsPerson(at)) return at;
  }
  return undefined;
}

/** Chats that float above a page; never a box for a post or a comment. */
export function floatingChats(document: Document): readonly FoundChat[] {
  const body = bodyOf(document);
  if (!body) return [];
  const outside = editorsIn(document).filter((editor) => !closest(editor, SELECTORS.public));
  return outside.flatMap((editor) => {
    const root = tabAround(editor, body);
    return root && !isAboutSale(root) ? [{ editor, root }] : [];
  });
}

/** The largest element around the editor that holds no message. */
function barAround({ editor, root }: FoundChat): Element {
  let bar: Element = editor;
  for (let at = parentOf(editor); at && at !== root; at = parentOf(at)) {
    if (matches(at, SELECTORS.log) || first(at, SELECTORS.log)) break;
    bar = at;
  }
  return bar;
}

/**
 * The last control behind the editor: Send while something is written, else the quick reaction. Its
 * label is translated, so its place is all there is to know it by; the page's proof decides.
 */
export function sendControlIn(chat: FoundChat, hasText: boolean): Element | null {
  if (!hasText) return null;
  const follows = (one: Element): boolean =>
    (chat.editor.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return all(barAround(chat), SELECTORS.button).findLast(follows) ?? null;
}

/** Above the bar with the editor, outside the tree that the editor itself keeps. */
export function hintPlaceIn(chat: FoundChat): HintPlace | undefined {
  const bar = barAround(chat);
  const parent = parentOf(bar);
  if (bar === chat.editor || !parent) return undefined;
  if (closest(parent, 'form, [contenteditable=true]')) return undefined;
  return { parent, before: bar };
}
