import { parentOf } from '../dom.ts';
import type { Layout } from '../layout.ts';

const CLEAR = /^(?:|transparent|rgba\(\s*0,\s*0,\s*0,\s*0\s*\))$/u;

/**
 * Whether something stands in a bubble, which is filled, below `row`; a date, "Seen" and the line above an answer
 * stand on the bare page.
 */
export function isInBubble(words: Element, row: Element | undefined, layout: Layout): boolean {
  for (let at: Element | undefined = words; at && at !== row; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = layout.styleOf(at);
    if (!CLEAR.test(backgroundColor) || /gradient/u.test(backgroundImage)) return true;
  }
  return false;
}
