import { expect, test } from 'vitest';
import type { Entry, InboundKind, OutboundKind } from '../vocabulary/events.ts';
import { isInRepair } from './breaches.ts';
import { foldEntries } from './fold.ts';
import { DAY_MS, DEFAULT_SETTINGS, HOUR_MS } from './settings.ts';
import { standingAt } from './standing.ts';
import type { ContactState } from './state.ts';

const START = 20_000;

const placed = (day: number, hour = 9) => ({
  id: `${day}-${hour}`,
  at: (START + day) * DAY_MS + hour * HOUR_MS,
  day: START + day,
});
const theirs = (day: number, kind: InboundKind, hour = 9): Entry => ({
  ...placed(day, hour),
  direction: 'in',
  kind,
});
const mine = (day: number, kind: OutboundKind, hour = 9): Entry => ({
  ...placed(day, hour),
  direction: 'out',
  kind,
});
const fold = (...entries: readonly Entry[]): ContactState => foldEntries(entries, DEFAULT_SETTINGS);
const days = (count: number): readonly number[] => Array.from({ length: count }, (_, day) => day);

test('of many breaches none is forgotten: beyond forty the oldest are carried as one', () => {
  const state = fold(...days(43).map((day) => theirs(day, 'complaint')));
  expect(state.breaches).toHaveLength(40);
  expect(state.breaches.map(({ left }) => left)).toEqual([32, ...Array<number>(39).fill(8)]);
  expect(state.breaches[0]?.at).toBe(placed(0).at);
  expect(state.breachCount).toBe(43);
});

test('breaches carried as one are mended only where both were', () => {
  const forty = days(40).map((day) => theirs(day, 'complaint'));
  const mended = fold(...forty, mine(41, 'repair'), theirs(42, 'complaint'));
  expect(mended.breaches[0]).toMatchObject({ left: 8, repaired: true });
  const [first, ...rest] = forty;
  if (first === undefined) throw new Error('no breach');
  const half = fold(first, mine(0, 'repair', 12), ...rest, theirs(41, 'complaint'));
  expect(half.breaches[0]).toMatchObject({ left: 12, repaired: false });
});

test('a breach paid off in full is carried no longer', () => {
  const paid = days(4).map((day) => mine(day + 2, 'promise_kept'));
  const state = fold(theirs(0, 'complaint'), ...paid);
  expect(state.breaches).toEqual([]);
  expect(isInRepair(state)).toBe(true);
  expect(isInRepair(fold(theirs(0, 'complaint'), ...paid, theirs(9, 'reply')))).toBe(false);
});

test('their word in the very moment of the breach is not yet forgiveness', () => {
  const paid = days(4).map((day) => mine(day + 2, 'promise_kept'));
  expect(isInRepair(fold(theirs(0, 'reply'), theirs(0, 'complaint'), ...paid))).toBe(true);
});

test('a day with many questions leaves one open', () => {
  const asks = { asks: true } as const;
  const [first, second, third] = [9, 10, 11].map((hour) => theirs(0, 'question', hour));
  if (!first || !second || !third) throw new Error('no question');
  const state = fold(first, { ...second, ...asks }, { ...third, ...asks }, theirs(1, 'question'));
  expect(state.questions.map(({ id }) => id)).toEqual(['0-9', '1-9']);
});

test('a plain word in a merged message opens nothing', () => {
  expect(fold(theirs(0, 'reply'), theirs(0, 'reply', 12)).questions).toEqual([]);
});

test('the newest fifty questions and promises wait, the oldest are let go', () => {
  const promised = days(55).map((day): Entry => ({
    ...placed(day),
    id: `p${day}`,
    direction: 'self',
    kind: 'promised',
    sentence: 'I will.',
    due: null,
  }));
  const state = fold(...days(55).map((day) => theirs(day, 'question')), ...promised);
  expect(state.questions).toHaveLength(50);
  expect(state.questions[0]?.id).toBe('5-9');
  expect(state.promises).toHaveLength(50);
  expect(state.promises[0]).toEqual({ id: 'p5', at: placed(5).at, lateFrom: null });
});

test('four days are remembered, each with the kinds that were counted on it', () => {
  const state = fold(
    ...days(6).map((day) => theirs(day, 'reply')),
    mine(5, 'help', 10),
    theirs(5, 'thanks', 11),
    mine(5, 'help', 12),
  );
  expect(state.days.map(({ day }) => day - START)).toEqual([2, 3, 4, 5]);
  expect(state.days.at(-1)).toEqual({
    day: START + 5,
    theirs: ['reply', 'thanks'],
    mine: ['help'],
  });
  expect(state.events).toBe(8);
});

test('a silence of years counts as one of a year', () => {
  const state = fold(theirs(0, 'reply'), theirs(900, 'reply'), theirs(910, 'reply'));
  expect(state.conversations).toEqual({
    count: 3,
    startDay: START + 910,
    lastDay: START + 910,
    gaps: [
      [10, 1],
      [366, 1],
    ],
  });
});

test('days no more than three apart are one conversation, from start to start', () => {
  const talk = [0, 3, 6, 10, 13, 20].map((day) => theirs(day, 'reply'));
  expect(fold(...talk).conversations).toEqual({
    count: 3,
    startDay: START + 20,
    lastDay: START + 20,
    gaps: [[10, 2]],
  });
});

test('the median of an even count is the mean of the middle two', () => {
  const rhythm = (...starts: readonly number[]): number => {
    const state = fold(...starts.map((day) => theirs(day, 'reply')));
    return standingAt(state, 0, DEFAULT_SETTINGS).rhythmDays;
  };
  expect(rhythm(0, 10, 20)).toBe(15);
  expect(rhythm(0, 10, 20, 40)).toBe(10);
  expect(rhythm(0, 10, 20, 40, 70)).toBe(15);
  expect(rhythm(0, 4, 8, 12, 16)).toBe(7);
});

test('all that the screens word as facts is told as the state keeps it', () => {
  const state = fold(
    theirs(0, 'opened'),
    theirs(1, 'ask_offer'),
    mine(2, 'pitch_direct'),
    theirs(3, 'decline'),
    mine(4, 'thanks'),
    mine(5, 'story'),
    theirs(6, 'thanks'),
    theirs(7, 'purchase'),
    theirs(8, 'referral'),
    theirs(9, 'complaint'),
    theirs(10, 'optout'),
    mine(11, 'followup'),
    mine(12, 'pitch_soft'),
  );
  const at = (day: number): number => placed(day).at;
  expect(standingAt(state, at(13), DEFAULT_SETTINGS)).toMatchObject({
    metAt: at(0),
    firstWroteAt: at(1),
    lastInAt: at(8),
    lastOutAt: at(12),
    lastOutKind: 'pitch_soft',
    lastPitchAt: at(12),
    theirDays: 5,
    myDays: 5,
    events: 13,
    waitingSince: at(11),
    askedAt: at(1),
    askedSinceDeclined: false,
    declinedAt: at(3),
    thankedAt: at(6),
    gaveThanksAt: at(4),
    boughtAt: at(7),
    storyAt: at(5),
    referrals: 1,
    lastBreachAt: at(9),
    boundaries: [{ on: null, purpose: 'offers', refused: true, at: at(10) }],
    worries: [],
    problems: [],
    spent: [],
    firstBoughtAt: at(7),
    referredAt: at(8),
    askedReferralAt: null,
    stage: 'advocate',
    floor: null,
    debt: 4,
    reciprocity: 1,
    conversations: 1,
    lastWasPitch: true,
    unansweredFollowups: 1,
    unansweredPitches: 1,
    purchases: 1,
    breaches: 1,
    openQuestions: [],
    openPromises: [],
  });
});
