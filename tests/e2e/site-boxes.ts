import type { ShadowNode } from '../browsers/driver.ts';

type Box = ShadowNode['box'];

/**
 * Runs in the page. What a hint must leave in sight: the row of buttons and every line that is
 * written, as far as each can be seen.
 */
export function siteBoxes(): { kept: Box[]; width: number; height: number } {
  const composes = [...document.querySelectorAll('.aoI')];
  const compose = composes.find((one) => one.querySelector('[g_editable=true]')?.textContent);
  const editor = compose?.querySelector('[g_editable=true]');
  const scroller = editor?.closest('.s-grow')?.getBoundingClientRect();
  const bar = compose?.querySelector('table.IZ')?.getBoundingClientRect();
  const boxes: DOMRect[] = [];
  const walker = document.createTreeWalker(editor ?? document.head, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    boxes.push(...range.getClientRects());
  }
  const [top, bottom] = [scroller?.top ?? 0, scroller?.bottom ?? 0];
  const lines = boxes
    .map(({ x, y, width, bottom: end }) => {
      const [from, to] = [Math.max(y, top), Math.min(end, bottom)];
      return { x, y: from, width, height: to - from };
    })
    .filter((one) => one.height > 0 && one.width > 0);
  const buttons = bar ? [{ x: bar.x, y: bar.y, width: bar.width, height: bar.height }] : [];
  return { kept: [...buttons, ...lines], width: innerWidth, height: innerHeight };
}
