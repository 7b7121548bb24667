const DAY_MS = 86_400_000;
const DAY_MINUTES = 1440;
const EPOCH_WEEKDAY = 3; // 1 January 1970 was a Thursday; Monday is 0.

/** A civil day as a number of days since 1970-01-01 in the writer's zone. */
export type Day = number;

/** When and where something is written, as date words are read against it. */
export interface Moment {
  readonly today: Day;
  /** Minutes since midnight, 0–1439. */
  readonly minute: number;
  /** Whether the zone lies in the Americas, where 6/2 is the second of June in English. */
  readonly west: boolean;
  /** The day that an earlier sentence named, for "that day"; null where none did. */
  readonly earlier: Day | null;
}

/** West of this offset, in minutes from UTC, the Americas begin (Azores and Cape Verde: -60). */
const AMERICAS = -120;

/** The writer's moment. `now` in epoch milliseconds, the offset in minutes from UTC. */
export function momentAt(now: number, offsetMinutes: number): Moment {
  const minutes = Math.floor(now / 60_000) + offsetMinutes;
  const today = Math.floor(minutes / DAY_MINUTES);
  const minute = minutes - today * DAY_MINUTES;
  return { today, minute, west: offsetMinutes < AMERICAS, earlier: null };
}

/** Weekday of a day, Monday 0 to Sunday 6. */
export function weekdayOf(day: Day): number {
  return (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Year, month (1–12) and day of the month. */
export function civil(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The day of a date; months and days beyond their range run on into the next. */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.floor(Date.UTC(year, month - 1, date) / DAY_MS);
}

/** The day of a date, or null where the calendar has no such day. */
export function realDay(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1) return null;
  const day = dayOf(year, month, date);
  return civil(day).date === date ? day : null;
}

/** The last day of the month that lies `months` after the month of `today`. */
export function endOfMonth(today: Day, months: number): Day {
  const { year, month } = civil(today);
  return dayOf(year, month + months + 1, 0);
}

/** The date in the month that lies `months` after the month of `today`; null where it has none. */
export function dateInMonth(today: Day, months: number, date: number): Day | null {
  const first = civil(dayOf(civil(today).year, civil(today).month + months, 1));
  return realDay(first.year, first.month, date);
}

/** The same date some months on; the last day of a month that is too short. */
export function monthsOn(today: Day, months: number): Day {
  return dateInMonth(today, months, civil(today).date) ?? endOfMonth(today, months);
}

/** The coming weekday, today where today is one. */
export function comingWeekday(today: Day, weekday: number): Day {
  return today + ((weekday - weekdayOf(today) + 7) % 7);
}

/** That weekday in the Monday-to-Sunday week that lies `weeks` after the week of `today`. */
export function weekdayInWeek(today: Day, weekday: number, weeks: number): Day {
  return today - weekdayOf(today) + weekday + 7 * weeks;
}

/** So many days on of which Saturday and Sunday do not count; public holidays are not known. */
export function workingDaysOn(today: Day, days: number): Day {
  let day = today;
  for (let left = Math.min(days, 100); left > 0;) {
    day += 1;
    if (weekdayOf(day) < 5) left -= 1;
  }
  return day;
}

/** The day so many hours on. Whole days stay whole: 24 hours on is the next day at any hour. */
export function hoursOn({ today, minute }: Moment, hours: number): Day {
  return today + Math.floor((minute + hours * 60) / DAY_MINUTES);
}

/** Month and day, this year, or next year where that is more than a month past. */
export function comingDate(today: Day, month: number, date: number): Day | null {
  const { year } = civil(today);
  const day = realDay(year, month, date);
  return day === null || day < today - 31 ? realDay(year + 1, month, date) : day;
}

/** A day of the month alone: this month, or the next that has one where it is past. */
export function comingDayOfMonth(today: Day, date: number): Day | null {
  for (const months of [0, 1, 2]) {
    const day = dateInMonth(today, months, date);
    if (day !== null && day >= today) return day;
  }
  return null;
}
