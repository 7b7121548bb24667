import { bodyOf } from '../dom.ts';

/** Changes of the page are collected so long before they are looked at, milliseconds. */
const COLLECT = 50;

/**
 * Calls `look` at once, after the page has changed, and after the milliseconds `look` returned
 * (undefined: not before the next change). The observer itself only marks the page dirty.
 * A timer and no animation frame: a frame never comes in a tab in the background.
 */
export function watchPage(
  document: Document,
  look: () => number | undefined,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  const plan = (delay: number, isChange: boolean): void => {
    if (isChange && due <= COLLECT) return;
    clearTimeout(timer);
    due = delay;
    timer = setTimeout(run, delay);
  };
  const run = (): void => {
    due = Number.POSITIVE_INFINITY;
    const next = look();
    if (next !== undefined && !signal.aborted) plan(next, false);
  };
  const observer = new MutationObserver(() => plan(COLLECT, true));
  const body = bodyOf(document);
  if (body) observer.observe(body, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  run();
}
