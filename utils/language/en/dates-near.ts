import { comingWeekday, endOfMonth, weekdayInWeek, type Moment } from '../calendar.ts';
import type { DateRule } from '../dates.ts';
import { rx } from '../rule.ts';
import {
  COUNT,
  countOf,
  FULL_WEEKDAY,
  UNIT,
  unitsOn,
  WEEKDAY,
  weekdayNumber,
} from './date-words.ts';

const NOON = 720;

/** The clock time of a match is still to come today, or else it is tomorrow's. */
function clock({ today, minute }: Moment, hour: number, half: string | undefined): number {
  const hours = half === 'pm' && hour < 12 ? hour + 12 : hour;
  return hours * 60 > minute ? today : today + 1;
}

/** Days as seen from today, strongest first. */
export const nearDateRules: readonly DateRule[] = [
  {
    id: 'week-after-that',
    pattern: rx`\b${COUNT} (days?|weeks?) (?:after|later than) (?:that|this)\b`,
    day: (m, at) =>
      at.earlier === null ? null : unitsOn({ ...at, today: at.earlier }, countOf(m[1]), m[2] ?? ''),
    example: ["You'll have the rest a week after that.", '2026-05-27'],
  },
  {
    id: 'end-of-next-week',
    pattern: /\b(?:(?:end|back end|close) of next week|late next week|next weekend)\b/,
    day: (_, { today }) => weekdayInWeek(today, 6, 1),
    example: ["I'll send it by the end of next week.", '2026-05-24'],
  },
  {
    id: 'early-next-week',
    pattern:
      /\b(?:early(?: on)? next week|(?:start|beginning|top) of (?:next|the) week|after the weekend)\b/,
    day: (_, { today }) => weekdayInWeek(today, 0, 1),
    example: ["I'll send it early next week.", '2026-05-18'],
  },
  {
    id: 'weekend',
    pattern: /\b(before|by|ahead of|over|at|this|on|for) (?:the |this )?weekend\b/,
    day: (m, { today }) => weekdayInWeek(today, /by|before|ahead/.test(m[1] ?? '') ? 4 : 6, 0),
    example: ["You'll have it before the weekend.", '2026-05-15'],
  },
  {
    id: 'end-of-week',
    pattern:
      /\b(?:(?:end|close) of (?:the |this )?week|eow|(?:later )?this week(?!'s)|before the week is out)\b/,
    day: (_, { today }) => weekdayInWeek(today, 6, 0),
    example: ["I'll send it this week.", '2026-05-17'],
  },
  {
    id: 'day-after-tomorrow',
    pattern: /\b(?:the )?day after tomorr?ow\b/,
    day: (_, { today }) => today + 2,
    example: ["I'll send it the day after tomorrow.", '2026-05-15'],
  },
  {
    id: 'week-tomorrow',
    pattern: /\b(?:(?:a )?week (today|tomorrow)|(today|tomorrow) week)\b/,
    day: (m, { today }) => today + ((m[1] ?? m[2]) === 'today' ? 7 : 8),
    example: ["I'll send it a week tomorrow.", '2026-05-21'],
  },
  {
    id: 'week-on-weekday',
    pattern: rx`\b(?:(a week|two weeks|a fortnight) (?:on |from |come )?${FULL_WEEKDAY}|${FULL_WEEKDAY} (week|fortnight))\b`,
    day: (m, { today }) => {
      const weeks = /two|fortnight/.test(m[1] ?? m[4] ?? '') ? 2 : 1;
      return comingWeekday(today, weekdayNumber(m[2] ?? m[3])) + 7 * weeks;
    },
    example: ["I'll send it a week on Friday.", '2026-05-22'],
  },
  {
    id: 'weekday-after-next',
    pattern: rx`\b${FULL_WEEKDAY} after next\b|\b${FULL_WEEKDAY} (?:of )?the week after(?: next)?\b|\bthe week after(?: next)?,? (?:on )?${FULL_WEEKDAY}\b`,
    day: (m, { today }) => weekdayInWeek(today, weekdayNumber(m[1] ?? m[2] ?? m[3]), 2),
    example: ["I'll send it the Friday after next.", '2026-05-29'],
  },
  {
    id: 'next-weekday',
    pattern: rx`\b(?:next ${WEEKDAY}|${WEEKDAY} (?:of )?next week|next week,? (?:on |by )?${WEEKDAY})\b`,
    day: (m, { today }) => weekdayInWeek(today, weekdayNumber(m[1] ?? m[2] ?? m[3]), 1),
    example: ["I'll send it next Tuesday.", '2026-05-19'],
  },
  {
    id: 'tomorrow',
    pattern:
      /\b(?:tomorr?ow|tom+or+ow|tmrw|tmr|tmw|tomoz|tomo|2moro|first thing in the morning|overnight)\b/,
    day: (_, { today }) => today + 1,
    example: ["I'll send it by noon tomorrow.", '2026-05-14'],
  },
  {
    id: 'within',
    pattern: rx`\b(?:with)?in(?:side)? (?:the (?:next|coming) |(?:about|around|under|roughly|exactly|just) )?${COUNT} ${UNIT}(?: or so|time)?\b(?! ago| of (?:experience|work|age))`,
    day: (m, at) => unitsOn(at, countOf(m[1]), m[2] ?? ''),
    example: ["I'll send it within a fortnight.", '2026-05-27'],
  },
  {
    id: 'within-the',
    pattern: /\bwithin the (hour|day|week|fortnight|month)\b/,
    day: (m, at) => (m[1] === 'day' ? at.today : unitsOn(at, 1, m[1] ?? '')),
    example: ["I'll send it within the week.", '2026-05-20'],
  },
  {
    id: 'over-the-next',
    pattern: rx`\bover the (?:next|coming) ${COUNT} ${UNIT}`,
    day: (m, at) => unitsOn(at, countOf(m[1]), m[2] ?? ''),
    example: ["I'll sort it over the next two days.", '2026-05-15'],
  },
  {
    id: 'from-now',
    pattern: rx`\b${COUNT} ${UNIT} (?:from (?:now|today)|hence)\b`,
    day: (m, at) => unitsOn(at, countOf(m[1]), m[2] ?? ''),
    example: ["I'll call two weeks from today.", '2026-05-27'],
  },
  {
    id: 'weekday-short',
    pattern: rx`\b(?:by|on|before|until|till|this|coming|eod|cob|come|thing) ${WEEKDAY}\b(?!'?s\b)|^${WEEKDAY} (?=i'll|i will|we'll)|\b${WEEKDAY} (?=morning|afternoon|evening|night|lunch|\d{1,2} ?(?:am|pm))`,
    day: (m, { today }) => comingWeekday(today, weekdayNumber(m[1] ?? m[2] ?? m[3])),
    example: ["I'll bring it on Mon or so.", '2026-05-18'],
  },
  {
    id: 'weekday',
    pattern: rx`\b${FULL_WEEKDAY}\b`,
    day: (m, { today }) => comingWeekday(today, weekdayNumber(m[1])),
    example: ["I'll bring it first thing Monday.", '2026-05-18'],
  },
  {
    id: 'today',
    pattern:
      /\b(?:today|tonight|tonite|2nite|this (?:morning|afternoon|arvo|evening|lunchtime)|before (?:bed|midnight)|by bedtime)\b/,
    day: (_, { today }) => today,
    example: ["I'll send it this evening.", '2026-05-13'],
  },
  {
    id: 'next-week',
    pattern: /\bnext week\b/,
    day: (_, { today }) => weekdayInWeek(today, 6, 1),
    example: ["I'll send it next week.", '2026-05-24'],
  },
  {
    id: 'next-month',
    pattern: /\bnext month\b/,
    day: (_, { today }) => endOfMonth(today, 1),
    example: ["I'll send it next month.", '2026-06-30'],
  },
  {
    id: 'that-day',
    pattern:
      /\b(?:that|the same|on the) (?:day|morning|afternoon|evening|night)\b(?! (?:of|after|before|when|i|you|we))/,
    day: (_, { earlier }) => earlier,
    example: ["I'll bring it that day.", '2026-05-20'],
  },
  {
    id: 'day-before',
    pattern:
      /\bthe day (before|after)\b(?! (?:you|i|we|the|that|your|my|it|they))|\bthe (next) day\b/,
    day: (m, { earlier }) => (earlier === null ? null : earlier + (m[1] === 'before' ? -1 : 1)),
    example: ["You'll get a call the day before.", '2026-05-19'],
  },
  {
    id: 'end-of-day',
    pattern:
      /\b(?:end of (?:the |my )?(?:day|play|business)|close of (?:play|business)|eod|eob|cob|later on|before (?:lunch|dinner|tea)|by (?:lunch(?:time)?|teatime|dinner ?time))\b/,
    day: (_, { today }) => today,
    weak: true,
    example: ["I'll send it by EOD.", '2026-05-13'],
  },
  {
    id: 'in-the-morning',
    pattern: /\bin the morning\b/,
    day: (_, { today, minute }) => (minute >= NOON ? today + 1 : today),
    weak: true,
    example: ["I'll send it in the morning.", '2026-05-14'],
  },
  {
    id: 'this-evening',
    pattern: /\b(?:in the (?:afternoon|evening)|after (?:work|school|dinner|tea))\b/,
    day: (_, { today }) => today,
    weak: true,
    example: ["I'll send it in the evening.", '2026-05-13'],
  },
  {
    id: 'clock',
    pattern: /\b(?:by|before|at|around) (\d{1,2})(?:[:.]\d\d)? ?(am|pm)\b/,
    day: (m, at) => clock(at, Number(m[1]), m[2]),
    weak: true,
    example: ["I'll send it by 11am.", '2026-05-14'],
  },
];
