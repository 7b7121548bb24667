import type { Reader } from './reader.ts';

/**
 * What Ondo's scripts in one page have in common. They run in the same isolated world: its global
 * object is Ondo's alone, in Chromium a window of its own that shows the page's nodes, in Firefox a
 * sandbox in front of the page's window. Neither the page nor another extension can see it.
 */
export interface Shared {
  /** The life of the copy of the content script that runs now. */
  script?: AbortController;
  /** Put here by the reader's script; the content script that asked for it takes it away. */
  reader?: Reader;
}

/** A symbol: of a name, an element of the page with that id would be found instead. */
const PLACE = Symbol.for('ondo');

/** The one place where the scripts meet, made by whoever comes first. */
export function sharedPlace(): Shared {
  const there: unknown = Reflect.get(globalThis, PLACE);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody but the line below puts anything there
  if (there !== undefined) return there as Shared;
  const fresh: Shared = {};
  Reflect.set(globalThis, PLACE, fresh);
  return fresh;
}
