import { describe, expect, it } from 'vitest';
import { createScreenWords, type ScreenWords } from '../../utils/locales/screens/index.ts';
import type { Entry } from '../../utils/vocabulary/events.ts';
import { LANGUAGES } from '../../utils/vocabulary/reading.ts';
import { finePoints, whyWords, type LineFacts } from './explain-balance.ts';
import { dateWords, dayWords, isoDay, monthWords } from './explain-day.ts';
import { entryDetail, sourceWords } from './explain-entry.ts';
import { money } from './explain-money.ts';
import { criterionWords, type CriterionFacts } from './explain-stage.ts';

const en = createScreenWords('en');
const ja = createScreenWords('ja');
const DAY = 20_619;

const WHYS: readonly LineFacts['why'][] = [
  'counted',
  'waiting',
  'expired',
  'debt',
  'unanswered',
  'same_day',
  'beside_pitch',
  'story_again',
];

describe.each(LANGUAGES)('in %s', (language) => {
  const t = createScreenWords(language);

  it('each reason of a line has words of its own, and paying in differs from drawing out', () => {
    const said = WHYS.flatMap((why) => [
      whyWords({ why, face: 1 }, t),
      whyWords({ why, face: -1 }, t),
    ]);
    expect(new Set(said).size).toBe(WHYS.length + 2);
    expect(said.join()).not.toMatch(/explain\./);
  });

  it('each criterion reads differently met and not met', () => {
    for (const code of CODES) {
      const met = criterionWords({ code, has: 5, needs: 3, met: true }, t);
      const unmet = criterionWords({ code, has: 1, needs: 3, met: false }, t);
      expect(met).not.toBe(unmet);
      expect(met + unmet).not.toMatch(/explain\.|\{\{/);
    }
  });
});

const CODES: readonly CriterionFacts['code'][] = [
  'met',
  'days',
  'share',
  'balance',
  'age',
  'at_peace',
  'purchase',
  'second_purchase',
  'referral',
];

describe('criteria', () => {
  it.each([
    [
      { code: 'days', has: 2, needs: 3 },
      'they wrote on 2 of 3 days',
      'お便りのあった日は、3日のうち2日',
    ],
    [
      { code: 'share', has: 0.25, needs: 0.5 },
      'for 10 days of yours they wrote on 2.5 of 5',
      'こちらの10日に対して、お便りは5日のうち2.5日',
    ],
    [
      { code: 'balance', has: -1.26, needs: 4 },
      'a balance of +4, it is \u22121.3 now',
      '信頼残高+4（いまは\u22121.3）',
    ],
    [
      { code: 'age', has: 13.97, needs: 14 },
      '13 of 14 days since they first wrote',
      'はじめてのお便りから、14日のうち13日',
    ],
  ] as const)('%o', (criterion, english, japanese) => {
    expect(criterionWords({ ...criterion, met: false }, en)).toBe(english);
    expect(criterionWords({ ...criterion, met: false }, ja)).toBe(japanese);
  });
});

describe('figures', () => {
  it.each([
    [1.234, '+1.23'],
    [-4.5, '\u22124.5'],
    [0, '0'],
    [-0.001, '0'],
    [0.001, '0'],
    [1234.5, '+1,234.5'],
  ])('%d points are %s', (value, text) => {
    expect(finePoints(value, en)).toBe(text);
  });

  it('money is written as the language writes it, and an odd code does no harm', () => {
    expect(money(12.5, 'USD', en)).toBe('$12.50');
    expect(money(4800, 'JPY', en)).toBe('¥4,800');
    expect(money(4800, 'JPY', ja)).toMatch(/^[¥￥]4,800$/);
    expect(money(3, '<b>no currency</b>', en)).toBe('3 <b>no cu');
  });

  it('days are the user’s own, whatever the zone of the machine', () => {
    expect(dayWords(DAY, en)).toBe('Jun 15, 2026');
    expect(dayWords(DAY, ja)).toBe('2026/06/15');
    expect(isoDay(DAY)).toBe('2026-06-15');
    expect(dateWords('2026-06-15', en)).toBe('Jun 15, 2026');
    expect(dateWords('some day', en)).toBe('some day');
    expect(monthWords('2026-06', en)).toBe('Jun 2026');
    expect(monthWords('2026-06', ja)).toBe('2026年6月');
    expect(monthWords('?', en)).toBe('?');
  });
});

describe('entries', () => {
  const frame = { id: 'a', at: 0, day: DAY } as const;
  const promised: Entry = {
    ...frame,
    id: 'p',
    direction: 'self',
    kind: 'promised',
    sentence: 'I will send it',
    due: '2026-06-19',
  };
  const problem: Entry = {
    ...frame,
    id: 'q',
    direction: 'self',
    kind: 'problem',
    sentence: 'cold kiln',
  };
  const find = (id: string): Entry | undefined => [promised, problem].find((one) => one.id === id);
  const detail = (entry: Entry, t: ScreenWords = en) => entryDetail(entry, find, t);

  it('carry the sentence they are about', () => {
    expect(detail(promised)).toEqual({ quote: 'I will send it', fact: 'by Jun 19, 2026' });
    expect(detail({ ...frame, direction: 'out', kind: 'promise_kept', promise: 'p' }).quote).toBe(
      'I will send it',
    );
    expect(
      detail({ ...frame, direction: 'out', kind: 'promise_kept', promise: '?' }).quote,
    ).toBeNull();
    expect(detail(problem).quote).toBe('cold kiln');
    expect(detail({ ...frame, direction: 'self', kind: 'solved', problem: 'q' }).quote).toBe(
      'cold kiln',
    );
    expect(detail({ ...frame, direction: 'in', kind: 'question', sentence: 'How?' }).quote).toBe(
      'How?',
    );
  });

  it('carry what they were about', () => {
    const paid = { amount: 480, currency: 'USD', item: 'wheel course' };
    expect(detail({ ...frame, direction: 'in', kind: 'purchase', paid }).fact).toBe(
      'wheel course · $480.00',
    );
    const refused: Entry = {
      ...frame,
      direction: 'in',
      kind: 'optout',
      purpose: 'all',
      on: 'line',
    };
    expect(detail(refused).fact).toBe('All messages · LINE');
    expect(detail(refused, ja).fact).toBe('すべてのご連絡 · LINE のトーク');
    expect(detail({ ...frame, direction: 'in', kind: 'optin' }).fact).toBe('everywhere');
    expect(detail({ ...frame, direction: 'self', kind: 'floor', floor: 'warm' }).fact).toBe('warm');
    expect(detail({ ...frame, direction: 'self', kind: 'floor', floor: 'stranger' }).fact).toBe(
      'as the record says',
    );
    expect(
      detail({ ...frame, direction: 'self', kind: 'worry_answered', worry: 'timing' }).fact,
    ).toBe('why now?');
  });

  it('name the site they came from, and none where the user said it', () => {
    expect(sourceWords({ channel: 'gmail' }, en)).toBe('Gmail');
    expect(sourceWords({ channel: 'hand' }, en)).toBeNull();
    expect(sourceWords({}, en)).toBeNull();
  });
});
