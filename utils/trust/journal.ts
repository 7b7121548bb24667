import type { TrustEntry } from '../vocabulary/events.ts';
import type { Booking, Working } from './state.ts';

/** Writes down that an entry moved nothing, where somebody asked for a journal. */
export function noteNothing(
  work: Working,
  { id, at }: TrustEntry,
  why: NonNullable<Booking['why']>,
): void {
  work.journal?.push({ id, what: 'nothing', value: 0, at, fade: 0, why });
}
