import type { Entry, OutboundKind } from '../vocabulary/events.ts';
import { standingEntries } from './order.ts';
import { DAY_MS } from './settings.ts';

/** What the user gave and what they asked for in one month. */
export interface MonthOfGiving {
  /** `YYYY-MM` of the user's own days. */
  readonly month: string;
  readonly gave: number;
  readonly asked: number;
}

/** Of the user's events these give (seed 002, "give and take"). */
const GIVES: ReadonlySet<OutboundKind> = new Set([
  'help',
  'answer',
  'thanks',
  'remember',
  'story',
  'promise_kept',
  'repair',
  'served',
]);
/** And these ask. */
const ASKS: ReadonlySet<OutboundKind> = new Set([
  'pitch_soft',
  'pitch_direct',
  'pitch_hard',
  'ask_referral',
  'followup',
]);

/**
 * Giving against asking, month by month, oldest first; months with neither are left out. One a kind
 * and day, as the ledger counts.
 */
export function giveAndTake(entries: readonly Entry[]): readonly MonthOfGiving[] {
  const months = new Map<string, { gave: number; asked: number }>();
  const counted = new Set<string>();
  for (const { direction, kind, day } of standingEntries(entries)) {
    if (direction !== 'out' || counted.has(`${day} ${kind}`)) continue;
    counted.add(`${day} ${kind}`);
    const month = monthOf(day);
    const sums = months.get(month) ?? { gave: 0, asked: 0 };
    if (GIVES.has(kind)) sums.gave += 1;
    if (ASKS.has(kind)) sums.asked += 1;
    months.set(month, sums);
  }
  return [...months]
    .map(([month, sums]) => ({ month, ...sums }))
    .filter(({ gave, asked }) => gave + asked > 0)
    .toSorted((a, b) => a.month.localeCompare(b.month));
}

function monthOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 7);
}
