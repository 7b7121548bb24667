import { describe, expect, test } from 'vitest';
import type { Entry, InboundKind, OutboundKind } from '../vocabulary/events.ts';
import { GIFTS, type Gift } from '../vocabulary/verdict.ts';
import { addEntry, foldEntries } from './fold.ts';
import { DEFAULT_NUMBERS, NUMBER_TABLE } from './numbers.ts';
import { comesLast } from './order.ts';
import { DAY_MS, DEFAULT_SETTINGS, type TrustSettings } from './settings.ts';
import { standingAt } from './standing.ts';
import { emptyState } from './state.ts';
import { judge } from './verdict.ts';
import type { DraftFacts, Person } from './view.ts';

const TODAY = 20_000;
const NOW = TODAY * DAY_MS + DAY_MS / 2;
const KNOWN: TrustSettings = { ...DEFAULT_SETTINGS, coveredFrom: 0 };
const SOFT: DraftFacts = { pitch: 'soft', acts: ['pitch'] };
const DIRECT: DraftFacts = { pitch: 'direct', acts: ['pitch'] };

const placed = (daysAgo: number, id: string) => ({
  id,
  at: NOW - daysAgo * DAY_MS,
  day: TODAY - daysAgo,
});
const theirs = (daysAgo: number, kind: InboundKind): Entry => ({
  ...placed(daysAgo, `in-${kind}-${daysAgo}`),
  direction: 'in',
  kind,
});
const mine = (daysAgo: number, kind: OutboundKind): Entry => ({
  ...placed(daysAgo, `out-${kind}-${daysAgo}`),
  direction: 'out',
  kind,
});
const promised = (daysAgo: number, due: string | null): Entry => ({
  ...placed(daysAgo, `promise-${daysAgo}`),
  direction: 'self',
  kind: 'promised',
  sentence: 'I will send the list.',
  due,
});
const person = (entries: readonly Entry[], rest: Partial<Person> = {}): Person => ({
  id: 'ann',
  state: foldEntries(entries, KNOWN),
  ...rest,
});
const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

describe('reasons carry the figures behind them', () => {
  test('early and short', () => {
    const verdict = judge(DIRECT, [person([theirs(3, 'reply'), mine(1, 'note')])], NOW, KNOWN);
    expect(verdict.reasons).toEqual([
      {
        code: 'two_steps_early',
        evidence: {
          stage: 'just met',
          needed: 'warm',
          steps: 2,
          theirDays: 1,
          myDays: 1,
          metDaysAgo: 3,
        },
      },
      { code: 'balance_short', evidence: { balance: 0, needed: 6, short: 6 } },
    ]);
  });

  test('stop, repair, boundary, asked', () => {
    const chased = [2, 4, 6].map((daysAgo) => mine(daysAgo, 'followup'));
    expect(reasonsFor([theirs(9, 'reply'), ...chased])).toEqual([
      {
        code: 'followups_unanswered',
        evidence: { count: 3, followups: 3, pitches: 0, silentDays: 9 },
      },
    ]);
    expect(reasonsFor([theirs(2, 'complaint')])).toEqual([
      { code: 'in_repair', evidence: { debt: 8, daysAgo: 2 } },
    ]);
    expect(reasonsFor([theirs(5, 'optout')])).toEqual([
      { code: 'boundary', evidence: { purpose: 'offers', daysAgo: 5 } },
    ]);
    expect(reasonsFor([theirs(1, 'ask_offer')])).toEqual([
      { code: 'they_asked', evidence: { daysAgo: 1 } },
    ]);
  });

  test('what adds no level', () => {
    const known = person(
      [
        theirs(1, 'purchase'),
        theirs(1, 'meeting'),
        theirs(1, 'question'),
        theirs(1, 'referral'),
        promised(9, dateOf(TODAY - 5)),
      ],
      {
        openWorries: ['price', 'aftercare'],
        problems: ['the oven'],
        problemNamed: false,
      },
    );
    const draft: DraftFacts = { pitch: 'soft', acts: ['pitch', 'hype'], worries: ['price'] };
    const verdict = judge(draft, [known], NOW, KNOWN);
    expect(verdict.level).toBe(0);
    expect(verdict.reasons).toEqual([
      { code: 'claim_to_prove', evidence: {} },
      { code: 'question_open', evidence: { count: 1, daysAgo: 1 } },
      { code: 'promise_overdue', evidence: { count: 1, daysLate: 4 } },
      { code: 'not_their_problem', evidence: { count: 1 } },
      { code: 'open_worries', evidence: { count: 1, worry: 'aftercare' } },
    ]);
  });

  function reasonsFor(entries: readonly Entry[]) {
    return judge(SOFT, [person(entries)], NOW, KNOWN).reasons;
  }
});

describe('the next thing to give', () => {
  const history = [theirs(3, 'purchase'), theirs(1, 'question'), promised(9, dateOf(TODAY - 5))];

  test('is the first at hand that was not named the last three times', () => {
    expect(giftAfter([])).toBe('keep_promise');
    expect(giftAfter(['keep_promise'])).toBe('answer_question');
    expect(giftAfter(['keep_promise', 'answer_question', 'thank'])).toBe('praise');
    expect(giftAfter(['keep_promise', 'answer_question', 'thank', 'praise'])).toBe('keep_promise');
  });

  test('is never what this history does not offer', () => {
    const { next } = judge(SOFT, [person([theirs(1, 'opened')], { openWorries: [] })], NOW, KNOWN);
    expect(next).toEqual({ code: 'give_first', what: 'something_useful' });
    const named: readonly Gift[] = ['something_useful', 'story'];
    const [first] = [person([theirs(1, 'opened')], { openWorries: [], recentGifts: named })];
    expect(judge(SOFT, [first], NOW, KNOWN).next.what).toBe('something_useful');
  });

  test('comes from the list of gifts in its order', () => {
    const named = GIFTS.map((_, index) => giftAfter(GIFTS.slice(Math.max(0, index - 3), index)));
    expect(named.slice(0, 4)).toEqual(GIFTS.slice(0, 4));
  });

  function giftAfter(recentGifts: readonly Gift[]) {
    return judge(DIRECT, [person(history, { recentGifts })], NOW, KNOWN).next.what;
  }
});

describe('promises', () => {
  test('without a date are never late; with one, only after its day has surely passed', () => {
    const late = (due: string | null, now: number): number =>
      standingAt(foldEntries([promised(3, due)], KNOWN), now, KNOWN).latePromises.length;
    expect(late(null, NOW + 400 * DAY_MS)).toBe(0);
    expect(late(dateOf(TODAY), NOW)).toBe(0);
    expect(late(dateOf(TODAY), NOW + DAY_MS)).toBe(1);
  });

  test('that were kept wait no longer', () => {
    const kept: Entry = {
      ...placed(1, 'kept'),
      direction: 'out',
      kind: 'promise_kept',
      promise: 'promise-3',
    };
    const state = foldEntries([promised(3, dateOf(TODAY - 2)), kept], KNOWN);
    expect(standingAt(state, NOW, KNOWN)).toMatchObject({ openPromises: [], latePromises: [] });
  });
});

describe('unknown', () => {
  const flags = (set: TrustSettings, rest: Partial<Person> = {}) => {
    const { state, ...seen } = person([theirs(3, 'reply')], rest);
    return standingAt(state, NOW, set, seen).flags;
  };

  test('is who was seen for the first time of late, without a history that reaches back a year', () => {
    expect(flags(DEFAULT_SETTINGS)).toEqual(['unknown']);
    expect(flags(DEFAULT_SETTINGS, { firstSeenAt: NOW - 31 * DAY_MS })).toEqual([]);
    const installed = { ...DEFAULT_SETTINGS, installedAt: NOW - DAY_MS };
    expect(flags({ ...installed, coveredFrom: NOW - 200 * DAY_MS })).toEqual(['unknown']);
    expect(flags({ ...installed, coveredFrom: NOW - 366 * DAY_MS })).toEqual([]);
  });

  test('is also who answers in a thread that was not read', () => {
    expect(flags(KNOWN, { threadUnread: true })).toEqual(['unknown']);
  });
});

test('questions from before the install cost nothing', () => {
  const balanceWith = (installedAt: number | null): number => {
    const set = { ...KNOWN, installedAt };
    return standingAt(foldEntries([theirs(5, 'question')], set), NOW, set).balance;
  };
  expect(balanceWith(NOW - DAY_MS)).toBe(0);
  expect(balanceWith(NOW - 9 * DAY_MS)).toBeLessThan(-0.9);
});

test('a draft to nobody is fine', () => {
  expect(judge(DIRECT, [], NOW, KNOWN)).toEqual({
    level: 0,
    reasons: [],
    next: { code: 'none' },
    who: '',
  });
});

test('an entry that comes last can be added, an older one or a removal asks for a new fold', () => {
  const state = addEntry(emptyState(), theirs(3, 'reply'), KNOWN);
  expect(comesLast(state, mine(2, 'note'))).toBe(true);
  expect(comesLast(state, mine(3, 'note'))).toBe(true);
  expect(comesLast(state, theirs(4, 'reply'))).toBe(false);
  expect(comesLast(state, theirs(3, 'reply'))).toBe(false);
  const removed: Entry = { ...placed(0, 'r'), direction: 'self', kind: 'removed', target: 'x' };
  expect(comesLast(state, removed)).toBe(false);
});

test('steps are medium until the user says otherwise', () => {
  expect(DEFAULT_SETTINGS.step).toBe('M');
});

test('every number has a meaning, a source and a default within its bounds', () => {
  for (const row of NUMBER_TABLE) {
    expect(row.meaning).not.toBe('');
    expect(row.source).not.toBe('');
    expect(row.default).toBe(DEFAULT_NUMBERS[row.key]);
    expect(row.default).toBeGreaterThanOrEqual(row.min);
    expect(row.default).toBeLessThanOrEqual(row.max);
  }
});
