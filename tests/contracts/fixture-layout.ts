import type { Layout } from '../../utils/sites/layout.ts';

/**
 * A page without a layout says in `data-box="left,right,top"` where its elements would stand. Styles are
 * those of its own sheet.
 */
export const fixtureLayout: Layout = {
  boxOf(element) {
    const box = element.getAttribute('data-box');
    if (box === null) return null;
    const [left = 0, right = 0, top = 0] = box.split(',').map(Number);
    return { left, right, top };
  },
  styleOf: (element) => getComputedStyle(element),
};
