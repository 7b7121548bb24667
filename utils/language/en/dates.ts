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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY =
  '(mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
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
};
const COUNT =
  '(\\d{1,3}|a couple of|couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen)';

const month = (name: string | undefined) => MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
const weekday = (name: string | undefined) => WEEKDAYS.indexOf((name ?? '').slice(0, 3));
const count = (word: string | undefined) => COUNTS[word ?? ''] ?? Number(word);

/** Hours end the next day at the latest (`LABELS.md`: "within 24 hours" is the next day). */
function span(amount: number, unit: string, today: number): number {
  if (unit.startsWith('min')) return today;
  if (unit.startsWith('h')) return today + Math.ceil(amount / 24 - 0.51);
  if (unit.startsWith('d')) return today + amount;
  if (unit.startsWith('w')) return today + 7 * amount;
  if (unit.startsWith('f')) return today + 14 * amount;
  const { year, month: now, date } = civil(today);
  return dayOf(year, now + amount, date);
}

/** English ways to write a day, strongest first. */
export const dateRules: readonly DateRule[] = [
  {
    id: 'iso',
    pattern: /\b(20\d\d)-(\d\d)-(\d\d)\b/,
    day: (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3])),
    example: ["I'll send it by 2026-06-02.", '2026-06-02'],
  },
  {
    id: 'end-of-named-month',
    pattern: rx`\bend of ${MONTH}\b`,
    day: (m, today) => {
      const first = comingDate(today, month(m[1]), 1);
      return first === null ? null : endOfMonth(first, 0);
    },
    example: ["I'll send it by the end of June.", '2026-06-30'],
  },
  {
    id: 'day-month',
    pattern: rx`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\b`,
    day: (m, today) => comingDate(today, month(m[2]), Number(m[1])),
    example: ["You'll have it on 2nd of June.", '2026-06-02'],
  },
  {
    id: 'month-day',
    pattern: rx`\b${MONTH}\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b`,
    day: (m, today) => comingDate(today, month(m[1]), Number(m[2])),
    example: ["You'll have it on June 2nd.", '2026-06-02'],
  },
  {
    id: 'end-of-month',
    pattern: /\b(?:end of (?:the|this) month|month'?s end|end of month|eom)\b/,
    day: (_, today) => endOfMonth(today, 0),
    example: ["I'll send it by the end of the month.", '2026-05-31'],
  },
  {
    id: 'end-of-next-month',
    pattern: /\bend of next month\b/,
    day: (_, today) => endOfMonth(today, 1),
    example: ["I'll send it by the end of next month.", '2026-06-30'],
  },
  {
    id: 'end-of-next-week',
    pattern: /\bend of next week\b/,
    day: (_, today) => weekdayInWeek(today, 6, 1),
    example: ["I'll send it by the end of next week.", '2026-05-24'],
  },
  {
    id: 'end-of-week',
    pattern: /\b(?:end of (?:the|this) week|eow|(?:later )?this week)\b/,
    day: (_, today) => weekdayInWeek(today, 6, 0),
    example: ["I'll send it this week.", '2026-05-17'],
  },
  {
    id: 'end-of-year',
    pattern: /\b(?:end of (?:the|this) year|year'?s end|before (?:the )?new year)\b/,
    day: (_, today) => dayOf(civil(today).year, 12, 31),
    example: ["I'll send it before the end of the year.", '2026-12-31'],
  },
  {
    id: 'day-after-tomorrow',
    pattern: /\b(?:the )?day after tomorrow\b/,
    day: (_, today) => today + 2,
    example: ["I'll send it the day after tomorrow.", '2026-05-15'],
  },
  {
    id: 'week-on-weekday',
    pattern: rx`\b(?:a week on ${WEEKDAY}|${WEEKDAY} week)\b`,
    day: (m, today) => comingWeekday(today, weekday(m[1] ?? m[2])) + 7,
    example: ["I'll send it a week on Friday.", '2026-05-22'],
  },
  {
    id: 'next-weekday',
    pattern: rx`\b(?:next ${WEEKDAY}|${WEEKDAY} (?:of )?next week|next week,? (?:on )?${WEEKDAY})\b`,
    day: (m, today) => weekdayInWeek(today, weekday(m[1] ?? m[2] ?? m[3]), 1),
    example: ["I'll send it next Tuesday.", '2026-05-19'],
  },
  {
    id: 'tomorrow',
    pattern: /\b(?:tomorr?ow|tmrw|tmr|tomoz|2moro)\b/,
    day: (_, today) => today + 1,
    example: ["I'll send it by noon tomorrow.", '2026-05-14'],
  },
  {
    id: 'within',
    pattern: rx`\b(?:with)?in(?:side)? (?:the next )?${COUNT}? ?(min(?:ute)?s?|hours?|hrs?|days?|weeks?|fortnight|months?)\b`,
    day: (m, today) => span(m[1] === undefined ? 1 : count(m[1]), m[2] ?? '', today),
    example: ["I'll send it within a fortnight.", '2026-05-27'],
  },
  {
    id: 'from-now',
    pattern: rx`\b${COUNT} (days?|weeks?|months?) from (?:now|today)\b`,
    day: (m, today) => span(count(m[1]), m[2] ?? '', today),
    example: ["I'll call two weeks from today.", '2026-05-27'],
  },
  {
    id: 'today',
    pattern:
      /\b(?:today|tonight|tonite|this (?:morning|afternoon|evening)|end of (?:the )?day|eod|later on|before (?:bed|lunch|midnight))\b/,
    day: (_, today) => today,
    example: ["I'll send it this evening.", '2026-05-13'],
  },
  {
    id: 'weekend',
    pattern: /\b(before|by|over|at|this|on) (?:the |this )?weekend\b/,
    day: (m, today) => weekdayInWeek(today, m[1] === 'before' || m[1] === 'by' ? 4 : 6, 0),
    example: ["You'll have it before the weekend.", '2026-05-15'],
  },
  {
    id: 'weekday',
    pattern: rx`\b(?:by|on|before|until|till|this|coming|for|come|of|thing|from|,|^)? ?${WEEKDAY}\b(?!'?s\b)`,
    day: (m, today) => comingWeekday(today, weekday(m[1])),
    example: ["I'll bring it first thing Monday.", '2026-05-18'],
  },
  {
    id: 'day-of-month',
    pattern: /\b(?:by|on|before|until|from) the (\d{1,2})(?:st|nd|rd|th)\b/,
    day: (m, today) => comingDayOfMonth(today, Number(m[1])),
    example: ["I'll send it by the 20th.", '2026-05-20'],
  },
  {
    id: 'next-week',
    pattern: /\bnext week\b/,
    day: (_, today) => weekdayInWeek(today, 6, 1),
    example: ["I'll send it next week.", '2026-05-24'],
  },
  {
    id: 'next-month',
    pattern: /\bnext month\b/,
    day: (_, today) => endOfMonth(today, 1),
    example: ["I'll send it next month.", '2026-06-30'],
  },
];
