const DAY_MS = 86_400_000;
const EPOCH_WEEKDAY = 3; // 1 January 1970 was a Thursday; Monday is 0.

/** A civil day as a number of days since 1970-01-01 in the writer's zone. */
export type Day = number;

/** The writer's day at a moment. `now` in epoch milliseconds, the offset in minutes from UTC. */
export function dayAt(now: number, offsetMinutes: number): Day {
  return Math.floor((now + offsetMinutes * 60_000) / DAY_MS);
}

/** Weekday of a day, Monday 0 to Sunday 6. */
function weekdayOf(day: Day): number {
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

/** The last day of the month that lies `months` after the month of `today`. */
export function endOfMonth(today: Day, months: number): Day {
  const { year, month } = civil(today);
  return dayOf(year, month + months + 1, 0);
}

/** The coming weekday, today where today is one. */
export function comingWeekday(today: Day, weekday: number): Day {
  return today + ((weekday - weekdayOf(today) + 7) % 7);
}

/** That weekday in the Monday-to-Sunday week that lies `weeks` after the week of `today`. */
export function weekdayInWeek(today: Day, weekday: number, weeks: number): Day {
  return today - weekdayOf(today) + weekday + 7 * weeks;
}

/** Month and day, this year, or next year where that is more than a month past. */
export function comingDate(today: Day, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  const { year } = civil(today);
  const day = dayOf(year, month, date);
  return day < today - 31 ? dayOf(year + 1, month, date) : day;
}

/** A day of the month alone: this month, or the next where it is past. */
export function comingDayOfMonth(today: Day, date: number): Day | null {
  if (date < 1 || date > 31) return null;
  const now = civil(today);
  return dayOf(now.year, date < now.date ? now.month + 1 : now.month, date);
}
