import type { Words } from '../../utils/locales/words.ts';

const DAY_MS = 86_400_000;

/** A day number as a date: `Jun 15, 2026`. The number is the user's own day, whatever the machine's zone. */
export function dayWords(day: number, t: Words): string {
  const format = new Intl.DateTimeFormat(t.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(day * DAY_MS);
}

/** A day as `YYYY-MM-DD` in words; as it stands where it is none. */
export function dateWords(date: string, t: Words): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? date : dayWords(at / DAY_MS, t);
}

/** A month as `YYYY-MM` in words: `June 2026`. */
export function monthWords(month: string, t: Words): string {
  const at = Date.parse(`${month}-01T00:00:00Z`);
  if (Number.isNaN(at)) return month;
  const format = new Intl.DateTimeFormat(t.language, {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(at);
}

/** A day number as a `time` element wants it. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
