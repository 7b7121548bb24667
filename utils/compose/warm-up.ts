import { warmUp } from '../language/index.ts';

/** Leaves a frame this many milliseconds to the page itself. */
const LEFT_TO_THE_PAGE = 4;

/**
 * Prepares the reader in the page's idle moments, so that the first pause of the first draft costs
 * no more than any other. Without idle moments nothing is prepared and nothing is lost.
 */
export function warmUpWhenIdle(signal: AbortSignal): void {
  const steps = warmUp();
  let handle = requestIdleCallback(work);
  signal.addEventListener('abort', () => cancelIdleCallback(handle), { once: true });

  function work(idle: IdleDeadline): void {
    while (!signal.aborted && idle.timeRemaining() > LEFT_TO_THE_PAGE) {
      if (steps.next().done) return;
    }
    if (!signal.aborted) handle = requestIdleCallback(work);
  }
}
