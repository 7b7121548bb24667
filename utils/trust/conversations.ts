import type { TrustNumbers } from './numbers.ts';
import { CAPS, type Conversations, type WarmthClass } from './state.ts';

/** The half-lives of warmth that a running sum is kept for, in days (`design.md` "Temperature"). */
export const WARMTH_HALF_LIVES = [14, 20, 30, 45, 60, 90] as const;
const WARMTH_CLASSES = [0, 1, 2, 3, 4, 5] as const;
const LONGEST = 5;

/** A day on which they wrote: it goes on with the running conversation or begins a new one. */
export function withDay(talks: Conversations, day: number, numbers: TrustNumbers): Conversations {
  const { startDay, lastDay } = talks;
  if (startDay === null || lastDay === null) {
    return { ...talks, count: 1, startDay: day, lastDay: day };
  }
  if (day - lastDay <= numbers.conversationBreak) {
    return { ...talks, lastDay: Math.max(day, lastDay) };
  }
  const gaps = withGap(talks.gaps, Math.min(day - startDay, CAPS.gap));
  return { count: talks.count + 1, startDay: day, lastDay: day, gaps };
}

/** Median days from the start of one conversation to the start of the next; null before it is known. */
function medianGap(talks: Conversations, numbers: TrustNumbers): number | null {
  if (talks.count < numbers.conversationsForRhythm) return null;
  const total = talks.gaps.reduce((sum, [, times]) => sum + times, 0);
  if (total === 0) return null;
  const lower = gapAt(talks, Math.floor((total - 1) / 2));
  const upper = gapAt(talks, Math.floor(total / 2));
  return (lower + upper) / 2;
}

/** The usual days from one conversation to the next. */
export function rhythmDays(talks: Conversations, numbers: TrustNumbers): number {
  const median = medianGap(talks, numbers);
  return median === null ? numbers.rhythmUnknown : Math.max(numbers.rhythmLeast, median);
}

/** Which of `WARMTH_HALF_LIVES` holds for this person: twice the median gap, rounded up. */
export function warmthClass(talks: Conversations, numbers: TrustNumbers): WarmthClass {
  const median = medianGap(talks, numbers);
  const wanted = median === null ? numbers.warmthUnknown : 2 * median;
  return WARMTH_CLASSES.find((place) => WARMTH_HALF_LIVES[place] >= wanted) ?? LONGEST;
}

function withGap(gaps: Conversations['gaps'], gap: number): Conversations['gaps'] {
  const times = gaps.find(([seen]) => seen === gap)?.[1] ?? 0;
  const others = gaps.filter(([seen]) => seen !== gap);
  return [...others, [gap, times + 1] as const].sort(([a], [b]) => a - b);
}

/** The gap at this place, counted from 0, were they all written out in order. */
function gapAt(talks: Conversations, place: number): number {
  let passed = 0;
  let found = 0;
  for (const [gap, times] of talks.gaps) {
    if (passed <= place) found = gap;
    passed += times;
  }
  return found;
}
