import { parentOf } from './dom.ts';

/** Where an element stands on the screen, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/**
 * What a page looks like, for sites that tell a message's side by its look alone. A document without
 * a layout answers with null; tests answer in its place.
 */
export interface Layout {
  boxOf(element: Element): Box | null;
  styleOf(element: Element): CSSStyleDeclaration;
}

/** The layout of the page itself. */
export const pageLayout: Layout = {
  boxOf: (element) => {
    const box = Element.prototype.getBoundingClientRect.call(element);
    return box.width > 0 ? { left: box.left, right: box.right, top: box.top } : null;
  },
  styleOf: (element) => getComputedStyle(element),
};

export type Side = 'start' | 'end';

/** A difference of the two gaps below this share of the pane is a thing in the middle. */
const LEAST_LEAN = 0.1;

/** Which edge of `pane` the element is nearer to; null where nothing is laid out. */
function sideByPlace(element: Element, pane: Element, layout: Layout): Side | 'middle' | null {
  const box = layout.boxOf(element);
  const around = layout.boxOf(pane);
  if (!box || !around) return null;
  const lean = box.left - around.left - (around.right - box.right);
  if (Math.abs(lean) < LEAST_LEAN * (around.right - around.left)) return 'middle';
  const isRightToLeft = layout.styleOf(pane).direction === 'rtl';
  return lean > 0 === isRightToLeft ? 'start' : 'end';
}

const TO_END = /^(?:flex-)?end$|^row-reverse$/u;
const TO_START = /^(?:flex-)?start$/u;

function sideOfStyle({
  alignSelf,
  justifyContent,
  flexDirection,
}: CSSStyleDeclaration): Side | null {
  const values = [alignSelf, justifyContent, flexDirection];
  const isEnd = values.some((value) => TO_END.test(value));
  const isStart = values.some((value) => TO_START.test(value));
  if (isEnd === isStart) return null;
  return isEnd ? 'end' : 'start';
}

/** The edge that style rules push the element to, below `pane`; null where none or both are meant. */
function sideByStyle(element: Element, pane: Element, layout: Layout): Side | null {
  const sides = new Set<Side>();
  for (let at: Element | undefined = element; at && at !== pane; at = parentOf(at)) {
    const side = sideOfStyle(layout.styleOf(at));
    if (side) sides.add(side);
  }
  const [side] = sides;
  return side !== undefined && sides.size === 1 ? side : null;
}

/**
 * The side of an element, by its place and by the style rules that put it there. One of them may be
 * silent; what stands in the middle, or is put elsewhere than it stands, has none.
 */
export function certainSide(element: Element, pane: Element, layout: Layout): Side | null {
  const place = sideByPlace(element, pane, layout);
  const style = sideByStyle(element, pane, layout);
  if (place === null) return style;
  if (place === 'middle' || (style !== null && style !== place)) return null;
  return place;
}
