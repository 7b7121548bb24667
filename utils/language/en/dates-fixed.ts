import {
  civil,
  comingDate,
  comingDayOfMonth,
  dateInMonth,
  dayOf,
  endOfMonth,
  realDay,
  type Day,
  type Moment,
} from '../calendar.ts';
import type { DateRule } from '../dates.ts';
import { rx } from '../rule.ts';
import { MONTH, monthNumber, WEEKDAY } from './date-words.ts';

const NAMED = `(?:${WEEKDAY.replace('(', '(?:')},? (?:the )?)?`;
const YEAR = ',? ?(20\\d\\d)?';

function dated(at: Moment, year: string | undefined, month: number, date: number): Day | null {
  return year === undefined
    ? comingDate(at.today, month, date)
    : realDay(Number(year), month, date);
}

/** 6/2 is the second of June in the Americas and the sixth of February elsewhere. */
function slashed(at: Moment, one: number, two: number, year: string | undefined): Day | null {
  const monthFirst = two > 12 || (at.west && one <= 12);
  return monthFirst ? dated(at, year, one, two) : dated(at, year, two, one);
}

/** The last day of the quarter that lies `quarters` after the one of today. */
function endOfQuarter(today: Day, quarters: number): Day {
  const { month } = civil(today);
  return endOfMonth(today, 2 - ((month - 1) % 3) + 3 * quarters);
}

/** Days by their date and ends of months, strongest first. */
export const fixedDateRules: readonly DateRule[] = [
  {
    id: 'iso',
    pattern: /\b(20\d\d)[-/.](\d\d?)[-/.](\d\d?)\b/,
    day: (m) => realDay(Number(m[1]), Number(m[2]), Number(m[3])),
    example: ["I'll send it by 2026-06-02.", '2026-06-02'],
  },
  {
    id: 'end-of-named-month',
    pattern: rx`\bend of ${MONTH}\b`,
    day: (m, { today }) => {
      const first = comingDate(today, monthNumber(m[1]), 1);
      return first === null ? null : endOfMonth(first, 0);
    },
    example: ["I'll send it by the end of June.", '2026-06-30'],
  },
  {
    id: 'day-month',
    pattern: rx`\b${NAMED}(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\b${YEAR}`,
    day: (m, at) => dated(at, m[3], monthNumber(m[2]), Number(m[1])),
    example: ["You'll have it on Tuesday 2nd of June.", '2026-06-02'],
  },
  {
    id: 'month-day',
    pattern: rx`\b${NAMED}${MONTH}\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?!:|%| ?(?:am|pm)\b)${YEAR}`,
    day: (m, at) => dated(at, m[3], monthNumber(m[1]), Number(m[2])),
    example: ["You'll have it on June 2nd, 2026.", '2026-06-02'],
  },
  {
    id: 'slash',
    pattern: /(?:^|[ (])(\d{1,2})\/(\d{1,2})(?:\/(20\d\d))?(?![\d/])/,
    day: (m, at) => slashed(at, Number(m[1]), Number(m[2]), m[3]),
    example: ["I'll send it on 2/6.", '2026-06-02'],
  },
  {
    id: 'end-of-next-month',
    pattern: /\bend of next month\b/,
    day: (_, { today }) => endOfMonth(today, 1),
    example: ["I'll send it by the end of next month.", '2026-06-30'],
  },
  {
    id: 'end-of-month',
    pattern:
      /\b(?:end of (?:the |this )?month|month'?s?[ -]end|eom|last day of (?:the|this) month)\b/,
    day: (_, { today }) => endOfMonth(today, 0),
    example: ["I'll send it by the end of the month.", '2026-05-31'],
  },
  {
    id: 'date-of-next-month',
    pattern: /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)? of next month\b/,
    day: (m, { today }) => dateInMonth(today, 1, Number(m[1])),
    example: ["I'll send it on the 5th of next month.", '2026-06-05'],
  },
  {
    id: 'end-of-quarter',
    pattern: /\bend of (the |this |next )?quarter\b|\bquarter[ -]end\b/,
    day: (m, { today }) => endOfQuarter(today, m[1] === 'next ' ? 1 : 0),
    example: ["I'll send it by the end of the quarter.", '2026-06-30'],
  },
  {
    id: 'end-of-year',
    pattern:
      /\b(?:end of (?:the |this )?year|year'?s?[ -]end|eoy|before (?:the )?new year|new year'?s eve)\b/,
    day: (_, { today }) => dayOf(civil(today).year, 12, 31),
    example: ["I'll send it before the end of the year.", '2026-12-31'],
  },
  {
    id: 'new-year',
    pattern: /\bnew year'?s day\b/,
    day: (_, { today }) => dayOf(civil(today).year + 1, 1, 1),
    example: ["I'll ring you on New Year's Day.", '2027-01-01'],
  },
  {
    id: 'christmas',
    pattern: /\b(christmas eve|xmas eve|christmas day|boxing day|christmas|xmas)\b/,
    day: (m, { today }) => {
      const date = m[1]?.endsWith('eve') ? 24 : m[1] === 'boxing day' ? 26 : 25;
      return comingDate(today, 12, date);
    },
    example: ["You'll have it by Christmas.", '2026-12-25'],
  },
  {
    id: 'weekday-date',
    pattern: rx`\b${WEEKDAY},? (?:the )?(\d{1,2})(?:st|nd|rd|th)\b`,
    day: (m, { today }) => comingDayOfMonth(today, Number(m[2])),
    example: ["I'll bring it on Tuesday the 26th.", '2026-05-26'],
  },
  {
    id: 'day-of-month',
    pattern:
      /\b(?:the )(\d{1,2})(?:st|nd|rd|th)\b(?! (?:time|floor|edition|birthday|anniversary|of (?!this)))/,
    day: (m, { today }) => comingDayOfMonth(today, Number(m[1])),
    example: ["I'll cut them on the morning of the 20th.", '2026-05-20'],
  },
];
