import type { TrustEntry } from '../vocabulary/events.ts';
import type { Idle, Working } from './state.ts';

/** Writes down that an entry moved nothing, where somebody asked for a journal. */
export function noteNothing(work: Working, { id, at }: TrustEntry, what: Idle): void {
  work.journal?.push({ id, what, value: 0, at, fade: 0 });
}
