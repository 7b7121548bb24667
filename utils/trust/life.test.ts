import { describe, expect, test } from 'vitest';
import {
  OUTBOUND_KINDS,
  type Entry,
  type InboundKind,
  type OutboundKind,
  type Payment,
} from '../vocabulary/events.ts';
import { foldEntries } from './fold.ts';
import { giveAndTake } from './give-and-take.ts';
import { bookOf, lifeOf } from './life.ts';
import { openWorriesOf } from './needs.ts';
import { DAY_MS, DEFAULT_SETTINGS } from './settings.ts';
import { CAPS } from './state.ts';

const START = Date.parse('2026-01-20T00:00:00Z') / DAY_MS;
let made = 0;
const placed = (day: number) => {
  made += 1;
  return { id: `${made}`, at: (START + day) * DAY_MS + made, day: START + day };
};
const theirs = (day: number, kind: InboundKind, paid?: Payment): Entry => ({
  ...placed(day),
  direction: 'in',
  kind,
  ...(paid && { paid }),
});
const mine = (day: number, kind: OutboundKind): Entry => ({
  ...placed(day),
  direction: 'out',
  kind,
});
const bought = (day: number, amount: number, currency = 'JPY'): Entry =>
  theirs(day, 'purchase', { amount, currency });
const fold = (...entries: readonly Entry[]) => foldEntries(entries, DEFAULT_SETTINGS);

describe('a customer’s life', () => {
  test('adds up what was paid, by currency, also twice on a day', () => {
    const entries = [bought(1, 3000), bought(1, 500), bought(9, 12_000), bought(9, 20, 'USD')];
    const life = lifeOf(fold(...entries));
    expect(life.spent).toEqual([
      { currency: 'JPY', first: 3000, total: 15_500, times: 3 },
      { currency: 'USD', first: 20, total: 20, times: 1 },
    ]);
    expect(life).toMatchObject({ purchases: 2, repeat: true });
    expect([life.firstBoughtAt, life.lastBoughtAt]).toEqual([entries[0]?.at, entries[2]?.at]);
  });

  test('knows a purchase without its price', () => {
    expect(lifeOf(fold(theirs(1, 'purchase')))).toMatchObject({
      purchases: 1,
      repeat: false,
      spent: [],
    });
  });

  test('holds a bounded number of currencies', () => {
    const many = Array.from({ length: 26 }, (_, at) =>
      bought(1, 1, `AA${String.fromCodePoint(65 + at)}`),
    );
    const { spent } = fold(...many, bought(2, 5, 'AAA'));
    expect(spent).toHaveLength(CAPS.currencies);
    expect(spent.find(({ currency }) => currency === 'AAA')?.total).toBe(6);
  });

  test('says when either side last wrote', () => {
    expect(lifeOf(fold()).lastContactAt).toBeNull();
    const [word, note] = [theirs(1, 'reply'), mine(3, 'note')];
    expect(lifeOf(fold(word)).lastContactAt).toBe(word.at);
    expect(lifeOf(fold(word, note)).lastContactAt).toBe(note.at);
  });

  test('follows a recommendation from asking to thanks', () => {
    const history = [
      mine(1, 'thanks'),
      mine(2, 'ask_referral'),
      theirs(3, 'referral'),
      mine(4, 'thanks'),
    ];
    const after = (count: number) => lifeOf(fold(...history.slice(0, count))).referral;
    expect([0, 1, 2, 3, 4].map(after)).toEqual(['none', 'none', 'asked', 'given', 'thanked']);
  });
});

test('the book sets what everybody paid first against what they paid in all', () => {
  const first = fold(bought(1, 1000), bought(5, 5000)).spent;
  const second = fold(bought(2, 3000), bought(2, 40, 'USD')).spent;
  expect(bookOf([first, second, []])).toEqual([
    { currency: 'JPY', customers: 2, oneTimeValue: 2000, lifetimeValue: 4500, repeated: 1 },
    { currency: 'USD', customers: 1, oneTimeValue: 40, lifetimeValue: 40, repeated: 0 },
  ]);
  expect(bookOf([])).toEqual([]);
  const euro = fold(bought(1, 1, 'EUR')).spent;
  expect(bookOf([euro, first, second]).map(({ currency }) => currency)).toEqual([
    'JPY',
    'EUR',
    'USD',
  ]);
});

test('giving stands against asking, month by month', () => {
  const gift = mine(0, 'help');
  const entries = [
    gift,
    mine(0, 'help'),
    mine(0, 'pitch_soft'),
    mine(1, 'followup'),
    mine(1, 'note'),
    theirs(2, 'thanks'),
    mine(12, 'ask_referral'),
    mine(45, 'promise_broken'),
  ];
  expect(giveAndTake(entries)).toEqual([
    { month: '2026-01', gave: 1, asked: 2 },
    { month: '2026-02', gave: 0, asked: 1 },
  ]);
  const given = [
    'help',
    'answer',
    'thanks',
    'remember',
    'story',
    'promise_kept',
    'repair',
    'served',
  ];
  const asked = ['pitch_soft', 'pitch_direct', 'pitch_hard', 'ask_referral', 'followup'];
  const idle = ['note', 'hype', 'promise_broken'];
  const all = OUTBOUND_KINDS.map((kind) => [kind, ...giveAndTake([mine(3, kind)])] as const);
  expect(all.filter(([, month]) => month?.gave === 1).map(([kind]) => kind)).toEqual(given);
  expect(
    all
      .filter(([, month]) => month?.asked === 1)
      .map(([kind]) => kind)
      .toSorted(),
  ).toEqual(asked.toSorted());
  expect(
    all
      .filter(([, month]) => month === undefined)
      .map(([kind]) => kind)
      .toSorted(),
  ).toEqual(idle.toSorted());
  const months = giveAndTake([mine(80, 'thanks'), mine(20, 'story'), mine(50, 'answer')]);
  expect(months.map(({ month }) => month)).toEqual(['2026-02', '2026-03', '2026-04']);
});

describe('what they need', () => {
  test('a worry is answered once, and by its first answer', () => {
    const answer = (day: number, worry: 'price' | 'scam'): Entry => ({
      ...placed(day),
      direction: 'self',
      kind: 'worry_answered',
      worry,
    });
    const [first, second] = [answer(1, 'price'), answer(2, 'price')];
    const state = fold(first, second, answer(3, 'scam'));
    expect(state.worries).toEqual([
      { worry: 'price', at: first.at },
      { worry: 'scam', at: state.lastAt },
    ]);
    expect(openWorriesOf(state)).toEqual([
      'company',
      'alternatives',
      'aftercare',
      'otherway',
      'timing',
    ]);
  });

  test('a problem stays until it is solved', () => {
    const noted: Entry = {
      ...placed(1),
      direction: 'self',
      kind: 'problem',
      sentence: 'finds no apprentice',
    };
    const solved: Entry = { ...placed(2), direction: 'self', kind: 'solved', problem: noted.id };
    expect(fold(noted).problems).toEqual([
      { id: noted.id, at: noted.at, sentence: 'finds no apprentice' },
    ]);
    expect(fold(noted, solved).problems).toEqual([]);
    const other: Entry = { ...placed(2), direction: 'self', kind: 'solved', problem: 'another' };
    expect(fold(noted, other).problems).toHaveLength(1);
  });
});

test('what pressed is remembered by its hash, the newest of it', () => {
  const pressing = (day: number, ...urges: readonly string[]): Entry => ({
    ...placed(day),
    direction: 'out',
    kind: 'pitch_hard',
    urges,
  });
  const first = pressing(1, 'a', 'b');
  expect(fold(first, mine(2, 'note')).urges).toEqual([
    { hash: 'a', at: first.at },
    { hash: 'b', at: first.at },
  ]);
  const many = Array.from({ length: 40 }, (_, day) => pressing(day, `${day}`));
  const { urges } = fold(...many);
  expect(urges).toHaveLength(CAPS.urges);
  expect(urges.at(-1)?.hash).toBe('39');
});
