import {
  dayOf,
  endOfMonth,
  civil,
  hoursOn,
  monthsOn,
  workingDaysOn,
  type Day,
  type Moment,
} from '../calendar.ts';

const WEEKDAYS = '月火水木金土日';
/** A weekday. A bare 月 or 日 is a month or a day: without 曜 something must follow that follows a weekday. */
export const WEEKDAY =
  '(?:[(]?([月火水木金土日])(?:曜日?[)]?|[)]|(?=まで|に|の|、|か|夕|朝|午|昼|夜|中|いっぱい)))';
/** A number in digits or Chinese numerals. */
export const NUMBER = '(\\d{1,3}|[〇一二三四五六七八九十]{1,3})';
const DIGITS = '〇一二三四五六七八九';

/** Monday 0 to Sunday 6 of a weekday's sign. */
export function weekdayNumber(name: string | undefined): number {
  return WEEKDAYS.indexOf(name ?? '');
}

/** 12, 二十, 十五, 二〇, 三 as a number. */
export function numberOf(word: string | undefined): number {
  const text = word ?? '';
  if (/^\d/.test(text)) return Number(text);
  const [tens, ones] = text.split('十');
  if (ones === undefined) return digits(tens ?? '');
  return (tens === '' ? 1 : digits(tens ?? '')) * 10 + digits(ones);
}

function digits(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum * 10 + Math.max(0, DIGITS.indexOf(sign)), 0);
}

/** The day so many units on. */
export function unitsOn(at: Moment, amount: number, unit: string): Day {
  if (unit.startsWith('分')) return hoursOn(at, amount / 60);
  if (unit.startsWith('時')) return hoursOn(at, amount);
  if (/営業|平日/.test(unit)) return workingDaysOn(at.today, amount);
  if (unit.startsWith('日')) return at.today + amount;
  if (unit.startsWith('週')) return at.today + 7 * amount;
  return monthsOn(at.today, unit.startsWith('年') ? 12 * amount : amount);
}

/** The last day of the first, second or last third of a month so many months on. */
export function thirdOfMonth(today: Day, months: number, third: string | undefined): Day {
  const first = civil(dayOf(civil(today).year, civil(today).month + months, 1));
  if (third === '上' || third === '初') return dayOf(first.year, first.month, 10);
  if (third === '中') return dayOf(first.year, first.month, 20);
  return endOfMonth(today, months);
}
