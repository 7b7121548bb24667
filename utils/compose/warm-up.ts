import type { ReaderLoading } from './reader-loading.ts';
import type { Reader } from './reader.ts';
import { whenAborted } from '../vocabulary/when-aborted.ts';

/** Leaves a frame this many milliseconds to the page itself. */
const LEFT_TO_THE_PAGE = 4;

/**
 * Loads the reader in the page's first idle moment and prepares it in the next ones, so that the first
 * pause of the first draft costs no more than any other. Without idle moments it comes when it is needed.
 */
export function warmUpWhenIdle(loading: ReaderLoading, signal: AbortSignal): void {
  const handle = requestIdleCallback(() => {
    void loading.get().then((reader) => {
      if (reader && !signal.aborted) prepareWhenIdle(reader, signal);
    });
  });
  whenAborted(signal, () => cancelIdleCallback(handle));
}

function prepareWhenIdle(reader: Reader, signal: AbortSignal): void {
  const steps = reader.warmUp();
  let handle = requestIdleCallback(work);
  whenAborted(signal, () => cancelIdleCallback(handle));

  function work(idle: IdleDeadline): void {
    while (!signal.aborted && idle.timeRemaining() > LEFT_TO_THE_PAGE) {
      if (steps.next().done) return;
    }
    if (!signal.aborted) handle = requestIdleCallback(work);
  }
}
