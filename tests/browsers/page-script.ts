/** Where to click, CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in the page. Scrolls the first element that fits into view; its middle, or null while it is
 * missing, has no size or is covered by something else.
 */
export function middleOf(selector: string): Point | null {
  const sized = [...document.querySelectorAll(selector)].find((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && height > 0;
  });
  if (sized === undefined) return null;
  const box = sized.getBoundingClientRect();
  const inside =
    box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
  if (!inside) sized.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = sized.getBoundingClientRect();
  const point = { x: Math.floor(left + width / 2), y: Math.floor(top + height / 2) };
  const hit = document.elementFromPoint(point.x, point.y);
  const reached = hit !== null && (sized.contains(hit) || hit.contains(sized));
  return reached ? point : null;
}

/** Runs in the page. */
export function hasElement(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

/** Runs in the page. */
export function visibleText(selector: string): string {
  const element = document.querySelector(selector);
  return element instanceof HTMLElement ? element.innerText : (element?.textContent ?? '');
}
