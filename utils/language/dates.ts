import type { Day } from './calendar.ts';

/** One way to write a day: the pattern, and what it means as seen from today. */
export interface DateRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** The day meant; null where the words name no real day. */
  day(match: RegExpExecArray, today: Day): Day | null;
  /** A sentence, and the day it means on Wednesday 13 May 2026. */
  readonly example: readonly [sentence: string, day: string];
}

/** A day found in a sentence, and where. */
export interface FoundDay {
  readonly day: Day;
  readonly start: number;
}

/**
 * The days written in a folded sentence, in order of place. Rules come in order of strength: a
 * later one never reads words that an earlier one has read.
 */
export function findDays(rules: readonly DateRule[], sentence: string, today: Day): FoundDay[] {
  let rest = sentence;
  const found: FoundDay[] = [];
  for (const rule of rules) {
    const match = rule.pattern.exec(rest);
    if (match === null) continue;
    const day = rule.day(match, today);
    if (day === null) continue;
    found.push({ day, start: match.index });
    rest = blank(rest, match.index, match[0].length);
  }
  return found.sort((a, b) => a.start - b.start);
}

function blank(text: string, start: number, length: number): string {
  return text.slice(0, start) + '\u0000'.repeat(length) + text.slice(start + length);
}
