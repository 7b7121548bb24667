import { isoDay, type Moment } from './calendar.ts';
import { dayFinder, type Dates, type FoundDay } from './dates.ts';
import type { SentenceMarks } from './sentence-cache.ts';
import type { FoundPromise, Span } from '../vocabulary/reading.ts';

/** The promises of a sentence, and the days that it names. */
export interface Vowed {
  readonly promises: readonly FoundPromise[];
  readonly days: readonly FoundDay[];
}

/** Reads the promises of a sentence at its place in a text, as seen from a moment. */
export type PromiseReader = (
  marks: SentenceMarks,
  span: Span,
  text: string,
  at: Moment,
  judge: (byRule: boolean) => boolean,
) => Vowed;

/**
 * A reader of the promises a sentence makes: one, or one for each of its clauses that names a day of its own. `judge` has the last word; it is told what the rules say.
 * Only a sentence that speaks of what is to come can be one.
 */
export function promiseReader(dates: Dates): PromiseReader {
  const daysIn = cachedDays(dates);
  return (marks, span, text, at, judge) => {
    const days = daysIn(marks, at);
    return { promises: promisesIn(marks, days, { span, text, dates, judge }), days };
  };
}

/** Where a sentence stands and what decides whether it promises. */
interface Asked {
  readonly span: Span;
  readonly text: string;
  readonly dates: Dates;
  readonly judge: (byRule: boolean) => boolean;
}

function promisesIn(
  marks: SentenceMarks,
  days: readonly FoundDay[],
  { span, text, dates, judge }: Asked,
): readonly FoundPromise[] {
  const vow = marks.hits.find((hit) => hit.finds === 'vow' || hit.finds === 'vow_dated');
  if (marks.cues.has('no_vow')) return [];
  if (vow === undefined && !marks.cues.has('future')) return [];
  const certain = marks.cues.has('vow') || days.length > 0 || marks.cues.has('soon');
  if (!judge(vow !== undefined && certain)) return [];
  const parts = clausesOf(marks.folded, days, dates.marks.clause);
  const [first, ...rest] = parts;
  if (first !== undefined && rest.length > 0) {
    // The words of the first day are the whole sentence: what comes later may only say more of it.
    const opened = { ...first, end: span.end - span.start };
    return [opened, ...rest].map((part) => promiseOf(part, span, text));
  }
  const day = dueOf(days, vow?.start ?? 0);
  const whole = { start: 0, end: span.end - span.start, day };
  return [promiseOf(whole, span, text)];
}

/** A part of a sentence, in its offsets, and the day by which it is done. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly day: FoundDay | undefined;
}

function promiseOf({ start, end, day }: Clause, span: Span, text: string): FoundPromise {
  const at = { start: span.start + start, end: span.start + end };
  return {
    ...at,
    text: text.slice(at.start, at.end),
    due: day === undefined ? null : isoDay(day.day),
  };
}

/** A sentence cut between its days wherever a clause ends there; days of one clause stay together. */
function clausesOf(folded: string, days: readonly FoundDay[], clause: RegExp): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let own: FoundDay[] = [];
  for (const day of days) {
    const before = own.at(-1);
    const cut = before === undefined ? null : cutBetween(folded, before.start, day.start, clause);
    if (cut !== null) {
      clauses.push({ start, end: folded.slice(0, cut).trimEnd().length, day: dueOf(own, start) });
      start = cut + folded.slice(cut).length - folded.slice(cut).trimStart().length;
      own = [];
    }
    own.push(day);
  }
  clauses.push({ start, end: folded.length, day: dueOf(own, start) });
  return clauses;
}

/** Where the last clause that ends between two places ends; null where none does. */
function cutBetween(folded: string, from: number, to: number, clause: RegExp): number | null {
  let cut: number | null = null;
  for (const match of folded.slice(from, to).matchAll(clause))
    cut = from + match.index + match[0].length;
  return cut;
}

/** A deadline, else the first day after the words that commit, else the last one before them. */
function dueOf(days: readonly FoundDay[], vow: number): FoundDay | undefined {
  const deadline = days.find((found) => found.deadline);
  return deadline ?? days.find((found) => found.start >= vow) ?? days.at(-1);
}

/** The days of a sentence, remembered with the sentence: a key typed costs those of one. */
function cachedDays(dates: Dates): (marks: SentenceMarks, at: Moment) => readonly FoundDay[] {
  const find = dayFinder(dates);
  const known = new WeakMap<
    SentenceMarks,
    { readonly at: Moment; readonly days: readonly FoundDay[] }
  >();
  return (marks, at) => {
    const before = known.get(marks);
    if (before !== undefined && sameMoment(before.at, at)) return before.days;
    const days = find(marks.folded, at);
    known.set(marks, { at, days });
    return days;
  };
}

function sameMoment(one: Moment, two: Moment): boolean {
  return (
    one.today === two.today &&
    one.minute === two.minute &&
    one.west === two.west &&
    one.earlier === two.earlier
  );
}
