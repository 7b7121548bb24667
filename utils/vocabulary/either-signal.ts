/**
 * A signal that aborts with the first of two, and then lets go of the other. Firefox keeps what
 * `AbortSignal.any` made for as long as one of its sources lives, with all that listens to it: a page
 * would hold every draft that was ever written in it (measured 2026-11-24).
 */
export function eitherSignal(one: AbortSignal, other: AbortSignal): AbortSignal {
  const either = new AbortController();
  const stop = (): void => {
    one.removeEventListener('abort', stop);
    other.removeEventListener('abort', stop);
    either.abort();
  };
  if (one.aborted || other.aborted) {
    stop();
    return either.signal;
  }
  one.addEventListener('abort', stop);
  other.addEventListener('abort', stop);
  return either.signal;
}
