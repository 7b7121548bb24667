import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import { all, bodyOf, closest, first, holds, isHtml, isShown, parentOf, valueOf } from '../dom.ts';
import type { Layout } from '../layout.ts';
import { richWords } from '../rich-words.ts';
import type { HintPlace } from '../site.ts';
import { handleAt, menusIn } from './handles.ts';
import { isInList } from './scroller.ts';
import { SELECTORS } from './selectors.ts';

/** The lowest text box in `main`; undefined where two are as low, or none can be measured. */
export function editorIn(main: Element, layout: Layout): HTMLElement | undefined {
  const { editor, plainEditor, dialog } = SELECTORS;
  const found = all(main, `${editor}, ${plainEditor}`)
    .filter(isHtml)
    .filter((one) => isShown(one) && !closest(one, dialog));
  if (found.length <= 1) return found[0];
  const tops = found.map((one) => layout.boxOf(one)?.top ?? Number.NEGATIVE_INFINITY);
  const lowest = Math.max(...tops);
  const candidates = found.filter((_, index) => tops[index] === lowest);
  return candidates.length === 1 && lowest > Number.NEGATIVE_INFINITY ? candidates[0] : undefined;
}

/** What is written: in a rich editor, or in the plain field that telephones get. */
export function wordsIn(editor: Element): string {
  const typed = valueOf(editor);
  return typed === undefined ? richWords(editor) : typed.slice(0, DRAFT_LIMIT).trimEnd();
}

/**
 * The smallest element around the editor that also holds a link to a person above the messages;
 * `main` where there is none. On a telephone that link stands outside `main`.
 */
export function paneAround(
  document: Document,
  main: Element,
  editor: Element,
  layout: Layout,
): Element {
  const menus = menusIn(document);
  const links = all(document, SELECTORS.profile).filter(
    (link) =>
      handleAt(link) !== undefined &&
      !isInList(link, editor, layout) &&
      !menus.some((menu) => holds(menu, link)),
  );
  const body = bodyOf(document);
  for (let at = parentOf(editor); at && at !== body; at = parentOf(at)) {
    const pane = at;
    if (links.some((link) => holds(pane, link))) return pane;
  }
  return main;
}

/** The largest element around the editor, below `root`, that holds nobody's words but the draft. */
function barAround(editor: Element, root: Element): Element {
  let bar = editor;
  const isForeign = (one: Element): boolean =>
    !holds(editor, one) && !closest(one, SELECTORS.button);
  for (let at = parentOf(editor); at && at !== root; at = parentOf(at)) {
    if (all(at, SELECTORS.words).some(isForeign) || first(at, SELECTORS.profile)) break;
    bar = at;
  }
  return bar;
}

/** The last control behind the editor; one that sends is there only while something is written. */
export function sendControlIn(editor: Element, root: Element): Element | null {
  if (wordsIn(editor) === '') return null;
  const follows = (one: Element): boolean =>
    (editor.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return all(barAround(editor, root), SELECTORS.button).findLast(follows) ?? null;
}

/** Above the bar with the editor, outside the tree that the editor itself keeps. */
export function hintPlaceIn(editor: Element, root: Element): HintPlace | undefined {
  const bar = barAround(editor, root);
  const parent = parentOf(bar);
  if (bar === editor || !parent || closest(parent, 'form, [contenteditable=true]'))
    return undefined;
  return { parent, before: bar };
}
