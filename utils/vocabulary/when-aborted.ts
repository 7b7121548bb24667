/** Calls `act` when the signal aborts, which it does once; not at all where it has aborted already. */
export function whenAborted(signal: AbortSignal, act: () => void): void {
  signal.addEventListener('abort', act);
}
