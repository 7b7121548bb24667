import { describe, expect, test } from 'vitest';
import {
  OUTBOUND_KINDS,
  type Entry,
  type InboundEntry,
  type InboundKind,
  type OutboundEntry,
  type OutboundKind,
} from '../vocabulary/events.ts';
import { balanceAt } from './balance.ts';
import { refusalOn } from './boundaries.ts';
import { addEntry, foldEntries } from './fold.ts';
import { linesOf } from './lines.ts';
import { comesLast } from './order.ts';
import { DAY_MS, DEFAULT_SETTINGS, HOUR_MS } from './settings.ts';
import type { ContactState } from './state.ts';

const START = 20_000;
const SETTINGS = DEFAULT_SETTINGS;

const placed = (day: number, hour: number) => ({
  id: `${day}-${hour}`,
  at: (START + day) * DAY_MS + hour * HOUR_MS,
  day: START + day,
});
const theirs = (
  day: number,
  kind: InboundKind,
  rest: Partial<InboundEntry> = {},
): InboundEntry => ({
  ...placed(day, 9),
  direction: 'in',
  kind,
  ...rest,
});
const mine = (
  day: number,
  kind: OutboundKind,
  rest: Partial<OutboundEntry> = {},
): OutboundEntry => ({
  ...placed(day, 12),
  direction: 'out',
  kind,
  ...rest,
});
const promised = (id: string): Entry => ({
  ...placed(0, 8),
  id,
  direction: 'self',
  kind: 'promised',
  sentence: 'I will.',
  due: null,
});
const at = (day: number, hour: number): Pick<Entry, 'id' | 'at'> => placed(day, hour);
const fold = (...entries: readonly Entry[]): ContactState => foldEntries(entries, SETTINGS);
const balance = (day: number, ...entries: readonly Entry[]): number =>
  balanceAt(fold(...entries), placed(day, 12).at, SETTINGS);

describe('a message that pitches', () => {
  const told: readonly OutboundKind[] = ['ask_referral', 'promise_kept', 'promise_broken'];
  const wrapped = OUTBOUND_KINDS.filter(
    (kind) => !told.includes(kind) && !kind.startsWith('pitch_'),
  );

  test.each(wrapped)('gives nothing for its %s', (kind) => {
    const pitch = mine(0, 'pitch_soft', { message: 'm' });
    const beside = mine(0, kind, { message: 'm', id: 'beside' });
    const { lastTie: _one, ...alone } = fold(pitch);
    const { lastTie: _other, ...both } = fold(pitch, beside);
    expect(both).toEqual(alone);
  });

  test.each(told)('still counts its %s', (kind) => {
    const pitch = mine(0, 'pitch_soft', { message: 'm' });
    expect(fold(pitch, mine(0, kind, { message: 'm', id: 'beside' })).events).toBe(2);
  });

  test('takes nothing from another message, nor from what has none', () => {
    const pitch = mine(0, 'pitch_soft', { message: 'm' });
    expect(fold(pitch, mine(0, 'help', { message: 'n', id: 'b' })).events).toBe(2);
    expect(fold(pitch, mine(0, 'help', { id: 'b' })).events).toBe(2);
    expect(fold(mine(0, 'pitch_soft'), mine(0, 'help', { id: 'b' })).events).toBe(2);
    const word = theirs(0, 'reply', { message: 'm', ...at(0, 13) });
    expect(fold(pitch, word).lastInAt).toBe(word.at);
  });
});

describe('one a day', () => {
  test('holds for all but opt-ins and opt-outs: the last of them stands', () => {
    const out = (hour: number) => theirs(0, 'optout', at(0, hour));
    const back = (hour: number) => theirs(0, 'optin', at(0, hour));
    expect(fold(out(9), back(10)).boundaries).toEqual([]);
    expect(refusalOn(fold(out(9), back(10), out(11)))).toMatchObject({
      purpose: 'offers',
      at: out(11).at,
    });
    expect(fold(out(9), back(10), out(11), back(12)).boundaries).toEqual([]);
  });

  test('an opt-in or opt-out alone is no day on which they wrote', () => {
    const kinds = ['opened', 'reaction', 'complaint', 'optout', 'optin'] as const;
    expect(fold(...kinds.map((kind, day) => theirs(day, kind))).theirDays).toBe(0);
  });

  test('a broken promise is no day of mine', () => {
    const state = fold(mine(0, 'promise_broken'), mine(1, 'note'));
    expect([state.myDays, state.lastOutKind]).toEqual([1, 'note']);
    expect(fold(mine(0, 'promise_broken'))).toMatchObject({ myDays: 0, lastOutAt: null });
  });

  test('only an answer among what is merged answers', () => {
    const asked = [theirs(0, 'question'), mine(0, 'help'), theirs(0, 'reply', at(0, 14))];
    expect(fold(...asked, mine(0, 'help', at(0, 15))).questions).toHaveLength(1);
    const answers = [mine(0, 'answer', at(0, 8)), mine(0, 'answer', at(0, 16))];
    expect(fold(...asked, ...answers).questions).toEqual([]);
  });
});

describe('a deposit', () => {
  test.each(['opened', 'optin', 'complaint', 'optout'] as const)('waits on after %s', (kind) => {
    expect(fold(mine(0, 'help'), theirs(1, kind)).pending).toHaveLength(1);
  });

  test.each(['reaction', 'reply', 'decline', 'referral'] as const)('clears with %s', (kind) => {
    expect(fold(mine(0, 'help'), theirs(1, kind)).pending).toEqual([]);
  });

  test('that nothing came of is let go after thirty days', () => {
    const gift = mine(0, 'help');
    expect(fold(gift, mine(30, 'note')).pending).toHaveLength(1);
    expect(fold(gift, mine(31, 'note')).pending).toEqual([]);
    const two = fold(gift, mine(20, 'help'), mine(31, 'note'));
    expect(two.pending.map(({ value }) => value)).toEqual([2]);
  });

  test('of a story counts again after more than fourteen days', () => {
    const stories = (...days: readonly number[]) =>
      fold(...days.map((day) => mine(day, 'story'))).pending.length;
    expect([stories(0, 14), stories(0, 15), stories(0, 10, 15), stories(0, 15, 30)]).toEqual([
      1, 2, 2, 3,
    ]);
  });
});

test('an event that comes too late is taken at the time of the last', () => {
  const first = theirs(5, 'reply');
  const late = mine(2, 'help');
  const state = addEntry(fold(first), late, SETTINGS);
  expect(state).toMatchObject({ lastAt: first.at, lastOutAt: first.at, lastOutKind: 'help' });
  expect(state.pending[0]?.at).toBe(first.at);
  expect(comesLast(fold(first), { ...promised('p'), at: first.at + 1 })).toBe(true);
});

describe('a promise', () => {
  test.each(['promise_kept', 'promise_broken'] as const)('%s waits no longer', (kind) => {
    const state = fold(promised('a'), promised('b'), mine(3, kind, { promise: 'a' }));
    expect(state.promises.map(({ id }) => id)).toEqual(['b']);
  });

  test('named by nothing settles nothing', () => {
    expect(fold(promised('a'), mine(3, 'promise_kept')).promises).toHaveLength(1);
    expect(fold(promised('a'), mine(3, 'help', { promise: 'a' })).promises).toHaveLength(1);
  });
});

describe('a question', () => {
  const open = (...entries: readonly Entry[]) => fold(...entries).questions.map(({ id }) => id);
  const here = theirs(0, 'question', { thread: 'a' });
  const there = theirs(1, 'question', { thread: 'b' });
  const nowhere = theirs(2, 'question');

  test('is answered in its thread, and one without a thread anywhere', () => {
    expect(open(here, there, nowhere, mine(3, 'answer', { thread: 'b' }))).toEqual([here.id]);
    expect(open(here, there, nowhere, mine(3, 'answer'))).toEqual([]);
    expect(open(here, there, mine(3, 'thanks', { thread: 'b' }))).toHaveLength(2);
  });

  test('of another day is one more, also in a merged message', () => {
    const merged = [theirs(5, 'reply'), theirs(5, 'reply', { ...at(5, 10), asks: true })];
    expect(open(here, ...merged)).toEqual([here.id, '5-10']);
  });

  test('from the moment of the install on costs', () => {
    const costs = (installedAt: number) =>
      foldEntries([here], { ...SETTINGS, installedAt }).questions[0]?.costs;
    expect([costs(here.at), costs(here.at + 1)]).toEqual([true, false]);
  });

  test('left for too long costs once, however often one looks in', () => {
    const notes = [3, 4, 5].map((day) => mine(day, 'note', { id: `n${day}` }));
    expect(balance(6, here, ...notes)).toBeCloseTo(balance(6, here), 9);
    expect(balance(6, here)).toBeLessThan(-0.9);
  });
});

describe('a breach', () => {
  test('that was mended is paid by their purchase too', () => {
    const mended = [theirs(0, 'complaint'), mine(1, 'repair')];
    expect(fold(...mended, theirs(2, 'purchase')).breaches[0]?.left).toBe(2);
    expect(fold(...mended, theirs(2, 'thanks')).breaches[0]?.left).toBe(2);
    expect(fold(...mended, theirs(2, 'reply')).breaches[0]?.left).toBe(4);
    expect(fold(theirs(0, 'complaint'), theirs(2, 'purchase')).breaches[0]?.left).toBe(8);
  });
});

test('an opt-out of all is not softened, one of offers is widened', () => {
  const [all, offers] = [{ purpose: 'all' } as const, { purpose: 'offers' } as const];
  const purpose = (...entries: readonly Entry[]) => refusalOn(fold(...entries))?.purpose;
  expect(purpose(theirs(0, 'optout', all), theirs(1, 'optout', offers))).toBe('all');
  expect(purpose(theirs(0, 'optout', offers), theirs(1, 'optout', all))).toBe('all');
  expect(purpose(theirs(0, 'optout'))).toBe('offers');
});

test('a purchase ends their interest, and asking again begins it anew', () => {
  const bought = fold(theirs(0, 'ask_offer'), theirs(1, 'purchase'));
  expect(bought).toMatchObject({ boughtSinceAsked: true, boughtAt: placed(1, 9).at });
  expect(fold(theirs(0, 'ask_offer'), theirs(1, 'purchase'), theirs(2, 'ask_offer'))).toMatchObject(
    {
      boughtSinceAsked: false,
      declinedSinceAsked: false,
    },
  );
});

test('one reply stays above the cold line for 27.7 days', () => {
  // 5 × −ln(1 − 10 ÷ 100) = 0.5268 is the warmth of 10 degrees; 30 × log2(1 ÷ 0.5268) = 27.74 days.
  const state = fold(theirs(0, 'reply'));
  const { warmUntil } = linesOf(state, SETTINGS);
  expect(((warmUntil ?? 0) - placed(0, 9).at) / DAY_MS).toBeCloseTo(27.74, 2);
  // One day of mine without another of theirs changes nothing, two halve R: 20 ÷ 1.5 degrees.
  const more = fold(theirs(0, 'reply'), mine(0, 'note'), mine(1, 'note', { id: 'b' }));
  const needed = -5 * Math.log(1 - 10 / 75);
  const expected = 30 * Math.log2(1 / needed);
  const until = linesOf(more, SETTINGS).warmUntil ?? 0;
  expect((until - placed(0, 9).at) / DAY_MS).toBeCloseTo(expected, 6);
  expect(linesOf(fold(theirs(0, 'reaction')), SETTINGS).warmUntil).toBeNull();
});
