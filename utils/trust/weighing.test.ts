import { describe, expect, test } from 'vitest';
import type { OutboundEntry } from '../vocabulary/events.ts';
import type { Gift } from '../vocabulary/verdict.ts';
import { DAY_MS, DEFAULT_SETTINGS, type TrustSettings } from './settings.ts';
import { emptyState, type ContactState } from './state.ts';
import { judge } from './verdict.ts';
import type { DraftFacts, Person } from './view.ts';

const NOW = 20_000 * DAY_MS;
const ago = (days: number): number => NOW - days * DAY_MS;
const KNOWN: TrustSettings = { ...DEFAULT_SETTINGS, coveredFrom: 0 };
const draft = (pitch: DraftFacts['pitch'], ...acts: DraftFacts['acts']): DraftFacts => ({
  pitch,
  acts,
});

/** Somebody warm in the sense of the thermometer, with so many points just saved up. */
const somebody = (points: number, part: Partial<ContactState> = {}): ContactState => ({
  ...emptyState(),
  fading: { at: NOW, base: points, sums: [points, 0, 0] },
  warmth: { at: NOW, sums: [5, 5, 5, 5, 5, 5] },
  theirDays: 2,
  metAt: ago(9),
  firstWroteAt: ago(9),
  lastInAt: ago(1),
  ...part,
});
const customer = (points: number, part: Partial<ContactState> = {}) =>
  somebody(points, { purchaseDays: 1, boughtAt: ago(40), ...part });
const judged = (
  what: DraftFacts,
  state: ContactState,
  about: Partial<Person> = {},
  settings = KNOWN,
) => judge(what, [{ ...about, id: 'x', state }], NOW, settings);
const levelOf = (...args: Parameters<typeof judged>): number => judged(...args).level;

describe('stage and balance', () => {
  test('short by two is a note, by more too early', () => {
    const soft = draft('soft');
    expect([3, 2.99, 1, 0.99].map((points) => levelOf(soft, somebody(points)))).toEqual([
      0, 1, 1, 2,
    ]);
    const large = { ...KNOWN, step: 'L' } as const;
    expect([6, 2, 1.99].map((points) => levelOf(soft, somebody(points), {}, large))).toEqual([
      0, 1, 2,
    ]);
  });

  test('one step early is a note where enough is saved up, else too early; two are a stop', () => {
    const early = (points: number, theirDays: number) =>
      levelOf(draft('soft'), somebody(points, { theirDays }));
    expect([early(3, 1), early(2.9, 1)]).toEqual([1, 2]);
    expect(levelOf(draft('soft'), somebody(9, { theirDays: 0, metAt: null }))).toBe(3);
  });

  test('each ask has a stage and a balance of its own', () => {
    const levels = (points: number) =>
      (['soft', 'direct', 'hard'] as const).map((pitch) => levelOf(draft(pitch), customer(points)));
    expect(levels(9)).toEqual([0, 0, 1]);
    expect(levels(6)).toEqual([0, 0, 2]);
    expect(levels(3)).toEqual([0, 2, 2]);
    expect(levelOf(draft('none', 'referral'), customer(6))).toBe(0);
    expect(levelOf(draft('none', 'referral'), customer(5.9))).toBe(1);
  });

  test('a hard pitch is never only a note before a purchase', () => {
    const friend = somebody(20, { held: 'trusted', floor: 'trusted' });
    expect(levelOf(draft('hard'), friend)).toBe(2);
    expect(judged(draft('hard'), customer(20)).next).toEqual({ code: 'soften' });
  });

  test('the figures say how much is short and when the last offer was', () => {
    const { reasons } = judged(draft('direct'), somebody(2.5, { lastPitchAt: ago(6) }));
    expect(reasons).toMatchObject([
      { code: 'one_step_early', evidence: { lastOfferDaysAgo: 6 } },
      {
        code: 'balance_short',
        evidence: { balance: 2.5, needed: 6, short: 3.5, lastOfferDaysAgo: 6 },
      },
    ]);
  });
});

describe('what raises a verdict', () => {
  const asleep = { lastInAt: ago(91), boughtAt: ago(91) };
  const codes = (...args: Parameters<typeof judged>) =>
    judged(...args).reasons.map(({ code }) => code);

  test('a reunion that turns out to be a pitch, direct or hard', () => {
    expect(judged(draft('direct'), customer(20, asleep))).toMatchObject({
      level: 2,
      reasons: [{ code: 'dormant', evidence: { days: 91, rhythmDays: 15 } }],
      next: { code: 'warm_up' },
    });
    expect(codes(draft('hard'), customer(20, asleep))).toEqual(['hard_pitch', 'dormant']);
    expect(levelOf(draft('soft'), customer(20, asleep))).toBe(0);
  });

  test('cold below ten degrees, unless unknown or known by hand', () => {
    const cold = { warmth: emptyState().warmth };
    expect(levelOf(draft('soft'), somebody(3, cold))).toBe(1);
    expect(levelOf(draft('soft'), somebody(0, { ...cold, floor: 'acquainted' }))).toBe(0);
    expect(codes(draft('soft'), somebody(3, cold), { threadUnread: true })).toEqual(['no_record']);
  });

  test('unknown takes one away, and neither sleeps nor is cold', () => {
    const unread = { threadUnread: true };
    expect(codes(draft('direct'), customer(20, asleep), unread)).toEqual(['no_record']);
    expect(levelOf(draft('hard'), customer(9), unread)).toBe(0);
    expect(levelOf(draft('soft'), somebody(3, { declinedAt: ago(2) }), unread)).toBe(1);
  });
});

describe('what adds no level', () => {
  const said = (about: Partial<Person>) =>
    judged(draft('soft'), somebody(3), about).reasons.map(({ code }) => code);

  test('their problem is missed only where there is one and the draft was looked at', () => {
    expect(said({ problems: ['yeast'], problemNamed: false })).toEqual(['not_their_problem']);
    expect(said({ problems: ['yeast'], problemNamed: true })).toEqual([]);
    expect(said({ problems: ['yeast'] })).toEqual([]);
    expect(said({ problems: [], problemNamed: false })).toEqual([]);
    expect(said({ problemNamed: false })).toEqual([]);
  });
});

describe('the next step', () => {
  const pitched = { lastOutKind: 'pitch_soft' satisfies OutboundEntry['kind'] } as const;

  test('names a gift only where something is to be given', () => {
    const upset = somebody(3, {
      lastBreachAt: ago(1),
      breaches: [{ at: ago(1), left: 2, repaired: false }],
    });
    expect(judged(draft('soft'), upset).next).toEqual({ code: 'repair' });
    expect(judged(draft('soft'), somebody(3)).next).toEqual({ code: 'none' });
    expect(judged(draft('soft'), somebody(3, pitched)).next).toEqual({
      code: 'save_up',
      what: 'thank',
    });
    expect(judged(draft('soft'), somebody(0), { threadUnread: true }).next).toEqual({
      code: 'ask_leave',
    });
  });

  test('is to ask leave after five days of mine without a word', () => {
    const silent = (myDays: number) =>
      somebody(0, { theirDays: 0, firstWroteAt: null, lastInAt: null, myDays });
    expect(judged(draft('soft'), silent(5)).next).toEqual({ code: 'ask_leave' });
    expect(judged(draft('soft'), silent(4)).next.code).toBe('give_first');
    expect(judged(draft('soft'), somebody(0, { myDays: 5 })).next.code).toBe('give_first');
  });
});

describe('gifts come in their order', () => {
  const gifts = (state: ContactState, about: Partial<Person> = {}): readonly Gift[] => {
    const named: Gift[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const { what } = judged(draft('direct'), state, { ...about, recentGifts: named }).next;
      if (what !== undefined) named.push(what);
    }
    return named;
  };
  const question = { id: 'q', at: ago(1), day: 0, fade: 0, thread: null, costs: false } as const;
  const late = { id: 'p', at: ago(9), lateFrom: ago(1) } as const;

  test('of all that is at hand', () => {
    const all = customer(0, { questions: [question], promises: [late] });
    expect(gifts(all)).toEqual(['keep_promise', 'answer_question', 'thank', 'praise']);
    expect(gifts(customer(0))).toEqual(['thank', 'praise', 'something_useful', 'report_progress']);
    expect(gifts(somebody(0))).toEqual(['thank', 'something_useful', 'story', 'answer_worry']);
  });

  test('without what was given of late or is not needed', () => {
    const thanked = { gaveThanksAt: ago(0.5) };
    expect(gifts(somebody(0, thanked)).slice(0, 3)).toEqual([
      'something_useful',
      'story',
      'answer_worry',
    ]);
    const toldLately = { ...thanked, storyAt: ago(14) };
    expect(gifts(somebody(0, toldLately)).slice(0, 2)).toEqual([
      'something_useful',
      'answer_worry',
    ]);
    const toldLongAgo = { ...thanked, storyAt: ago(14.01) };
    expect(gifts(somebody(0, toldLongAgo)).slice(0, 2)).toEqual(['something_useful', 'story']);
    expect(gifts(somebody(0, toldLately), { openWorries: [] }).slice(0, 2)).toEqual([
      'something_useful',
      'something_useful',
    ]);
    expect(gifts(somebody(0, toldLately), { openWorries: ['price'] })[1]).toBe('answer_worry');
    expect(gifts(somebody(0, { gaveThanksAt: ago(2) }))[0]).toBe('thank');
  });
});
