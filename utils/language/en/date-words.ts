import { hoursOn, monthsOn, workingDaysOn, type Day, type Moment } from '../calendar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month by name. */
export const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A weekday by its name or its short form. */
export const WEEKDAY =
  '(mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
/** A weekday by its full name: the short ones are words too ("the sun", "we sat"). */
export const FULL_WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  'a couple of': 2,
  'couple of': 2,
  'half an': 0.5,
  'half a': 0.5,
};
/** A number of days, weeks and the like. */
export const COUNT =
  '(\\d{1,3}|a couple of|couple of|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)';
/** What is counted. */
export const UNIT =
  "((?:working|business|week) ?days?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?)'?";

/** 1–12 of a month's name. */
export function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
}

/** Monday 0 to Sunday 6 of a weekday's name. */
export function weekdayNumber(name: string | undefined): number {
  return WEEKDAYS.indexOf((name ?? '').slice(0, 3));
}

/** The number of a word such as "a couple of" or "12"; 1 where there is none. */
export function countOf(word: string | undefined): number {
  return word === undefined ? 1 : (COUNTS[word] ?? Number(word));
}

/** The day so many units on. */
export function unitsOn(at: Moment, amount: number, unit: string): Day {
  const { today } = at;
  if (/^(?:working|business|week ?d)/.test(unit)) return workingDaysOn(today, amount);
  if (unit.startsWith('mi')) return hoursOn(at, amount / 60);
  if (unit.startsWith('h')) return hoursOn(at, amount);
  if (unit.startsWith('d')) return today + amount;
  if (unit.startsWith('w')) return today + Math.ceil(7 * amount);
  if (unit.startsWith('f')) return today + 14 * amount;
  if (unit.startsWith('y')) return monthsOn(today, 12 * amount);
  return amount < 1 ? today + 15 : monthsOn(today, amount);
}
