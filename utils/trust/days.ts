import type { TrustEntry } from '../vocabulary/events.ts';
import { isMine, theyReacted, theyWrote } from './kinds.ts';
import { appended, CAPS, type ContactState, type SeenDay, type Working } from './state.ts';

/** Whether an event of this kind and direction was already counted on its day. */
export function isMerged(state: ContactState, entry: TrustEntry): boolean {
  if (entry.kind === 'optin' || entry.kind === 'optout') return false;
  const seen = dayOf(state, entry.day);
  return entry.direction === 'in'
    ? seen.theirs.includes(entry.kind)
    : seen.mine.includes(entry.kind);
}

/** Whether they have reacted on this day already. */
export function reactedOn(state: ContactState, day: number): boolean {
  return dayOf(state, day).theirs.some(theyReacted);
}

/** Counts the day of an event: once for each side, and not for what is no word of theirs or mine. */
export function countDay(work: Working, entry: TrustEntry): void {
  const before = dayOf(work, entry.day);
  if (entry.direction === 'in') {
    if (theyWrote(entry.kind) && !before.theirs.some(theyWrote)) work.theirDays += 1;
  } else if (isMine(entry.kind) && !before.mine.some(isMine)) work.myDays += 1;
  const rest = work.days.filter((seen) => seen.day !== entry.day);
  work.days = appended(rest, withKind(before, entry), CAPS.days);
}

function withKind(seen: SeenDay, entry: TrustEntry): SeenDay {
  if (entry.direction === 'in') return { ...seen, theirs: withOne(seen.theirs, entry.kind) };
  return { ...seen, mine: withOne(seen.mine, entry.kind) };
}

function dayOf(state: ContactState, day: number): SeenDay {
  return state.days.find((seen) => seen.day === day) ?? { day, theirs: [], mine: [] };
}

function withOne<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list : [...list, item];
}
