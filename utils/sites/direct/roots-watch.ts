import { bodyOf } from '../dom.ts';

type Root = Document | ShadowRoot;

/** Changes of the page are collected so long before they are looked at, milliseconds. */
const COLLECT = 50;
/** Attributes that tell who somebody is, what was said, or whether it went out; never styles. */
const TELLING = ['href', 'aria-label', 'data-id', 'data-send-status', 'title', 'hidden', 'value'];

/** What watching needs of what is watched. */
export interface Watched {
  /** Roots as they stand now. */
  roots(): readonly Root[];
  /** Called once for each root, with a signal that aborts when the root has gone. */
  rootAppeared(root: Root, signal: AbortSignal): void;
  /** The whole change lies in an editor: its draft was told of it, and nothing else has to be read. */
  isTyping(records: readonly MutationRecord[]): boolean;
  /** Looks at the page; returns in how many milliseconds to look again. */
  look(): number;
}

function observed(root: Root): Node {
  return root instanceof Document ? (bodyOf(root) ?? root) : root;
}

/**
 * Looks at once, after the page has changed, and by a slow clock: a shadow root that is attached makes
 * no mutation, nor does a field that a script sets. Observers only mark the page dirty. A timer and no
 * animation frame: a frame never comes in a tab in the background.
 */
export function watchRoots(watched: Watched, signal: AbortSignal): void {
  const known = new Map<Root, AbortController>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDirty = false;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const plan = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
  const changed = (): void => {
    if (isDirty) return;
    isDirty = true;
    // At rest the first change is looked at once: it may be another person, and a hint still stands.
    plan(performance.now() - lookedAt < COLLECT ? COLLECT : 0);
  };
  const follow = (root: Root): void => {
    const life = new AbortController();
    known.set(root, life);
    observe(root, (records) => !watched.isTyping(records) && changed(), life.signal);
    watched.rootAppeared(root, AbortSignal.any([life.signal, signal]));
  };
  const run = (): void => {
    isDirty = false;
    const roots = watched.roots();
    for (const [root, life] of known) {
      if (roots.includes(root)) continue;
      known.delete(root);
      life.abort();
    }
    for (const root of roots) if (!known.has(root)) follow(root);
    const next = watched.look();
    lookedAt = performance.now();
    if (!signal.aborted) plan(next);
  };
  const stop = (): void => {
    clearTimeout(timer);
    for (const life of known.values()) life.abort();
  };
  signal.addEventListener('abort', stop, { once: true });
  run();
}

function observe(
  root: Root,
  heard: (records: readonly MutationRecord[]) => unknown,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((records) => void heard(records));
  observer.observe(observed(root), {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: TELLING,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
