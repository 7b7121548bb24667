import { attribute, closest, first, isShown, matches } from '../dom.ts';
import { SELECTORS } from './selectors.ts';

/**
 * The bar at the bottom that offers Undo. It shows after sending *and* after discarding, so alone
 * it proves nothing.
 */
export interface Snackbar {
  /** Counts the bars seen, so that two bars alike are told apart. */
  readonly number: number;
  /** The thread it is about, as Gmail writes it (`#thread-a:r…`). */
  readonly thread: string | undefined;
  /** Whether it also offers "View message": only a sent message does, but not every one. */
  readonly offersView: boolean;
  /** Epoch milliseconds when it was first seen. */
  readonly since: number;
}

interface Shown {
  readonly undo: Element;
  readonly thread: string | undefined;
}

function shownBar(document: Document): Shown | undefined {
  const undo = first(document, SELECTORS.snackbar.undo);
  if (!undo || !isShown(undo)) return undefined;
  const host = closest(undo, SELECTORS.snackbar.host);
  // The host stays in the page; it loses a class when the bar goes down.
  if (host && !matches(host, SELECTORS.snackbar.active)) return undefined;
  return { undo, thread: attribute(undo, 'param') };
}

/** Follows the bar from one look to the next. */
export function watchSnackbar(document: Document) {
  let before: Shown | undefined;
  let bar: Snackbar | undefined;
  let count = 0;

  /** The bar on the screen now; the same object as long as it is the same bar. */
  function look(now: number): Snackbar | undefined {
    const shown = shownBar(document);
    const same = shown?.undo === before?.undo && shown?.thread === before?.thread;
    before = shown;
    if (!same) bar = shown && begin(shown, now);
    return bar;
  }

  /** How many bars have been seen; a later bar has a higher number. */
  function seen(): number {
    return count;
  }

  function begin({ thread }: Shown, now: number): Snackbar {
    count += 1;
    return {
      number: count,
      thread,
      offersView: first(document, SELECTORS.snackbar.view) !== undefined,
      since: now,
    };
  }

  return { look, seen };
}
