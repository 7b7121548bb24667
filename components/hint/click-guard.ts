/** Decides whether a press on one of Ondo's buttons is the user's own and was meant. */
export interface ClickGuard {
  /** The event came from the user, not from the page's script. */
  trusts(event: Event): boolean;
  /** The user can see the button: nothing lies over it and it is not made see-through. */
  sees(button: Element, root: ShadowRoot): boolean;
}

/** Below this the page has made the hint hard to see; a choice, measured on nothing. */
const LEAST_OPACITY = 0.9;

/** The guard that ships. A page may hide, cover or click the hint (clickjacking); then nothing is done. */
export const realGuard: ClickGuard = {
  trusts: (event) => event.isTrusted,
  sees: (button, root) => isUncovered(button, root) && isOpaque(root.host),
};

function isUncovered(button: Element, root: ShadowRoot): boolean {
  const { left, top, width, height } = button.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const [x, y] = [left + width / 2, top + height / 2];
  const inside = root.elementFromPoint(x, y);
  const onPage = root.host.ownerDocument.elementFromPoint(x, y);
  return onPage === root.host && inside !== null && button.contains(inside);
}

function isOpaque(host: Element): boolean {
  if (!host.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  let opacity = 1;
  for (let at: Element | null = host; at !== null; at = parentAcrossRoots(at)) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity >= LEAST_OPACITY;
}

function parentAcrossRoots(at: Element): Element | null {
  if (at.parentElement !== null) return at.parentElement;
  const root = at.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
