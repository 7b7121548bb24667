import { dayAt, isoDay } from './calendar.ts';
import { findDays, type DateRule } from './dates.ts';
import type { SentenceMarks } from './sentence-cache.ts';
import type { FoundPromise, ReadingContext, Span } from '../vocabulary/reading.ts';

/**
 * The promise a sentence makes, or none. Its day is the first one after the words that commit, else
 * the last one before them. `judge` has the last word; it is told what the rules say.
 */
export function readPromise(
  marks: SentenceMarks,
  span: Span,
  text: string,
  dateRules: readonly DateRule[],
  context: ReadingContext,
  judge: (byRule: boolean) => boolean,
): FoundPromise | null {
  const vow = marks.hits.find((hit) => hit.finds === 'vow' || hit.finds === 'vow_dated');
  if (marks.cues.has('no_vow')) return null;
  const days = findDays(dateRules, marks.folded, dayAt(context.now, context.offsetMinutes));
  const certain = marks.cues.has('vow') || days.length > 0 || marks.cues.has('soon');
  if (!judge(vow !== undefined && certain)) return null;
  const day = days.find((found) => found.start >= (vow?.start ?? 0)) ?? days.at(-1);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    due: day === undefined ? null : isoDay(day.day),
  };
}
