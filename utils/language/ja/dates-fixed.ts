import {
  civil,
  comingDate,
  comingDayOfMonth,
  dateInMonth,
  dayOf,
  endOfMonth,
  realDay,
  type Day,
} from '../calendar.ts';
import type { DateRule } from '../dates.ts';
import { rx } from '../rule.ts';
import { NUMBER, numberOf, thirdOfMonth } from './date-words.ts';

const IN_BRACKETS = '(?:[(][月火水木金土日](?:曜日?|・祝)?[)])?';
/** Japan's eras count from the year before their first. */
const REIWA = 2018;

function firstOf(today: Day, month: number): Day | null {
  return comingDate(today, month, 1);
}

/** How many months after the one of today: 今月, 来月 or 翌月, 再来月. */
function monthsOf(word: string | undefined): number {
  if (word === undefined || word.startsWith('今') || word.startsWith('当')) return 0;
  return word.startsWith('再') || word.startsWith('翌々') ? 2 : 1;
}

const WHICH_MONTH = '(今月|当月|来月|翌月|再来月|翌々月)';

/** Days by their date and ends of months, strongest first. */
export const fixedDateRules: readonly DateRule[] = [
  {
    id: 'iso',
    pattern: rx`(20\d\d) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})日?${IN_BRACKETS}`,
    day: (m) => realDay(Number(m[1]), Number(m[2]), Number(m[3])),
    example: ['2026年6月2日にお送りします。', '2026-06-02'],
  },
  {
    id: 'era',
    pattern: rx`(?:令和|r)${NUMBER}[年.]${NUMBER}[月.]${NUMBER}日?${IN_BRACKETS}`,
    day: (m) => realDay(REIWA + numberOf(m[1]), numberOf(m[2]), numberOf(m[3])),
    example: ['令和8年6月2日にお送りします。', '2026-06-02'],
  },
  {
    id: 'year-month-end',
    pattern: /(20\d\d)年(\d{1,2})月(?:の?末|いっぱい|中)/,
    day: (m) => dayOf(Number(m[1]), Number(m[2]) + 1, 0),
    example: ['2027年3月末までにお送りします。', '2027-03-31'],
  },
  {
    id: 'month-day',
    pattern: rx`${NUMBER}月の?${NUMBER}日${IN_BRACKETS}`,
    day: (m, { today }) => comingDate(today, numberOf(m[1]), numberOf(m[2])),
    example: ['六月二日(火)にお送りします。', '2026-06-02'],
  },
  {
    id: 'slash',
    pattern: rx`(?:^|[^\d/.])(\d{1,2})/(\d{1,2})(?![\d/%])${IN_BRACKETS}`,
    day: (m, { today }) => comingDate(today, Number(m[1]), Number(m[2])),
    example: ['6/2(火)にお送りします。', '2026-06-02'],
  },
  {
    id: 'third-of-named-month',
    pattern: rx`${NUMBER}月の?([上中下])旬`,
    day: (m, { today }) => {
      const first = firstOf(today, numberOf(m[1]));
      return first === null ? null : thirdOfMonth(first, 0, m[2]);
    },
    example: ['6月中旬にお届けします。', '2026-06-20'],
  },
  {
    id: 'end-of-named-month',
    pattern: rx`${NUMBER}月(?:の?末日?|いっぱい|中(?!旬)|の終わり|内)`,
    day: (m, { today }) => {
      const first = firstOf(today, numberOf(m[1]));
      return first === null ? null : endOfMonth(first, 0);
    },
    example: ['6月末までにお送りします。', '2026-06-30'],
  },
  {
    id: 'which-month-day',
    pattern: rx`${WHICH_MONTH}の?${NUMBER}日(?!間)${IN_BRACKETS}`,
    day: (m, { today }) => dateInMonth(today, monthsOf(m[1]), numberOf(m[2])),
    example: ['来月5日までにお送りします。', '2026-06-05'],
  },
  {
    id: 'third-of-month',
    pattern: rx`${WHICH_MONTH}?の?([上中下])旬`,
    day: (m, { today }) => thirdOfMonth(today, monthsOf(m[1]), m[2]),
    example: ['来月上旬にお届けします。', '2026-06-10'],
  },
  {
    id: 'start-of-next-month',
    pattern:
      /(?:来月|翌月)の?(?:頭|あたま|アタマ|初め|はじめ|初旬|一日|ついたち|初日)|月初|月明け|月が替わったら/,
    day: (_, { today }) => dateInMonth(today, 1, 1),
    example: ['来月頭にお送りします。', '2026-06-01'],
  },
  {
    id: 'end-of-which-month',
    pattern: rx`${WHICH_MONTH}(?:の?末日?(?!時点)|中(?!旬)|内|いっぱい|の終わり|じゅう|の?おわり)`,
    day: (m, { today }) => endOfMonth(today, monthsOf(m[1])),
    example: ['来月末までにお送りします。', '2026-06-30'],
  },
  {
    id: 'end-of-month',
    pattern: /(?:月末|月内|末締め|月締め|末日)/,
    day: (_, { today }) => endOfMonth(today, 0),
    example: ['月末にお送りします。', '2026-05-31'],
  },
  {
    id: 'in-next-month',
    pattern: /(?:来月|翌月)(?:に|は|、|には|にも|の?うちに)/,
    day: (_, { today }) => endOfMonth(today, 1),
    example: ['来月には見本をお送りします。', '2026-06-30'],
  },
  {
    id: 'end-of-year',
    pattern: /(?:年内|今年中|年末|今年いっぱい|年が明ける前|大晦日|大みそか|年の瀬)/,
    day: (_, { today }) => dayOf(civil(today).year, 12, 31),
    example: ['年内にお返しします。', '2026-12-31'],
  },
  {
    id: 'new-year',
    pattern: /元日|元旦/,
    day: (_, { today }) => dayOf(civil(today).year + 1, 1, 1),
    example: ['元日にお電話します。', '2027-01-01'],
  },
  {
    id: 'end-of-business-year',
    pattern: /年度(?:内|末|いっぱい)/,
    day: (_, { today }) => {
      const { year, month } = civil(today);
      return dayOf(month > 3 ? year + 1 : year, 3, 31);
    },
    example: ['年度内にお納めします。', '2027-03-31'],
  },
  {
    id: 'christmas',
    pattern: /クリスマス(?:イブ|イヴ)?/,
    day: (m, { today }) => comingDate(today, 12, /イ[ブヴ]/.test(m[0]) ? 24 : 25),
    example: ['クリスマスまでに届けます。', '2026-12-25'],
  },
  {
    id: 'day-of-month',
    // Two days and the second look alike (二日): what follows tells.
    pattern: rx`(?:^|[^\d月〇一二三四五六七八九十.,と])${NUMBER}日(?=まで|迄|に(?![\d一二三]|なる|なり)|の?[(]?[月火水木金土日](?:曜|[)])|の(?:お?[朝昼夕夜晩午]|正午|\d|便)|付|締|必着|頃|ごろ|、(?![\d二三四五六七八九])|は(?![\d]|も[つち]|かか))(?:の?[(]?[月火水木金土日](?:曜日?[)]?|[)]))?`,
    day: (m, { today }) => comingDayOfMonth(today, numberOf(m[1])),
    example: ['次回は20日の水曜にお送りします。', '2026-05-20'],
  },
  {
    id: 'day-of-month-bracket',
    pattern: rx`(?:^|[^\d/])(\d{1,2})[(][月火水木金土日](?:曜日?|・祝)?[)]`,
    day: (m, { today }) => comingDayOfMonth(today, Number(m[1])),
    example: ['20(水)にお送りします。', '2026-05-20'],
  },
];
