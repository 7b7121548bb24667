import { all, documentIn, shadowOf } from '../dom.ts';
import { SELECTORS } from './selectors.ts';

/** A part of the page with a tree of its own. */
export type Mount = Document | ShadowRoot;

function shadowsIn(document: Document): readonly ShadowRoot[] {
  const { shadow, edge } = SELECTORS.mounts;
  const shadows = all(document, `${shadow}, ${edge}`).map(shadowOf);
  return shadows.filter((one) => one !== undefined);
}

/**
 * The page, LinkedIn's open shadow roots, and its frames of the same origin with theirs: messaging
 * stands in any of the three.
 */
export function mountsOf(document: Document): readonly Mount[] {
  const frames = all(document, SELECTORS.mounts.frame)
    .map(documentIn)
    .filter((inner) => inner !== undefined);
  return [document, ...frames].flatMap((one) => [one, ...shadowsIn(one)]);
}
