/**
 * What becomes of a send, judged from what is on the screen. Pure: the clock and the sight are
 * passed in. `gmail.design.md` draws the states.
 */

/** The longest undo window a user can choose in Gmail's settings, milliseconds. */
const LONGEST_UNDO = 30_000;
/** A composer that stands this long after Send was refused or stopped, milliseconds. */
const REFUSED_AFTER = 10_000;
/** The same after an answer to Gmail's dialog: most of them only say "OK" to a refusal. */
const REFUSED_AGAIN_AFTER = 2_000;
/** Without any proof for so long the send is given up (`design.md`, How data flows), milliseconds. */
const GIVEN_UP_AFTER = 60_000;
/** The bar goes down a moment before an undone draft stands on the page again, milliseconds. */
const REOPENS_WITHIN = 2_000;

/** What is known of a send that is neither confirmed nor withdrawn. Times are epoch milliseconds. */
export interface SendSight {
  readonly intendedAt: number;
  readonly composerOpen: boolean;
  /** When the bar with Undo came up for it; undefined where none has. */
  readonly barSince: number | undefined;
  /** When that bar went down; undefined while it stands. */
  readonly barGoneSince: number | undefined;
  /** The wish was an answer to a dialog of Gmail. */
  readonly isAnswer: boolean;
  /** Gmail asked or refused in a dialog that came after the intent. */
  readonly refused: boolean;
}

export type SendOutcome = 'waiting' | 'confirmed' | 'withdrawn';

function windowIsOver(sight: SendSight, now: number): boolean {
  if (sight.barSince === undefined) return false;
  if (now - sight.barSince >= LONGEST_UNDO) return true;
  return sight.barGoneSince !== undefined && now - sight.barGoneSince >= REOPENS_WITHIN;
}

function patience(sight: SendSight): number {
  if (!sight.composerOpen || sight.barSince !== undefined) return GIVEN_UP_AFTER;
  return sight.isAnswer ? REFUSED_AGAIN_AFTER : REFUSED_AFTER;
}

/** Confirmed only by the bar, and only once the composer is gone. */
export function outcomeOf(sight: SendSight, now: number): SendOutcome {
  if (sight.composerOpen && sight.refused) return 'withdrawn';
  if (!sight.composerOpen && windowIsOver(sight, now)) return 'confirmed';
  return now - sight.intendedAt >= patience(sight) ? 'withdrawn' : 'waiting';
}
