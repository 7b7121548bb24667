import type { Entry, InboundEntry } from '../vocabulary/events.ts';
import { foldWithJournal } from './fold.ts';
import { WARMTH } from './kinds.ts';
import { standingEntries } from './order.ts';
import { halved, type TrustSettings } from './settings.ts';
import { halfLifeOfWarmth, reciprocity, temperatureAt } from './temperature.ts';

/** What one event of theirs does to the temperature. */
export interface WarmthLine {
  readonly entry: InboundEntry;
  /** Warmth on its own day. */
  readonly face: number;
  /** Warmth that is left of it. */
  readonly left: number;
}

/** A temperature unfolded into what made it. */
export interface TemperatureExplained {
  /** 0–100. */
  readonly temperature: number;
  /** Oldest first; `left` of all of them gives `warmth`. */
  readonly lines: readonly WarmthLine[];
  readonly warmth: number;
  /** Days in which warmth is halved. */
  readonly halfLife: number;
  /** Days they wrote and days of mine; their share, at most 1, holds half of the temperature. */
  readonly theirDays: number;
  readonly myDays: number;
  readonly reciprocity: number;
}

/** Unfolds the temperature at `now` into the events that made it. Folds the whole history. */
export function explainTemperature(
  entries: readonly Entry[],
  now: number,
  settings: TrustSettings,
): TemperatureExplained {
  const { state, journal } = foldWithJournal(entries, settings);
  const at = Math.max(now, state.lastAt ?? now);
  const halfLife = halfLifeOfWarmth(state, settings);
  const merged = new Set(journal.filter(({ what }) => what === 'same_day').map(({ id }) => id));
  const lines = standingEntries(entries).flatMap((entry): WarmthLine[] => {
    if (entry.direction !== 'in' || merged.has(entry.id)) return [];
    const key = WARMTH[entry.kind];
    if (key === undefined) return [];
    const face = settings.numbers[key];
    return [{ entry, face, left: face * halved(at - entry.at, halfLife) }];
  });
  return {
    temperature: temperatureAt(state, at, settings),
    lines,
    warmth: lines.reduce((sum, { left }) => sum + left, 0),
    halfLife,
    theirDays: state.theirDays,
    myDays: state.myDays,
    reciprocity: reciprocity(state),
  };
}
