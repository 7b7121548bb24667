import type { Words } from '../../utils/locales/words.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * How long ago in words: `today`, `yesterday`, `9 days ago`, later in weeks, months and years.
 * Days are those of the calendar in the machine's own zone, as people count them.
 */
export function relativeDay(at: number, now: number, t: Words): string {
  const days = calendarDay(at) - calendarDay(now);
  const [amount, unit] = inRoundUnits(days);
  const format = new Intl.RelativeTimeFormat(t.language, { numeric: 'auto' });
  return tight(format.format(amount, unit), t);
}

function calendarDay(at: number): number {
  return Math.floor((at - new Date(at).getTimezoneOffset() * MINUTE) / DAY);
}

function inRoundUnits(days: number): [number, Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(days);
  if (size < 21) return [days, 'day'];
  if (size < 70) return [Math.round(days / 7), 'week'];
  if (size < 730) return [Math.round(days / 30.44), 'month'];
  return [Math.round(days / 365.25), 'year'];
}

/** Browsers put a space between figure and unit that Japanese readers do not write. */
function tight(text: string, t: Words): string {
  return t.language === 'ja' ? text.replace(/\s+/g, '') : text;
}
