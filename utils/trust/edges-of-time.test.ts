import { describe, expect, test } from 'vitest';
import { balanceAt } from './balance.ts';
import { costOf, isWithin } from './costs.ts';
import { coolingFrom, dormantFrom, flagsAt } from './flags.ts';
import { latePromises, openPromise } from './promises.ts';
import {
  DAY_MS,
  DEFAULT_SETTINGS,
  faded,
  halved,
  HOUR_MS,
  type TrustSettings,
} from './settings.ts';
import { judgedStage } from './stage.ts';
import { emptyState, type ContactState, type Working } from './state.ts';
import { reciprocity } from './temperature.ts';

const NOW = 20_000 * DAY_MS;
const ago = (days: number): number => NOW - days * DAY_MS;
const withState = (part: Partial<ContactState>): ContactState => ({ ...emptyState(), ...part });
/** So many points that do not fade: they were just booked. */
const saved = (points: number): Pick<ContactState, 'fading'> => ({
  fading: { at: NOW, base: points, sums: [points, 0, 0] },
});

describe('warm and trusted', () => {
  const friend = { ...saved(4), theirDays: 3, myDays: 6, firstWroteAt: ago(14) };
  const stageWith = (part: Partial<ContactState>, settings: TrustSettings = DEFAULT_SETTINGS) =>
    judgedStage(withState({ held: 'acquainted', ...friend, ...part }), NOW, settings);

  test('are reached on the very edge of what they ask for', () => {
    expect(stageWith({})).toBe('warm');
    const close = { ...saved(12), theirDays: 5, myDays: 10, firstWroteAt: ago(60) };
    expect(stageWith(close)).toBe('trusted');
  });

  test.each([
    { theirDays: 2 },
    { myDays: 7 },
    saved(3.99),
    { firstWroteAt: ago(13.99) },
    { firstWroteAt: null },
  ])('are not reached a hair below it: %j', (part) => {
    expect(stageWith(part)).toBe('acquainted');
  });

  test.each([
    { theirDays: 4, myDays: 8 },
    { myDays: 11 },
    saved(11.99),
    { firstWroteAt: ago(59.99) },
    { lastBreachAt: ago(1), lastInAt: ago(1) },
  ])('trusted asks for all of it: %j', (part) => {
    const close = { ...saved(12), theirDays: 5, myDays: 10, firstWroteAt: ago(60) };
    expect(stageWith({ ...close, ...part })).not.toBe('trusted');
  });

  test('are kept at four fifths and lost below', () => {
    expect(stageWith({ held: 'warm', ...saved(3.2) })).toBe('warm');
    expect(stageWith({ held: 'warm', ...saved(3.19) })).toBe('acquainted');
    expect(stageWith({ held: 'warm', theirDays: 4, myDays: 10 })).toBe('warm');
    expect(stageWith({ held: 'warm', theirDays: 4, myDays: 11 })).toBe('acquainted');
    expect(stageWith({ held: 'trusted', ...saved(9.6) })).toBe('trusted');
    expect(stageWith({ held: 'trusted', ...saved(9.59) })).toBe('warm');
  });

  test('trusted ends with a breach, warm does not', () => {
    const breach = { lastBreachAt: ago(1), lastInAt: ago(2), ...saved(12) };
    expect(stageWith({ held: 'trusted', ...breach })).toBe('warm');
    expect(stageWith({ held: 'warm', ...breach })).toBe('warm');
  });

  test('ask for twice as much with large steps, half with small ones', () => {
    const stage = (step: TrustSettings['step'], points: number) =>
      stageWith(saved(points), { ...DEFAULT_SETTINGS, step });
    expect(stage('L', 8)).toBe('warm');
    expect(stage('L', 7.99)).toBe('acquainted');
    expect(stage('S', 2)).toBe('warm');
    expect(stage('S', 1.99)).toBe('acquainted');
  });

  test('facts stand above them', () => {
    expect(stageWith({ purchaseDays: 1 })).toBe('customer');
    expect(stageWith({ purchaseDays: 2 })).toBe('repeat');
    expect(stageWith({ purchaseDays: 2, referrals: 1 })).toBe('advocate');
  });
});

describe('days', () => {
  test('before warm only they count', () => {
    const stageOn = (theirDays: number, metAt: number | null) =>
      judgedStage(withState({ theirDays, metAt }), NOW, DEFAULT_SETTINGS);
    expect([stageOn(0, null), stageOn(0, NOW), stageOn(1, NOW), stageOn(2, NOW)]).toEqual([
      'stranger',
      'just met',
      'just met',
      'acquainted',
    ]);
  });

  test('R is one at most, and one where nothing of mine stands', () => {
    const r = (theirDays: number, myDays: number) => reciprocity(withState({ theirDays, myDays }));
    expect([r(0, 0), r(0, 2), r(1, 2), r(2, 2), r(5, 2)]).toEqual([1, 0, 0.5, 1, 1]);
  });
});

describe('silence', () => {
  // Talks every ten days.
  const talks = { count: 5, startDay: 0, lastDay: 0, gaps: [[10, 4]] } as const;
  const quiet = (days: number, part: Partial<ContactState> = {}) =>
    flagsAt(
      withState({ lastInAt: ago(days), conversations: talks, events: 9, ...part }),
      NOW,
      DEFAULT_SETTINGS,
      {},
    );

  test('cools after two rhythms and sleeps after eight', () => {
    expect(quiet(20)).toEqual([]);
    expect(quiet(20.01)).toEqual(['cooling']);
    expect(quiet(80)).toEqual(['cooling']);
    expect(quiet(80.01)).toEqual(['cooling', 'dormant']);
  });

  test('sleeps after ninety days at the latest', () => {
    const slow = { conversations: { ...talks, gaps: [[60, 4]] as const } };
    expect(quiet(90, slow)).toEqual([]);
    expect(quiet(90.01, slow)).toEqual(['dormant']);
    expect(quiet(121, slow)).toEqual(['cooling', 'dormant']);
  });

  test('of somebody who never wrote has no day', () => {
    expect(coolingFrom(emptyState(), DEFAULT_SETTINGS)).toBeNull();
    expect(dormantFrom(emptyState(), DEFAULT_SETTINGS)).toBeNull();
  });
});

describe('flags', () => {
  const flags = (part: Partial<ContactState>, settings = DEFAULT_SETTINGS, seen = {}) =>
    flagsAt(withState({ events: 3, ...part }), NOW, settings, seen);

  test('interested for thirty days, unless declined or bought', () => {
    expect(flags({ askedAt: ago(30) })).toEqual(['interested']);
    expect(flags({ askedAt: ago(30.01) })).toEqual([]);
    expect(flags({ askedAt: ago(1), declinedSinceAsked: true })).toEqual([]);
    expect(flags({ askedAt: ago(1), boughtSinceAsked: true })).toEqual([]);
    expect(flags({})).toEqual([]);
  });

  test('overdrawn below nothing, not at it', () => {
    expect(flags(saved(0))).toEqual([]);
    expect(flags(saved(-0.01))).toEqual(['overdrawn']);
  });

  test('unknown with fewer than three events and under thirty days', () => {
    expect(flags({ events: 2, firstAt: ago(29.99) })).toEqual(['unknown']);
    expect(flags({ events: 2, firstAt: ago(30) })).toEqual([]);
    expect(flags({ events: 3, firstAt: ago(1) })).toEqual([]);
    expect(flags({ events: 0 })).toEqual(['unknown']);
    expect(flags({ events: 0 }, DEFAULT_SETTINGS, { firstSeenAt: ago(30) })).toEqual([]);
    expect(flags({ events: 0 }, DEFAULT_SETTINGS, { firstSeenAt: null })).toEqual(['unknown']);
    expect(flags({}, DEFAULT_SETTINGS, { threadUnread: true })).toEqual(['unknown']);
    expect(flags({}, DEFAULT_SETTINGS, { threadUnread: false })).toEqual([]);
  });

  test('known from the very day on that a year of history reaches back', () => {
    const since = (days: number): TrustSettings => ({
      ...DEFAULT_SETTINGS,
      installedAt: NOW,
      coveredFrom: ago(days),
    });
    expect(flags({ events: 0 }, since(365))).toEqual([]);
    expect(flags({ events: 0 }, since(364.99))).toEqual(['unknown']);
  });
});

describe('costs', () => {
  const cost = (kind: Parameters<typeof costOf>[1]['kind'], part: Partial<ContactState> = {}) => {
    const entry = { id: 'x', at: NOW, day: 20_000, direction: 'out', kind } as const;
    return costOf(withState(part), entry, DEFAULT_SETTINGS.numbers);
  };

  test('of offers, a fifth where they asked within thirty days and have not declined', () => {
    expect([cost('pitch_soft'), cost('pitch_direct'), cost('pitch_hard')]).toEqual([3, 5, 8]);
    const asked = { askedAt: ago(30) };
    expect(cost('pitch_soft', asked)).toBeCloseTo(0.6);
    expect(cost('pitch_direct', asked)).toBeCloseTo(1);
    expect(cost('pitch_hard', asked)).toBe(8);
    expect(cost('pitch_direct', { askedAt: ago(30.01) })).toBe(5);
    expect(cost('pitch_direct', { ...asked, declinedSinceAsked: true })).toBe(5);
  });

  test('of a referral ask, a fifth where they thanked or bought within thirty days', () => {
    expect(cost('ask_referral')).toBe(3);
    expect(cost('ask_referral', { thankedAt: ago(30) })).toBeCloseTo(0.6);
    expect(cost('ask_referral', { boughtAt: ago(30) })).toBeCloseTo(0.6);
    expect(cost('ask_referral', { boughtAt: ago(31), thankedAt: ago(31) })).toBe(3);
  });

  test('of reminders, more each time; of claims two; of all else nothing', () => {
    expect([1, 2, 3, 4].map((followups) => cost('followup', { followups }))).toEqual([1, 2, 4, 4]);
    expect([cost('hype'), cost('note'), cost('help')]).toEqual([2, 0, 0]);
  });

  test('within some days includes the last moment of them', () => {
    expect(isWithin(ago(2), 2, NOW)).toBe(true);
    expect(isWithin(ago(2) - 1, 2, NOW)).toBe(false);
    expect(isWithin(null, 2, NOW)).toBe(false);
  });
});

describe('a question', () => {
  const waiting = (hours: number, costs: boolean) =>
    balanceAt(
      withState({
        questions: [{ id: 'q', at: NOW - hours * HOUR_MS, day: 0, fade: 0, thread: null, costs }],
      }),
      NOW,
      DEFAULT_SETTINGS,
    );

  test('costs after forty-eight hours, and not once more when it was counted', () => {
    expect(waiting(48, true)).toBe(0);
    expect(waiting(48.01, true)).toBeCloseTo(-0.99, 2);
    expect(waiting(90, false)).toBe(0);
  });
});

describe('a promise', () => {
  const lateFrom = (due: string | null): number | null | undefined => {
    const work: Working = { ...emptyState() };
    const common = { id: 'p', at: NOW + 9 * HOUR_MS, day: 20_000, direction: 'self' } as const;
    openPromise(work, { ...common, kind: 'promised', sentence: 'I will.', due });
    return work.promises[0]?.lateFrom;
  };

  test('is late from the day after its day, at the hour it was made', () => {
    const made = NOW + 9 * HOUR_MS;
    expect(lateFrom('2024-10-04')).toBe(made + DAY_MS);
    expect(lateFrom('2024-10-06')).toBe(made + 3 * DAY_MS);
    expect(lateFrom('2024-10-01')).toBe(made);
    expect(lateFrom('soon')).toBeNull();
    expect(lateFrom(null)).toBeNull();
  });

  test('is late at that moment, not before', () => {
    const state = withState({ promises: [{ id: 'p', at: 0, lateFrom: NOW }] });
    expect(latePromises(state, NOW - 1)).toEqual([]);
    expect(latePromises(state, NOW)).toHaveLength(1);
  });
});

test('half is left after a half-life, all of it before it begins', () => {
  expect(halved(10 * DAY_MS, 10)).toBe(0.5);
  expect(halved(20 * DAY_MS, 10)).toBe(0.25);
  expect(halved(-5, 10)).toBe(1);
  expect(faded(8, 10 * DAY_MS, 10)).toBe(4);
  expect(faded(8, 0, 10)).toBe(8);
  expect(faded(8, -DAY_MS, 10)).toBe(8);
});
