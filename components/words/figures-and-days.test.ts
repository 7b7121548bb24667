import { describe, expect, test } from 'vitest';
import { hintWords } from '../../utils/locales/texts.ts';
import { INBOUND_KINDS, OUTBOUND_KINDS } from '../../utils/vocabulary/events.ts';
import { LANGUAGES } from '../../utils/vocabulary/reading.ts';
import { degrees, figure, points } from './figures.ts';
import { eventWord, type NamedEvent } from './names.ts';
import { relativeDay } from './relative-day.ts';

const en = hintWords('en');
const ja = hintWords('ja');
const DAY = 86_400_000;
/** Local noon, so that whole days back are whole calendar days in every zone. */
const NOON = new Date(2026, 5, 15, 12).getTime();

describe('days are said as people count them', () => {
  test.each([
    [0, 'today', '今日'],
    [1, 'yesterday', '昨日'],
    [2, '2 days ago', '一昨日'],
    [9, '9 days ago', '9日前'],
    [30, '4 weeks ago', '4週間前'],
    [150, '5 months ago', '5か月前'],
    [800, '2 years ago', '2年前'],
    [-1, 'tomorrow', '明日'],
  ])('%i days back', (days, english, japanese) => {
    expect(relativeDay(NOON - days * DAY, NOON, en)).toBe(english);
    expect(relativeDay(NOON - days * DAY, NOON, ja)).toBe(japanese);
  });

  test('late last evening is yesterday, not today', () => {
    const lateEvening = new Date(2026, 5, 14, 23, 50).getTime();
    const morning = new Date(2026, 5, 15, 8).getTime();
    expect(relativeDay(lateEvening, morning, en)).toBe('yesterday');
  });
});

test('figures have a true minus sign and one decimal at most', () => {
  expect(points(-4.53, en)).toBe('−4.5');
  expect(points(6.2, ja)).toBe('+6.2');
  expect(points(0, en)).toBe('0');
  expect(figure(1234, en)).toBe('1,234');
  expect(degrees(41.6)).toBe('42°');
});

describe.each(LANGUAGES)('events in %s', (language) => {
  const t = hintWords(language);
  const events: readonly NamedEvent[] = [
    ...INBOUND_KINDS.map((kind) => ({ direction: 'in', kind }) as const),
    ...OUTBOUND_KINDS.map((kind) => ({ direction: 'out', kind }) as const),
    { direction: 'self', kind: 'floor' },
    { direction: 'self', kind: 'removed' },
    { direction: 'self', kind: 'promised' },
  ];

  test('each have words of their own', () => {
    const words = events.map((event) => eventWord(event, t));
    expect(words.every((word) => !word.startsWith('event.'))).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  });
});
