import type { Day, Moment } from './calendar.ts';
import { gateFor } from './gate.ts';

/** One way to write a day: the pattern, and what it means as seen from the moment of writing. */
export interface DateRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** The day meant; null where the words name no real day. */
  day(match: RegExpExecArray, at: Moment): Day | null;
  /** Read only where a sentence names no other day ("in the evening"). */
  readonly weak?: true;
  /** A sentence, and the day it means at noon on Wednesday 13 May 2026. */
  readonly example: readonly [sentence: string, day: string];
}

/** What stands around a day says whether it is the day by which something is done. */
export interface DueMarks {
  /** A deadline: read against the words just before a day, its own words, and those just after. */
  readonly deadline: { readonly before: RegExp; readonly words: RegExp; readonly after: RegExp };
  /** It belongs to something else: "Friday's minutes", "every Friday", "last Friday". */
  readonly aside: { readonly before: RegExp; readonly after: RegExp };
  /** The end of a clause after which another promise may begin; with the flag `g`. */
  readonly clause: RegExp;
}

/** How a language writes days. */
export interface Dates {
  readonly rules: readonly DateRule[];
  readonly marks: DueMarks;
}

/** A day found in a sentence, and where. */
export interface FoundDay {
  readonly day: Day;
  readonly start: number;
  readonly deadline: boolean;
}

/** So many days of one rule are read in a sentence. */
const MOST = 4;
const AROUND = 16;

/**
 * A finder of the days written in a folded sentence, in order of place. Rules come in order of
 * strength: a later one never reads words that an earlier one has read.
 */
export function dayFinder({
  rules,
  marks,
}: Dates): (sentence: string, at: Moment) => readonly FoundDay[] {
  const gate = gateFor(rules);
  return (sentence, at) => {
    const open = gate.open(sentence);
    if (open.length === 0) return NO_DAYS;
    const strong = open.filter(({ weak }) => weak !== true);
    const found = findBy(strong, marks, sentence, at);
    if (found.all > 0 || strong.length === open.length) return found.days;
    return findBy(open, marks, sentence, at).days;
  };
}

const NO_DAYS: readonly FoundDay[] = [];

function findBy(
  rules: readonly DateRule[],
  marks: DueMarks,
  sentence: string,
  at: Moment,
): { readonly days: FoundDay[]; readonly all: number } {
  let rest = sentence;
  let all = 0;
  const days: FoundDay[] = [];
  for (const rule of rules)
    for (let count = 0; count < MOST; count += 1) {
      const match = rule.pattern.exec(rest);
      if (match === null) break;
      const day = rule.day(match, at);
      const end = match.index + match[0].length;
      rest = blank(rest, match.index, end);
      if (day === null) continue;
      all += 1;
      const place = placed(marks, sentence, match.index, end);
      if (place !== 'aside') days.push({ day, start: match.index, deadline: place === 'deadline' });
    }
  return { days: days.sort((a, b) => a.start - b.start), all };
}

function placed(
  { deadline, aside }: DueMarks,
  sentence: string,
  start: number,
  end: number,
): 'deadline' | 'aside' | 'plain' {
  const before = sentence.slice(Math.max(0, start - AROUND), start);
  const after = sentence.slice(end, end + AROUND);
  const words = sentence.slice(start, end);
  if (aside.before.test(before) || aside.after.test(after)) return 'aside';
  if (deadline.before.test(before) || deadline.words.test(words)) return 'deadline';
  return deadline.after.test(after) ? 'deadline' : 'plain';
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + '\u0000'.repeat(end - start) + text.slice(end);
}
