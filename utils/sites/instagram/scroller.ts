import { holds, parentOf } from '../dom.ts';
import type { Layout } from '../layout.ts';

const SCROLLS = /^(?:auto|scroll|overlay)$/u;

/**
 * The list of messages around `element`: the nearest thing around it whose content scrolls, unless
 * the editor scrolls with it; undefined where there is none.
 */
export function listAround(element: Element, editor: Element, layout: Layout): Element | undefined {
  for (let at = parentOf(element); at && !holds(at, editor); at = parentOf(at)) {
    const { overflowY, overflow } = layout.styleOf(at);
    if (SCROLLS.test(overflowY) || SCROLLS.test(overflow)) return at;
  }
  return undefined;
}

/** Whether the element scrolls away from the editor, as messages do and their heading does not. */
export function isInList(element: Element, editor: Element, layout: Layout): boolean {
  return listAround(element, editor, layout) !== undefined;
}
