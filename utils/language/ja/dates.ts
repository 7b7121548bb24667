import {
  civil,
  comingDate,
  comingDayOfMonth,
  comingWeekday,
  dayOf,
  endOfMonth,
  weekdayInWeek,
} from '../calendar.ts';
import type { DateRule } from '../dates.ts';
import { rx } from '../rule.ts';

const WEEKDAYS = '月火水木金土日';
// A bare 月 or 日 is a month or a day: without 曜 something must follow that follows a weekday.
const WEEKDAY = '([月火水木金土日])(?:曜日?|(?=まで|に|の|、|か|夕|朝|午))';
const NUMBER = '(\\d{1,3}|[一二三四五六七八九十]{1,3})';
const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const weekday = (name: string | undefined) => WEEKDAYS.indexOf(name ?? '');

/** 12, 二十, 十五, 三 as a number. */
function number(word: string | undefined): number {
  const text = word ?? '';
  if (/^\d/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (DIGITS[tens ?? ''] ?? 1) * 10 : 0;
  return ten + (DIGITS[ones ?? ''] ?? 0);
}

function span(amount: number, unit: string, today: number): number {
  if (unit.startsWith('分')) return today;
  if (unit.startsWith('時')) return today + Math.ceil(amount / 24 - 0.51);
  if (unit.startsWith('日')) return today + amount;
  if (unit.startsWith('週')) return today + 7 * amount;
  const { year, month, date } = civil(today);
  return dayOf(year, month + amount, date);
}

/** Japanese ways to write a day, strongest first. */
export const dateRules: readonly DateRule[] = [
  {
    id: 'iso',
    pattern: /(20\d\d)[-/年](\d{1,2})[-/月](\d{1,2})/,
    day: (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3])),
    example: ['2026年6月2日にお送りします。', '2026-06-02'],
  },
  {
    id: 'month-day',
    pattern: rx`${NUMBER}月${NUMBER}日(?:[(][月火水木金土日]曜?日?[)])?`,
    day: (m, today) => comingDate(today, number(m[1]), number(m[2])),
    example: ['六月二日にお送りします。', '2026-06-02'],
  },
  {
    id: 'slash',
    pattern: /(?:^|[^\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/,
    day: (m, today) => comingDate(today, Number(m[1]), Number(m[2])),
    example: ['6/2にお送りします。', '2026-06-02'],
  },
  {
    id: 'end-of-named-month',
    pattern: rx`${NUMBER}月(?:末|いっぱい|中)`,
    day: (m, today) => {
      const first = comingDate(today, number(m[1]), 1);
      return first === null ? null : endOfMonth(first, 0);
    },
    example: ['6月末までにお送りします。', '2026-06-30'],
  },
  {
    id: 'next-month-day',
    pattern: rx`来月の?${NUMBER}日`,
    day: (m, today) => {
      const { year, month } = civil(today);
      return dayOf(year, month + 1, number(m[1]));
    },
    example: ['来月5日までにお送りします。', '2026-06-05'],
  },
  {
    id: 'in-next-month',
    pattern: /来月(?:の?末|中|いっぱい|の終わり|にも?|は)/,
    day: (_, today) => endOfMonth(today, 1),
    example: ['来月末までにお送りします。', '2026-06-30'],
  },
  {
    id: 'end-of-month',
    pattern: /(?:今月(?:の?末|中|いっぱい|の終わり)|月末)/,
    day: (_, today) => endOfMonth(today, 0),
    example: ['今月中にお送りします。', '2026-05-31'],
  },
  {
    id: 'end-of-year',
    pattern: /(?:年内|今年中|年末)/,
    day: (_, today) => dayOf(civil(today).year, 12, 31),
    example: ['年内にお返しします。', '2026-12-31'],
  },
  {
    id: 'weekday-two-on',
    pattern: rx`(?:再来週|さ来週)の?${WEEKDAY}`,
    day: (m, today) => weekdayInWeek(today, weekday(m[1]), 2),
    example: ['再来週の火曜に伺います。', '2026-05-26'],
  },
  {
    id: 'next-weekday',
    pattern: rx`(?:来週|翌週|らいしゅう)の?${WEEKDAY}`,
    day: (m, today) => weekdayInWeek(today, weekday(m[1]), 1),
    example: ['来週の火曜にお送りします。', '2026-05-19'],
  },
  {
    id: 'this-weekday',
    pattern: rx`今週の?${WEEKDAY}`,
    day: (m, today) => weekdayInWeek(today, weekday(m[1]), 0),
    example: ['今週金曜までにお送りします。', '2026-05-15'],
  },
  {
    id: 'after-weekend',
    pattern: /(?:週明け|来週頭|来週あたま|来週はじめ|来週初め)/,
    day: (_, today) => weekdayInWeek(today, 0, 1),
    example: ['週明けにお送りします。', '2026-05-18'],
  },
  {
    id: 'next-week',
    pattern: /来週(?:中|末|いっぱい)?/,
    day: (_, today) => weekdayInWeek(today, 6, 1),
    example: ['来週中にお送りします。', '2026-05-24'],
  },
  {
    id: 'this-week',
    pattern: /(?:今週(?:中|末|いっぱい)|週内|週末|今週)/,
    day: (_, today) => weekdayInWeek(today, 6, 0),
    example: ['今週中にお送りします。', '2026-05-17'],
  },
  {
    id: 'after-two',
    pattern: /(?:明後日|あさって|明々後日)/,
    day: (m, today) => today + (m[0] === '明々後日' ? 3 : 2),
    example: ['明後日までにお送りします。', '2026-05-15'],
  },
  {
    id: 'tomorrow',
    pattern: /(?:明日|あした|あす(?=[のにまは、])|明朝|明晩|翌日|翌朝|一両日)/,
    day: (_, today) => today + 1,
    example: ['明朝お持ちします。', '2026-05-14'],
  },
  {
    id: 'within',
    pattern: rx`${NUMBER}(分|時間|日間?|週間|か月|ヶ月|カ月|ヵ月)(?:以内|後|の?うち|ほどで|くらいで|ぐらいで|で)`,
    day: (m, today) => span(number(m[1]), m[2] ?? '', today),
    example: ['二週間後にお見せします。', '2026-05-27'],
  },
  {
    id: 'today',
    pattern: /(?:本日|今日|きょう|今夜|今晩|今夕|今朝|この後|このあと|夕方|帰ったら|帰宅後)/,
    day: (_, today) => today,
    example: ['今夜お送りしますね', '2026-05-13'],
  },
  {
    id: 'weekday',
    pattern: rx`([月火水木金土日])曜日?`,
    day: (m, today) => comingWeekday(today, weekday(m[1])),
    example: ['金曜までにお届けします。', '2026-05-15'],
  },
  {
    id: 'weekday-bracket',
    pattern: /[(]([月火水木金土日])[)]/,
    day: (m, today) => comingWeekday(today, weekday(m[1])),
    example: ['(金)までにお届けします。', '2026-05-15'],
  },
  {
    id: 'day-of-month',
    pattern: rx`${NUMBER}日(?:まで|に|の[朝昼夕夜午]|中|頃|ごろ)`,
    day: (m, today) => comingDayOfMonth(today, number(m[1])),
    example: ['20日にお送りします。', '2026-05-20'],
  },
];
