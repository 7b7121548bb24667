import {
  array,
  assert,
  constantFrom,
  integer,
  nat,
  oneof,
  option,
  pre,
  property,
  tuple,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  INBOUND_KINDS,
  OUTBOUND_KINDS,
  type Entry,
  type InboundKind,
  type OutboundKind,
  type TrustEntry,
} from '../vocabulary/events.ts';
import { STEP_SIZES, type Stage, type StepSize } from '../vocabulary/stages.ts';
import { addEntry, foldEntries } from './fold.ts';
import { linesOf } from './lines.ts';
import { compareEntries, standingEntries } from './order.ts';
import { DEFAULT_SETTINGS, type TrustSettings } from './settings.ts';
import { slowStanding } from './slow-model.ts';
import { standingAt } from './standing.ts';
import { emptyState, type ContactState } from './state.ts';
import { judge } from './verdict.ts';

const DAY = 86_400_000;
const START = 20_000;

/** When an event happens: a day of some months and an hour of it. */
const when = tuple(integer({ min: 0, max: 200 }), integer({ min: 0, max: 23 }));
const messageKey = option(constantFrom('a', 'b', 'c'), { nil: undefined, freq: 4 });

const theirs = tuple(when, constantFrom(...INBOUND_KINDS)).map(([time, kind]) =>
  inbound(kind, time),
);
const mine = tuple(when, constantFrom(...OUTBOUND_KINDS), messageKey).map(([time, kind, message]) =>
  outbound(kind, time, message),
);
const numbered = (entries: readonly TrustEntry[]): TrustEntry[] =>
  entries.map((entry, index) => ({ ...entry, id: `e${index}` }));
const anything = array(oneof(theirs, mine), { maxLength: 45, size: 'max' });
/** Somebody who never buys, so that the stairs up to trusted are climbed and left again. */
const friendship = array(
  oneof(
    {
      weight: 12,
      arbitrary: tuple(
        when,
        constantFrom<InboundKind>('reply', 'thanks', 'question', 'meeting', 'start'),
      ).map(([time, kind]) => inbound(kind, time)),
    },
    {
      weight: 9,
      arbitrary: tuple(
        when,
        constantFrom<OutboundKind>('help', 'answer', 'promise_kept', 'thanks'),
      ).map(([time, kind]) => outbound(kind, time)),
    },
    {
      weight: 1,
      arbitrary: tuple(
        when,
        constantFrom<OutboundKind>('pitch_direct', 'pitch_hard', 'repair', 'hype'),
      ).map(([time, kind]) => outbound(kind, time)),
    },
    {
      weight: 1,
      arbitrary: tuple(when, constantFrom<InboundKind>('complaint', 'decline', 'ask_offer')).map(
        ([time, kind]) => inbound(kind, time),
      ),
    },
  ),
  { minLength: 15, maxLength: 45 },
);
const histories = oneof(anything, friendship).map(numbered);
const settings = constantFrom(...STEP_SIZES).map(withStep);

describe('folding', () => {
  test('equals adding one by one, also through a database in between', () => {
    assert(
      property(histories, settings, (history, set) => {
        const stepwise = standingEntries(history).reduce<ContactState>(
          (state, entry) => stored(addEntry(state, entry, set)),
          emptyState(),
        );
        expect(stepwise).toEqual(stored(foldEntries(history, set)));
      }),
    );
  });

  test('does not depend on the order or on entries that come twice', () => {
    assert(
      property(histories, (history) => {
        const twice = [...history, ...history].toReversed();
        expect(foldEntries(twice, DEFAULT_SETTINGS)).toEqual(
          foldEntries(history, DEFAULT_SETTINGS),
        );
      }),
    );
  });

  test('agrees with the plain model computed from the whole list', () => {
    assert(
      property(histories, integer({ min: 0, max: 400 }), (history, later) => {
        const ordered = oneQuestionADay(inMessageOrder(history));
        const now = Math.max(START * DAY, ordered.at(-1)?.at ?? 0) + later * DAY;
        const fast = standingAt(foldEntries(ordered, DEFAULT_SETTINGS), now, DEFAULT_SETTINGS);
        const slow = slowStanding(ordered, now);
        expect(fast.balance).toBeCloseTo(slow.balance, 6);
        expect(fast.temperature).toBeCloseTo(slow.temperature, 6);
        expect(fast.debt).toBeCloseTo(slow.debt, 6);
        expect(fast.stage).toBe(slow.stage);
        expect(fast.flags.includes('in repair')).toBe(slow.inRepair);
      }),
    );
  });

  test('keeps a state of bounded size through a year of daily mail and more', () => {
    const kinds = ['question', 'reply', 'complaint'] as const;
    const years = Array.from({ length: 400 }, (_, day) => [
      ...kinds.map((kind) => inbound(kind, [day, 8])),
      ...OUTBOUND_KINDS.filter((kind) => kind !== 'answer').map((kind) => outbound(kind, [day, 9])),
    ]);
    const state = foldEntries(numbered(years.flat()), DEFAULT_SETTINGS);
    expect(JSON.stringify(state).length).toBeLessThan(30_000);
  });
});

describe('corrections by hand', () => {
  test('an entry taken back was never there, and comes back when that is taken back', () => {
    assert(
      property(histories, nat(), (history, place) => {
        pre(history.length > 0);
        const target = history[place % history.length]?.id ?? '';
        const removed: Entry = { ...correction('r1'), kind: 'removed', target };
        const undone: Entry = { ...correction('r2'), kind: 'removed', target: 'r1' };
        const without = history.filter(({ id }) => id !== target);
        expect(ledger(foldEntries([...history, removed], DEFAULT_SETTINGS))).toEqual(
          ledger(foldEntries([...without, removed], DEFAULT_SETTINGS)),
        );
        expect(ledger(foldEntries([...history, removed, undone], DEFAULT_SETTINGS))).toEqual(
          ledger(foldEntries([...history, undone], DEFAULT_SETTINGS)),
        );
      }),
    );
  });

  test('the last floor set by hand holds', () => {
    const floors = [floorSet(0, 'trusted'), floorSet(1, 'acquainted')];
    const standing = standingAt(
      foldEntries(floors, DEFAULT_SETTINGS),
      (START + 9) * DAY,
      DEFAULT_SETTINGS,
    );
    expect(standing).toMatchObject({ stage: 'acquainted', floor: 'acquainted', balance: 3 });
  });
});

describe('at any time', () => {
  test('looking changes nothing', () => {
    assert(
      property(histories, integer({ min: -50, max: 500 }), (history, days) => {
        const state = frozen(foldEntries(history, DEFAULT_SETTINGS));
        const before = JSON.stringify(state);
        const now = (START + days) * DAY;
        const first = standingAt(state, now, DEFAULT_SETTINGS);
        standingAt(state, now + 300 * DAY, DEFAULT_SETTINGS);
        expect(standingAt(state, now, DEFAULT_SETTINGS)).toEqual(first);
        expect(JSON.stringify(state)).toBe(before);
      }),
    );
  });

  test('passing time never warms', () => {
    assert(
      property(
        histories,
        integer({ min: 0, max: 500 }),
        integer({ min: 0, max: 90 }),
        (history, days, more) => {
          const state = foldEntries(history, DEFAULT_SETTINGS);
          const now = (START + days) * DAY;
          const later = standingAt(state, now + more * DAY, DEFAULT_SETTINGS);
          expect(later.temperature).toBeLessThanOrEqual(
            standingAt(state, now, DEFAULT_SETTINGS).temperature,
          );
        },
      ),
    );
  });

  test('the temperature falls to the cold line when `warmUntil` says so', () => {
    assert(
      property(histories, (history) => {
        const state = foldEntries(history, DEFAULT_SETTINGS);
        const { warmUntil } = linesOf(state, DEFAULT_SETTINGS);
        if (warmUntil === null || warmUntil < (state.lastAt ?? 0)) return;
        expect(standingAt(state, warmUntil, DEFAULT_SETTINGS).temperature).toBeCloseTo(10, 6);
      }),
    );
  });
});

describe('one more event', () => {
  const atEnd = (state: ContactState): [number, number] => [
    Math.floor((state.lastAt ?? START * DAY) / DAY) - START + 1,
    0,
  ];

  test('sending more never warms', () => {
    assert(
      property(histories, constantFrom(...OUTBOUND_KINDS), (history, kind) => {
        const { before, after } = withOneMore(history, (state) => outbound(kind, atEnd(state)));
        expect(after.temperature).toBeLessThanOrEqual(before.temperature);
      }),
    );
  });

  test('a pitch never raises the balance', () => {
    const pitches = constantFrom<OutboundKind>('pitch_soft', 'pitch_direct', 'pitch_hard');
    assert(
      property(histories, pitches, (history, kind) => {
        const { before, after } = withOneMore(history, (state) => outbound(kind, atEnd(state)));
        expect(after.balance).toBeLessThan(before.balance);
      }),
    );
  });

  test('a deposit never lowers it', () => {
    const gifts = constantFrom<OutboundKind>(
      'help',
      'answer',
      'thanks',
      'remember',
      'story',
      'promise_kept',
      'served',
    );
    const given = constantFrom<InboundKind>('meeting', 'referral');
    assert(
      property(histories, oneof(gifts.map(outOf), given.map(inOf)), (history, make) => {
        const { before, after } = withOneMore(history, (state) => make(atEnd(state)));
        expect(after.balance).toBeGreaterThanOrEqual(before.balance - 1e-9);
      }),
    );
  });
});

test('any list, however odd, gives finite figures and a verdict', () => {
  const odd = integer({ min: -8.64e15, max: 8.64e15 });
  const oddEntries = array(tuple(oneof(theirs, mine), odd, integer()), { maxLength: 80 }).map(
    (list) => numbered(list.map(([entry, at, day]) => ({ ...entry, at, day, asks: true }))),
  );
  assert(
    property(oddEntries, odd, settings, (entries, now, set) => {
      const state = entries.reduce<ContactState>(
        (sum, entry) => addEntry(sum, entry, set),
        emptyState(),
      );
      for (const each of [state, foldEntries(entries, set)]) {
        const { temperature, balance, debt, rhythmDays } = standingAt(each, now, set);
        expect([temperature, balance, debt, rhythmDays].every(Number.isFinite)).toBe(true);
        expect(temperature).toBeLessThanOrEqual(100);
        const verdict = judge(
          { pitch: 'direct', acts: ['referral'] },
          [{ id: 'x', state: each }],
          now,
          set,
        );
        expect([0, 1, 2, 3]).toContain(verdict.level);
      }
    }),
  );
});

function inbound(kind: InboundKind, [day, hour]: readonly [number, number]): TrustEntry {
  return { ...placed(day, hour), direction: 'in', kind };
}

function outbound(
  kind: OutboundKind,
  [day, hour]: readonly [number, number],
  message?: string,
): TrustEntry {
  // A message has one time: its key carries the hour it was sent in.
  const key = message === undefined ? {} : { message: `${message}${day}-${hour}` };
  return { ...placed(day, hour), ...key, direction: 'out', kind };
}

function outOf(kind: OutboundKind) {
  return (time: readonly [number, number]): TrustEntry => outbound(kind, time);
}

function inOf(kind: InboundKind) {
  return (time: readonly [number, number]): TrustEntry => inbound(kind, time);
}

function placed(day: number, hour: number) {
  return { id: 'last', day: START + day, at: (START + day) * DAY + hour * 3_600_000 };
}

function correction(id: string) {
  return { id, at: (START + 400) * DAY, day: START + 400, direction: 'self' } as const;
}

function withOneMore(history: readonly TrustEntry[], make: (state: ContactState) => TrustEntry) {
  const state = foldEntries(history, DEFAULT_SETTINGS);
  const entry = make(state);
  const now = entry.at + DAY;
  return {
    before: standingAt(state, now, DEFAULT_SETTINGS),
    after: standingAt(addEntry(state, entry, DEFAULT_SETTINGS), now, DEFAULT_SETTINGS),
  };
}

function inMessageOrder(history: readonly TrustEntry[]): TrustEntry[] {
  return history.toSorted(compareEntries);
}

/** As it comes back from a database or a message. */
function stored(state: ContactState): ContactState {
  return JSON.parse(JSON.stringify(state));
}

/** Without the place of the last entry, which differs by the corrections themselves. */
function ledger({ lastAt: _at, lastTie: _tie, ...rest }: ContactState) {
  return rest;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

function withStep(step: StepSize): TrustSettings {
  return { ...DEFAULT_SETTINGS, step };
}

function floorSet(day: number, floor: Stage): Entry {
  const entry = { ...correction(`floor${day}`), at: (START + day) * DAY };
  return { ...entry, kind: 'floor', floor };
}

/** The plain model knows no question in a merged message; such questions have cases of their own. */
function oneQuestionADay(entries: readonly TrustEntry[]): readonly TrustEntry[] {
  return entries.filter(
    ({ kind, day }, index) =>
      kind !== 'question' ||
      !entries.slice(0, index).some((other) => other.kind === 'question' && other.day === day),
  );
}
