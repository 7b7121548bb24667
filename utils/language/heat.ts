import type { PitchLevel } from '../vocabulary/acts.ts';
import type { Hit, Cue } from './rule.ts';

/** Lowest, resting and highest heat of a level (`design.md` "Heat"; the resting points are a choice). */
const BANDS: Readonly<Record<PitchLevel, readonly [low: number, rest: number, high: number]>> = {
  none: [0, 4, 15],
  soft: [25, 30, 40],
  direct: [50, 58, 70],
  hard: [80, 88, 100],
};
const WARMER = 4;
const GIVING = 8;
const LEAVES_FREE = 5;

/** What inside a draft moves its heat within the band of its level. */
export interface HeatFacts {
  readonly pitch: PitchLevel;
  readonly prices: number;
  readonly links: number;
  readonly asksFirst: boolean;
  readonly gives: boolean;
  readonly leavesFree: boolean;
}

/** How hot a draft is, 0–100. */
export function heatOf(facts: HeatFacts): number {
  const [low, rest, high] = BANDS[facts.pitch];
  const warmer = WARMER * (facts.prices + facts.links + (facts.asksFirst ? 1 : 0));
  const cooler = (facts.gives ? GIVING : 0) + (facts.leavesFree ? LEAVES_FREE : 0);
  return Math.min(high, Math.max(low, rest + warmer - cooler));
}

/** How many of the hits found this. */
export function countCue(hits: readonly Hit<Cue>[], cue: Cue): number {
  return hits.filter((hit) => hit.finds === cue).length;
}
