import { canReachBrowser } from '../messaging/wire.ts';
import { sharedPlace } from './isolated-world.ts';
import { whenAborted } from '../vocabulary/when-aborted.ts';

/** How soon a page is cleared after the extension was updated or removed under it, milliseconds. */
const LOOK_EVERY_MS = 1000;

/** How long this copy of the content script is to run. */
export interface ScriptLife {
  readonly signal: AbortSignal;
  /** Looks at once whether the browser still answers; ends the life where it does not. */
  isAlive(): boolean;
}

/**
 * Begins the life of a content script. It ends when a newer copy starts beside it, and when the
 * extension is updated or removed. For the latter a browser has no event, and a newer copy then runs
 * in a world of its own (Chromium), with nothing in between that the page could not see: so this
 * copy looks by itself.
 */
export function beginLife(): ScriptLife {
  const life = new AbortController();
  const { signal } = life;
  const place = sharedPlace();
  place.script?.abort();
  place.script = life;
  const isAlive = (): boolean => {
    if (!canReachBrowser()) life.abort();
    return !signal.aborted;
  };
  const looking = setInterval(isAlive, LOOK_EVERY_MS);
  whenAborted(signal, () => clearInterval(looking));
  return { signal, isAlive };
}
