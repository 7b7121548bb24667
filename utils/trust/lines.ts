import { coolingFrom, dormantFrom } from './flags.ts';
import type { TrustSettings } from './settings.ts';
import type { ContactState } from './state.ts';
import { coldFrom } from './temperature.ts';

/** When somebody crosses a line if nothing more happens, epoch ms; lists are ordered by these. */
export interface Lines {
  /** Until when they are not cold; null where they were cold already at the last event. */
  readonly warmUntil: number | null;
  /** Null where they never wrote. */
  readonly coolingFrom: number | null;
  readonly dormantFrom: number | null;
}

/** The lines that this person will cross, which do not move as time passes. */
export function linesOf(state: ContactState, settings: TrustSettings): Lines {
  return {
    warmUntil: coldFrom(state, settings),
    coolingFrom: coolingFrom(state, settings),
    dormantFrom: dormantFrom(state, settings),
  };
}
