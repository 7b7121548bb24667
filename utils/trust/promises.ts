import type { HandEntry } from '../vocabulary/events.ts';
import { DAY_MS } from './settings.ts';
import { appended, CAPS, type ContactState, type OpenPromise, type Working } from './state.ts';

type Promised = Extract<HandEntry, { kind: 'promised' }>;

/** Notes a promise until it is kept, broken or taken back. */
export function openPromise(work: Working, entry: Promised): void {
  const promise = { id: entry.id, at: entry.at, lateFrom: lateFrom(entry) };
  work.promises = appended(work.promises, promise, CAPS.promises);
}

/** A promise that was kept or broken waits no longer. */
export function settlePromise(work: Working, id: string | undefined): void {
  work.promises = work.promises.filter((promise) => promise.id !== id);
}

/** The promises that are late at `now`, oldest first. */
export function latePromises({ promises }: ContactState, now: number): readonly OpenPromise[] {
  return promises.filter((promise) => promise.lateFrom !== null && now >= promise.lateFrom);
}

/**
 * The entry's own day and time stand for the zone: counting whole days from its time is never
 * early, and late by less than a day.
 */
function lateFrom({ at, day, due }: Promised): number | null {
  const dueDay = due === null ? NaN : Date.parse(`${due}T00:00:00Z`) / DAY_MS;
  return Number.isNaN(dueDay) ? null : at + Math.max(0, dueDay - day + 1) * DAY_MS;
}
