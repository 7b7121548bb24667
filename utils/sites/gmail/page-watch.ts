import { whenAborted } from '../../vocabulary/when-aborted.ts';
import { bodyOf } from '../dom.ts';

/** Changes of the page are collected so long before they are looked at, milliseconds. */
const COLLECT = 50;
/** After a look the next one rests so many times what that look cost: 2 % of the time. A choice. */
const REST = 50;
/** But no longer, milliseconds: a compose that opens in a storm of changes waits for its hint. */
const MOST_REST = 500;

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
  let isDirty = false;
  let restsUntil = 0;
  const plan = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
  const run = (): void => {
    isDirty = false;
    const began = performance.now();
    const next = look();
    const ended = performance.now();
    restsUntil = ended + Math.min(MOST_REST, REST * (ended - began));
    if (next !== undefined && !signal.aborted) plan(next);
  };
  const observer = new MutationObserver(() => {
    if (isDirty) return;
    isDirty = true;
    plan(Math.max(COLLECT, restsUntil - performance.now()));
  });
  const body = bodyOf(document);
  if (body) observer.observe(body, { childList: true, subtree: true });
  whenAborted(signal, () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  run();
}
