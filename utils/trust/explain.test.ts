import { array, assert, constantFrom, integer, oneof, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  INBOUND_KINDS,
  OUTBOUND_KINDS,
  type Entry,
  type InboundKind,
  type OutboundKind,
} from '../vocabulary/events.ts';
import { STAGES } from '../vocabulary/stages.ts';
import { explainBalance, type LineWhy } from './explain-balance.ts';
import { explainStage } from './explain-stage.ts';
import { explainTemperature } from './explain-temperature.ts';
import { foldEntries } from './fold.ts';
import { DAY_MS, DEFAULT_SETTINGS, HOUR_MS } from './settings.ts';
import { standingAt } from './standing.ts';

const START = 20_000;
const S = DEFAULT_SETTINGS;

const placed = (day: number, hour = 9, id = `${day}-${hour}`) => ({
  id,
  at: (START + day) * DAY_MS + hour * HOUR_MS,
  day: START + day,
});
const theirs = (day: number, kind: InboundKind, id?: string): Entry => ({
  ...placed(day, 9, id),
  direction: 'in',
  kind,
});
const mine = (day: number, kind: OutboundKind, id?: string): Entry => ({
  ...placed(day, 12, id),
  direction: 'out',
  kind,
});
const now = (day: number): number => placed(day, 13).at;

const happening = oneof(
  constantFrom(...INBOUND_KINDS).map((kind) => ({ direction: 'in', kind }) as const),
  constantFrom(...OUTBOUND_KINDS).map((kind) => ({ direction: 'out', kind }) as const),
);
const anything = array(
  tuple(
    integer({ min: 0, max: 150 }),
    integer({ min: 0, max: 23 }),
    happening,
    constantFrom({}, {}, { message: 'a' }, { message: 'b' }),
  ),
  { maxLength: 40, size: 'max' },
).map((list) =>
  list.map(([day, hour, what, message], index): Entry => ({
    ...placed(day, hour, `e${index}`),
    ...what,
    ...message,
  })),
);

describe('an explained balance', () => {
  test('is the sum of its lines, its debt and the floor', () => {
    assert(
      property(anything, integer({ min: 0, max: 200 }), (entries, later) => {
        const at = now(150) + later * DAY_MS;
        const { balance, lines, floor, debt } = explainBalance(entries, at, S);
        const sum = lines.reduce((total, { worth }) => total + worth, floor);
        expect(sum).toBeCloseTo(balance, 6);
        expect(balance).toBe(standingAt(foldEntries(entries, S), at, S).balance);
        const owed = lines.filter(({ why }) => why === 'debt');
        expect(owed.reduce((total, { worth }) => total - worth, 0)).toBeCloseTo(debt, 6);
      }),
    );
  });

  test('says why each entry stands as it does', () => {
    const entries = [
      mine(0, 'help', 'never seen'),
      mine(40, 'story', 'first story'),
      theirs(41, 'reply'),
      mine(42, 'story', 'second story'),
      { ...mine(43, 'pitch_soft', 'offer'), message: 'm' },
      { ...mine(43, 'thanks', 'kind words'), message: 'm' },
      mine(44, 'help', 'waits'),
      mine(44, 'help', 'waits again'),
      theirs(45, 'question', 'asked'),
      theirs(46, 'complaint', 'unhappy'),
      mine(47, 'repair', 'owned'),
    ] as const;
    const why = linesById(entries, now(49));
    expect(why).toMatchObject({
      'never seen': ['expired'],
      'first story': ['counted'],
      'second story': ['story_again'],
      offer: ['counted'],
      'kind words': ['beside_pitch'],
      'waits again': ['same_day'],
      asked: ['unanswered'],
      unhappy: ['debt'],
      owned: ['debt'],
    });
    // The question was a reaction: what waited until then is counted.
    expect(why['waits']).toEqual(['counted']);
  });

  test('shows what waits at a quarter, and all that waits within its cap', () => {
    const gifts = [1, 2, 3, 4, 5, 6].map((day) => mine(day, 'help'));
    const { lines, balance } = explainBalance(gifts, now(6), S);
    expect(balance).toBe(2);
    expect(lines.map(({ why }) => why)).toEqual(gifts.map(() => 'waiting'));
    const [one] = explainBalance(gifts.slice(0, 1), gifts[0]?.at ?? 0, S).lines;
    expect(one).toMatchObject({ face: 2, worth: 0.5 });
  });

  test('leaves out what was taken out by hand, and shows a question that was booked', () => {
    const taken: Entry = { ...placed(3), direction: 'self', kind: 'removed', target: 'gift' };
    expect(explainBalance([mine(1, 'help', 'gift'), taken], now(3), S).lines).toEqual([]);
    const waiting = explainBalance([theirs(1, 'question', 'asked')], now(4), S).lines;
    expect(waiting).toMatchObject([{ why: 'unanswered', face: -1 }]);
    const booked = [theirs(1, 'question', 'asked'), mine(9, 'answer', 'late')];
    expect(linesById(booked, now(9))['asked']).toEqual(['unanswered']);
    expect(explainBalance([], now(0), S)).toEqual({ balance: 0, lines: [], floor: 0, debt: 0 });
  });

  test('names what the floor saved up', () => {
    const floor: Entry = { ...placed(1), direction: 'self', kind: 'floor', floor: 'warm' };
    expect(explainBalance([floor], now(2), S)).toMatchObject({ balance: 6, floor: 6, lines: [] });
  });

  function linesById(entries: readonly Entry[], at: number): Record<string, LineWhy[]> {
    const found: Record<string, LineWhy[]> = {};
    for (const { entry, why } of explainBalance(entries, at, S).lines) {
      (found[entry.id] ??= []).push(why);
    }
    return found;
  }
});

describe('an explained temperature', () => {
  test('follows from its lines', () => {
    assert(
      property(anything, integer({ min: 0, max: 200 }), (entries, later) => {
        const at = now(150) + later * DAY_MS;
        const { temperature, warmth, reciprocity } = explainTemperature(entries, at, S);
        const worked = 100 * (1 - Math.exp(-warmth / 5)) * (0.5 + 0.5 * reciprocity);
        expect(temperature).toBeCloseTo(worked, 6);
        expect(temperature).toBe(standingAt(foldEntries(entries, S), at, S).temperature);
      }),
    );
  });

  test('has one line for each event of theirs that warms', () => {
    const entries = [
      theirs(1, 'reply', 'a'),
      theirs(1, 'reply', 'again'),
      theirs(2, 'complaint', 'b'),
      theirs(3, 'thanks', 'c'),
      mine(3, 'help', 'd'),
    ];
    const { lines, theirDays, myDays, halfLife } = explainTemperature(entries, now(3), S);
    expect(lines.map(({ entry, face }) => [entry.id, face])).toEqual([
      ['a', 1],
      ['c', 1.5],
    ]);
    expect([theirDays, myDays, halfLife]).toEqual([2, 1, 30]);
  });
});

describe('an explained stage', () => {
  const explained = (entries: readonly Entry[], day: number) =>
    explainStage(foldEntries(entries, S), now(day), S);

  test('is the stage that stands, and names the next stair', () => {
    assert(
      property(anything, integer({ min: 0, max: 200 }), (entries, later) => {
        const at = now(150) + later * DAY_MS;
        const state = foldEntries(entries, S);
        const { stage, next, held, criteria, kept } = explainStage(state, at, S);
        expect(stage).toBe(standingAt(state, at, S).stage);
        expect(next).toBe(STAGES[STAGES.indexOf(stage) + 1] ?? null);
        // What is not met in full was held already: only warm and trusted are.
        if (kept) expect(['warm', 'trusted']).toContain(held);
        else expect(criteria.every(({ met }) => met)).toBe(true);
      }),
    );
  });

  test('says how far the next stair is', () => {
    expect(explained([], 0)).toMatchObject({ stage: 'stranger', criteria: [], next: 'just met' });
    const met = explained([theirs(1, 'opened')], 1);
    expect(met.criteria).toEqual([{ code: 'met', has: 1, needs: 1, met: true }]);
    expect(explained([], 0).nextCriteria).toEqual([{ code: 'met', has: 0, needs: 1, met: false }]);
    expect(met.nextCriteria).toEqual([{ code: 'days', has: 0, needs: 2, met: false }]);
    const two = explained([theirs(1, 'reply'), theirs(11, 'thanks')], 11);
    expect(two).toMatchObject({ stage: 'acquainted', next: 'warm' });
    expect(two.nextCriteria.map(({ code, met: there }) => [code, there])).toEqual([
      ['days', false],
      ['share', true],
      ['balance', false],
      ['age', false],
    ]);
    expect(two.nextCriteria.at(-1)?.has).toBeCloseTo(10 + 4 / 24, 6);
  });

  test('asks for peace before trust, and for deeds from customer on', () => {
    const friend = [1, 20].flatMap((day) => [theirs(day, 'meeting'), mine(day, 'help')]);
    const warm = explained([...friend, theirs(22, 'meeting')], 22);
    expect(warm).toMatchObject({ stage: 'warm', next: 'trusted', kept: false });
    expect(warm.nextCriteria.at(-1)).toEqual({ code: 'at_peace', has: 1, needs: 1, met: true });
    expect(warm.nextCriteria.map(({ code, needs }) => [code, needs])).toEqual([
      ['days', 5],
      ['share', 0.5],
      ['balance', 12],
      ['age', 60],
      ['at_peace', 1],
    ]);
    const hurt = explained([...friend, theirs(22, 'meeting'), mine(23, 'promise_broken')], 23);
    expect(hurt.nextCriteria.find(({ code }) => code === 'at_peace')?.has ?? 0).toBe(0);
    const bought = explained([theirs(1, 'purchase')], 1);
    expect(bought.criteria).toEqual([{ code: 'purchase', has: 1, needs: 1, met: true }]);
    expect(bought.nextCriteria).toEqual([
      { code: 'second_purchase', has: 1, needs: 2, met: false },
    ]);
    const top = explained([theirs(1, 'referral')], 1);
    expect(top).toMatchObject({ stage: 'advocate', next: null, nextCriteria: [] });
    expect(top.criteria).toEqual([{ code: 'referral', has: 1, needs: 1, met: true }]);
  });

  test('counts no age of somebody who never wrote', () => {
    const floor: Entry = { ...placed(1), direction: 'self', kind: 'floor', floor: 'acquainted' };
    const { nextCriteria } = explained([floor], 9);
    expect(nextCriteria.at(-1)).toEqual({ code: 'age', has: 0, needs: 14, met: false });
  });

  test('keeps apart what was seen and what the user said', () => {
    const floor = (stage: 'warm' | 'stranger'): Entry => ({
      ...placed(2, 14),
      direction: 'self',
      kind: 'floor',
      floor: stage,
    });
    const known = explained([theirs(1, 'reply'), floor('warm')], 3);
    expect(known).toMatchObject({ stage: 'warm', held: 'just met', floor: 'warm' });
    expect(explained([theirs(1, 'reply'), floor('stranger')], 3).floor).toBeNull();
  });

  test('is kept for a while with less than the full measure', () => {
    const friend = [1, 20, 22].flatMap((day) => [theirs(day, 'reply'), mine(day, 'help')]);
    const state = foldEntries(friend, S);
    const days = Array.from({ length: 300 }, (_, day) => explainStage(state, now(22 + day), S));
    const thin = days.filter(({ kept }) => kept);
    expect(thin.length).toBeGreaterThan(0);
    expect(thin.every(({ stage, criteria }) => stage === 'warm' && criteria.length === 4)).toBe(
      true,
    );
    expect(days.at(-1)?.stage).toBe('acquainted');
  });
});
