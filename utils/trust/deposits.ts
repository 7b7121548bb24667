import type { TrustEntry } from '../vocabulary/events.ts';
import { added, worthOf, type Faded } from './fading.ts';
import { reactedOn } from './days.ts';
import type { TrustNumbers } from './numbers.ts';
import { DAY_MS } from './settings.ts';
import { appended, CAPS, type ContactState, type PendingDeposit, type Working } from './state.ts';

/** What an entry moves; `id` is the entry's. */
type Item = Faded & { readonly id: string };

/** Pays something in or draws it out for good; it fades from its own time. */
export function book(
  work: Working,
  item: Item,
  now: number,
  numbers: TrustNumbers,
  what: 'counted' | 'unanswered' = 'counted',
): void {
  work.fading = added(work.fading, item, now, numbers);
  work.journal?.push({ ...item, what });
}

/** A deposit of mine: cleared where they have reacted on its day, pending otherwise. */
export function deposit(work: Working, entry: TrustEntry, item: Item, numbers: TrustNumbers): void {
  if (reactedOn(work, entry.day)) return book(work, item, item.at, numbers);
  work.pending = appended(work.pending, item, CAPS.pending);
  work.journal?.push({ ...item, what: 'waiting' });
}

/** Whether a story told now earns: a further one within its time is only a day of mine. */
export function storyEarns({ storyAt }: ContactState, now: number, numbers: TrustNumbers): boolean {
  return storyAt === null || now - storyAt > numbers.storyEvery * DAY_MS;
}

/** They reacted: all that was pending counts in full, each from its own time. */
export function clearPending(work: Working, now: number, numbers: TrustNumbers): void {
  for (const item of livePending(work, now, numbers)) book(work, item, now, numbers);
  work.pending = [];
}

/** Takes off the list what met no reaction in its time. */
export function expirePending(work: Working, now: number, numbers: TrustNumbers): void {
  if (!work.pending.every((item) => isLive(item, now, numbers))) {
    work.pending = livePending(work, now, numbers);
  }
}

/** What the deposits without a reaction count together at `now`. */
export function pendingWorth(state: ContactState, now: number, numbers: TrustNumbers): number {
  if (state.pending.length === 0) return 0;
  const full = livePending(state, now, numbers).reduce(
    (total, item) => total + item.value * worthOf(item, now, numbers),
    0,
  );
  return Math.min(numbers.pendingCap, numbers.pendingShare * full);
}

function livePending(
  { pending }: ContactState,
  now: number,
  numbers: TrustNumbers,
): readonly PendingDeposit[] {
  return pending.filter((item) => isLive(item, now, numbers));
}

function isLive({ at }: PendingDeposit, now: number, { clearWithin }: TrustNumbers): boolean {
  return now - at <= clearWithin * DAY_MS;
}
