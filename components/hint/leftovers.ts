/** What the browser lets an extension, but no page, see of an element. */
interface PrivilegedElement {
  /** Firefox only. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

interface PrivilegedGlobal {
  readonly chrome?: {
    /** Chromium only. */
    readonly dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
  };
}

/**
 * Takes away hints that an earlier copy of the extension left beside this place. An update kills the
 * old copy without a word; in Firefox not even its listeners live on to clean up (seen 2026-11-24).
 */
export function removeLeftovers(place: Element, own: Element): void {
  for (const child of place.querySelectorAll(':scope > div')) {
    if (child !== own && rootOf(child)?.querySelector('.root > .row > .chip')) child.remove();
  }
}

function rootOf(element: Element): ShadowRoot | null | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what browsers add is not in the types
  const { openOrClosedShadowRoot } = element as PrivilegedElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  const { chrome } = globalThis as PrivilegedGlobal;
  return chrome?.dom?.openOrClosedShadowRoot?.(element);
}
