import type { Entry } from '../vocabulary/events.ts';
import { balanceAt, floorDeposit } from './balance.ts';
import { debtOf } from './breaches.ts';
import { pendingWorth } from './deposits.ts';
import { worthOf } from './fading.ts';
import { foldWithJournal } from './fold.ts';
import { standingEntries } from './order.ts';
import { overdueQuestions } from './questions.ts';
import type { TrustSettings } from './settings.ts';
import type { Booking, ContactState } from './state.ts';

/** Why an entry stands in the ledger as it does. */
export type LineWhy =
  /** Paid in or drawn out, and counted. */
  | 'counted'
  /** A gift they have not reacted to yet: a part of it counts. */
  | 'waiting'
  /** A gift they never reacted to: it counts no more. */
  | 'expired'
  /** A debt made, mended or paid. */
  | 'debt'
  /** A question of theirs that waits too long. */
  | 'unanswered'
  /** A further message of its kind and day. */
  | 'same_day'
  /** Kind words of a message that pitches. */
  | 'beside_pitch'
  /** A story soon after one that earned. */
  | 'story_again';

/** What one entry does to the balance. */
export interface BalanceLine {
  readonly entry: Entry;
  readonly why: LineWhy;
  /** Points on its own day; below zero where it draws out. */
  readonly face: number;
  /** Points it is worth at the moment that was asked about. All lines and the floor give the balance. */
  readonly worth: number;
}

/** A balance unfolded into what made it. */
export interface BalanceExplained {
  readonly balance: number;
  /** Oldest first. Entries that never move a balance have no line. */
  readonly lines: readonly BalanceLine[];
  /** Saved up by *I know this person*. */
  readonly floor: number;
  /** What is left of broken promises and complaints; the `debt` lines give it, below zero. */
  readonly debt: number;
}

/**
 * Unfolds the balance at `now` into its entries. Folds the whole history: for one person's page, not
 * for a list.
 */
export function explainBalance(
  entries: readonly Entry[],
  now: number,
  settings: TrustSettings,
): BalanceExplained {
  const { state, journal } = foldWithJournal(entries, settings);
  const at = Math.max(now, state.lastAt ?? now);
  const linesOf = byEntry([
    ...journalLines(journal, state, at, settings),
    ...questionLines(state, at, settings),
  ]);
  return {
    balance: balanceAt(state, at, settings),
    lines: standingEntries(entries).flatMap((entry) =>
      (linesOf.get(entry.id) ?? []).map(({ why, face, worth }) => ({ entry, why, face, worth })),
    ),
    floor: floorDeposit(state, settings),
    debt: debtOf(state),
  };
}

type Line = Omit<BalanceLine, 'entry'> & { readonly id: string };

function byEntry(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) found.set(line.id, [...(found.get(line.id) ?? []), line]);
  return found;
}

function journalLines(
  journal: readonly Booking[],
  state: ContactState,
  now: number,
  settings: TrustSettings,
): readonly Line[] {
  const counted = new Set(journal.filter(({ what }) => what === 'counted').map(({ id }) => id));
  return journal.flatMap((booking) => {
    // A gift that was cleared later stands in the journal twice.
    if (booking.what === 'waiting' && counted.has(booking.id)) return [];
    return [lineOf(booking, state, now, settings)];
  });
}

function lineOf(booking: Booking, state: ContactState, now: number, settings: TrustSettings): Line {
  const { id, what, value } = booking;
  if (what === 'debt') return { id, why: 'debt', face: value, worth: value };
  if (what !== 'waiting') {
    return { id, why: what, face: value, worth: value * worthOf(booking, now, settings.numbers) };
  }
  const worth = waitingWorth(booking, state, now, settings);
  return { id, why: worth === 0 ? 'expired' : 'waiting', face: value, worth };
}

/** Its part of what all waiting gifts count together, which is capped. */
function waitingWorth(
  booking: Booking,
  state: ContactState,
  now: number,
  { numbers }: TrustSettings,
): number {
  const alone = (pending: ContactState['pending']): number =>
    pendingWorth({ ...state, pending }, now, { ...numbers, pendingCap: Infinity });
  const all = alone(state.pending);
  if (all === 0) return 0;
  const own = alone(state.pending.filter(({ id }) => id === booking.id));
  return (own / all) * pendingWorth(state, now, numbers);
}

function questionLines(
  state: ContactState,
  now: number,
  { numbers }: TrustSettings,
): readonly Line[] {
  return overdueQuestions(state, now, numbers).map((question) => ({
    id: question.id,
    why: 'unanswered',
    face: -numbers.costQuestion,
    worth: -numbers.costQuestion * worthOf(question, now, numbers),
  }));
}
