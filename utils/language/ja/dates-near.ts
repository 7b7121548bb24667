import { comingWeekday, weekdayInWeek, type Moment } from '../calendar.ts';
import type { DateRule } from '../dates.ts';
import { rx } from '../rule.ts';
import { NUMBER, numberOf, unitsOn, WEEKDAY, weekdayNumber } from './date-words.ts';

const UNIT = '(営業日|分|時間|日間?|週間?|[かヶカヵケ箇]月|年)';

/** The hour is still to come today, or else it is tomorrow's. */
function clock({ today, minute }: Moment, half: string | undefined, hour: number): number {
  const hours = half === '午後' || half === '夜' || half === '夕方' ? (hour % 12) + 12 : hour;
  return hours * 60 > minute ? today : today + 1;
}

/** Days as seen from today, strongest first. */
export const nearDateRules: readonly DateRule[] = [
  {
    id: 'weekday-two-on',
    pattern: rx`(?:再来週|さ来週|さらいしゅう|翌々週)の?${WEEKDAY}`,
    day: (m, { today }) => weekdayInWeek(today, weekdayNumber(m[1]), 2),
    example: ['再来週の火曜に伺います。', '2026-05-26'],
  },
  {
    id: 'next-weekday',
    pattern: rx`(?:来週|翌週|らいしゅう|週明け)の?${WEEKDAY}`,
    day: (m, { today }) => weekdayInWeek(today, weekdayNumber(m[1]), 1),
    example: ['来週の火曜にお送りします。', '2026-05-19'],
  },
  {
    id: 'this-weekday',
    pattern: rx`(?:今週|こんしゅう)の?${WEEKDAY}`,
    day: (m, { today }) => weekdayInWeek(today, weekdayNumber(m[1]), 0),
    example: ['今週金曜までにお送りします。', '2026-05-15'],
  },
  {
    id: 'after-weekend',
    pattern:
      /(?:週明け|週あけ|来週の?(?:頭|あたま|アタマ|はじめ|初め|前半|早々)|来週、?(?:早々|さっそく)|翌週頭)/,
    day: (_, { today }) => weekdayInWeek(today, 0, 1),
    example: ['来週頭にお送りします。', '2026-05-18'],
  },
  {
    id: 'week-after-next',
    pattern: /(?:再来週|さ来週)(?:中|末|いっぱい)?/,
    day: (_, { today }) => weekdayInWeek(today, 6, 2),
    example: ['再来週にはお送りします。', '2026-05-31'],
  },
  {
    id: 'next-week',
    pattern: /(?:来週|翌週)(?:中|末|いっぱい|の後半|の土日|の週末|じゅう)?/,
    day: (_, { today }) => weekdayInWeek(today, 6, 1),
    example: ['来週中にお送りします。', '2026-05-24'],
  },
  {
    id: 'this-week',
    pattern: /(?:今週(?:中|末|いっぱい|内|の後半|の土日|じゅう)|週内|週末|今週|土日)/,
    day: (_, { today }) => weekdayInWeek(today, 6, 0),
    example: ['今週中にお送りします。', '2026-05-17'],
  },
  {
    id: 'after-three',
    pattern: /(?:しあさって|明々後日|明明後日)/,
    day: (_, { today }) => today + 3,
    example: ['しあさってお送りします。', '2026-05-16'],
  },
  {
    id: 'after-two',
    pattern: /(?:明後日|あさって|翌々日|一両日|[1一][〜~-]?[、,]?[2二]日(?:中|以内|のうち|で))/,
    day: (_, { today }) => today + 2,
    example: ['明後日までにお送りします。', '2026-05-15'],
  },
  {
    id: 'two-or-three-days',
    pattern: /(?:2|二)[〜~、,・-]?(?:3|三)日(?:中|以内|の?うち|で|ほどで|後)?/,
    day: (_, { today }) => today + 3,
    example: ['二、三日中にお送りします。', '2026-05-16'],
  },
  {
    id: 'following-day',
    pattern: /(?:その)?(?:翌日|次の日|あくる日|翌朝)/,
    day: (_, { today, earlier }) => (earlier ?? today) + 1,
    example: ['翌日にお送りします。', '2026-05-21'],
  },
  {
    id: 'day-before',
    pattern: /その前の?日|(?:^|、)前日(?:まで|に|の)/,
    day: (_, { earlier }) => (earlier === null ? null : earlier - 1),
    example: ['前日までにお送りします。', '2026-05-19'],
  },
  {
    id: 'tomorrow',
    pattern: /(?:明日|あした|あす(?=[のにまは、中お])|明朝|明晩|明けて明日|みょうにち)/,
    day: (_, { today }) => today + 1,
    example: ['明朝お持ちします。', '2026-05-14'],
  },
  {
    id: 'within',
    pattern: rx`(?:今から|これから)?${NUMBER} ?${UNIT}(?:以内|いない|後|の?うち|ほどで|くらいで|ぐらいで|ほどあれば|もあれば|で(?!す)|中に|お時間)`,
    day: (m, at) => unitsOn(at, numberOf(m[1]), m[2] ?? ''),
    example: ['二週間後にお見せします。', '2026-05-27'],
  },
  {
    id: 'half',
    pattern: /半(月|年|日)(?:後|以内|の?うち|ほどで|で)/,
    day: (m, at) => {
      if (m[1] === '日') return at.today;
      return m[1] === '月' ? at.today + 15 : unitsOn(at, 6, 'か月');
    },
    example: ['半年後にもう一度伺います。', '2026-11-13'],
  },
  {
    id: 'today',
    pattern:
      /(?:本日|今日|きょう|今夜|今晩|今夕|今朝|今宵|午後一|このあとすぐ)(?:中|じゅう|いっぱい)?/,
    day: (_, { today }) => today,
    example: ['今夜お送りしますね', '2026-05-13'],
  },
  {
    id: 'weekday',
    pattern: rx`[(]?([月火水木金土日])(?:曜日?[)]?|[)])`,
    day: (m, { today }) => comingWeekday(today, weekdayNumber(m[1])),
    example: ['(金)までにお届けします。', '2026-05-15'],
  },
  {
    id: 'weekday-bare',
    pattern: /(?:^|[^一-龠\d])([火水木金土])(?=までに|中に|の(?:朝|夜|夕方|昼|午前|午後))/,
    day: (m, { today }) => comingWeekday(today, weekdayNumber(m[1])),
    example: ['遅くとも、金までにお届けします。', '2026-05-15'],
  },
  {
    id: 'that-day',
    pattern: /(?:その日|同日|当日)/,
    day: (_, { earlier }) => earlier,
    example: ['代わりはその日の夜にいたします。', '2026-05-20'],
  },
  {
    id: 'later-today',
    pattern:
      /(?:この後|このあと|今から|これから(?=[^。]{0,10}ます)|帰ったら|帰宅後|戻りしだい|夕方|退勤後|仕事終わりに)/,
    day: (_, { today, earlier }) => earlier ?? today,
    weak: true,
    example: ['夕方お電話しますね', '2026-05-20'],
  },
  {
    id: 'clock',
    pattern:
      /(午前|午後|夜|夕方)?(\d{1,2})(?:時(?!間)半?|:[0-5]\d)(?:\d{1,2}分)?(?:ごろ|頃|すぎ|過ぎ)?(?:まで|に|には|迄)/,
    day: (m, at) => at.earlier ?? clock(at, m[1], Number(m[2])),
    weak: true,
    example: ['15時までにお送りします。', '2026-05-20'],
  },
  {
    id: 'part-of-day',
    pattern: /(?:^|[、はがも])(?:朝|昼|夜|晩)(?:から|まで|に|のうち|には|いち)/,
    day: (_, { earlier }) => earlier,
    weak: true,
    example: ['わしは昼からコンクリの調子見に寄ります', '2026-05-20'],
  },
];
