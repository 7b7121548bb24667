import {
  array,
  assert,
  constantFrom,
  integer,
  pre,
  property,
  shuffledSubarray,
  tuple,
} from 'fast-check';
import { expect, test } from 'vitest';
import {
  INBOUND_KINDS,
  OUTBOUND_KINDS,
  type Entry,
  type TrustEntry,
} from '../vocabulary/events.ts';
import { addEntry, foldEntries } from './fold.ts';
import { compareEntries } from './order.ts';
import { DAY_MS, DEFAULT_SETTINGS } from './settings.ts';
import { standingAt } from './standing.ts';
import { emptyState, type ContactState } from './state.ts';
import { judge } from './verdict.ts';

const START = 20_000;
const NOW = (START + 40) * DAY_MS;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

type Happening = Pick<TrustEntry, 'direction' | 'kind'>;
const theirs = constantFrom(...INBOUND_KINDS).map((kind) => ({ direction: 'in', kind }) as const);
const mine = constantFrom(...OUTBOUND_KINDS).map((kind) => ({ direction: 'out', kind }) as const);
const happening = tuple(theirs, mine, constantFrom(0, 1)).map((pair) => pair[pair[2]]);

/** Who gives and takes, and no order of a day makes a difference by the words of the design. */
const giving = constantFrom<Happening>(
  { direction: 'out', kind: 'help' },
  { direction: 'out', kind: 'thanks' },
  { direction: 'out', kind: 'remember' },
  { direction: 'out', kind: 'served' },
  { direction: 'out', kind: 'promise_kept' },
  { direction: 'out', kind: 'pitch_hard' },
  { direction: 'out', kind: 'hype' },
  { direction: 'in', kind: 'reply' },
  { direction: 'in', kind: 'thanks' },
  { direction: 'in', kind: 'meeting' },
  { direction: 'in', kind: 'reaction' },
  { direction: 'in', kind: 'opened' },
);

const aFewDays = array(tuple(integer({ min: 0, max: 20 }), giving), { maxLength: 24 });
const history = array(
  tuple(integer({ min: 0, max: 90 }), integer({ min: 0, max: 23 }), happening),
  {
    maxLength: 30,
  },
).map((list) => list.map(([day, hour, what], place) => entryOf(what, day, hour, place)));
const hours = shuffledSubarray(HOURS, { minLength: 24 });

test('within a day it makes no difference what came first', () => {
  assert(
    property(aFewDays, hours, hours, (happenings, oneDay, otherDay) => {
      const under = (order: readonly number[]): readonly TrustEntry[] =>
        happenings.map(([day, what], place) => entryOf(what, day, order[place] ?? 0, place));
      const [one, other] = [oneDay, otherDay].map((order) => standingOf(under(order)));
      expect(countsOf(one)).toEqual(countsOf(other));
      // Some hours of fading are all that may differ: less than 0.5 % of what moved in a day.
      const moved = 8 * happenings.length;
      expect(Math.abs((one?.balance ?? 0) - (other?.balance ?? 0))).toBeLessThan(
        0.005 * moved + 1e-9,
      );
    }),
  );
});

test('an entry taken away and written again leaves everything as it was', () => {
  assert(
    property(history, integer({ min: 0 }), (entries, pick) => {
      pre(entries.length > 0);
      const target = entries[pick % entries.length];
      if (target === undefined) return;
      const removed: Entry = { ...self('gone'), kind: 'removed', target: target.id };
      const again = { ...target, id: `${target.id}-again` };
      expect(figures([...entries, removed, again])).toEqual(figures([...entries, noteByHand()]));
    }),
  );
});

test('ten thousand events of one person make a finite state, one by one as at once', () => {
  const kinds = [...INBOUND_KINDS, ...OUTBOUND_KINDS];
  const entries = Array.from({ length: 10_000 }, (_, place) => {
    const pick = (place * 7919 + Math.floor(place / 31)) % kinds.length;
    const what = kinds[pick] ?? 'reply';
    return anyEntry(what, pick < INBOUND_KINDS.length, Math.floor(place / 3), place % 24, place);
  }).toSorted(compareEntries);
  const one = entries.reduce<ContactState>(
    (state, entry) => addEntry(state, entry, DEFAULT_SETTINGS),
    emptyState(),
  );
  expect(foldEntries(entries, DEFAULT_SETTINGS)).toEqual(one);
  const { temperature, balance, debt } = standingAt(one, (START + 4000) * DAY_MS, DEFAULT_SETTINGS);
  expect([temperature, balance, debt].every(Number.isFinite)).toBe(true);
  expect(JSON.stringify(one).length).toBeLessThan(30_000);
});

test('what is dated after now is taken at its own time, and nothing is older than it', () => {
  assert(
    property(history, integer({ min: 1, max: 4000 }), (entries, ahead) => {
      pre(entries.length > 0);
      const state = foldEntries(entries, DEFAULT_SETTINGS);
      const last = state.lastAt ?? 0;
      const before = last - ahead * DAY_MS;
      expect(standingAt(state, before, DEFAULT_SETTINGS)).toEqual(
        standingAt(state, last, DEFAULT_SETTINGS),
      );
      const draft = { pitch: 'soft', acts: [] } as const;
      const verdict = judge(draft, [{ id: 'x', state }], before, DEFAULT_SETTINGS);
      expect(verdict).toEqual(judge(draft, [{ id: 'x', state }], last, DEFAULT_SETTINGS));
      const days = verdict.reasons.flatMap(({ evidence }) => [evidence['daysAgo'] ?? 0]);
      expect(days.every((count) => Number(count) >= 0)).toBe(true);
    }),
  );
});

function entryOf(what: Happening, day: number, hour: number, place: number): TrustEntry {
  return anyEntry(what.kind, what.direction === 'in', day, hour, place);
}

function anyEntry(
  kind: TrustEntry['kind'],
  isTheirs: boolean,
  day: number,
  hour: number,
  place: number,
): TrustEntry {
  const at = (START + day) * DAY_MS + hour * 3_600_000;
  const common = { id: `e${String(place).padStart(5, '0')}`, at, day: START + day };
  const inbound = INBOUND_KINDS.find((one) => isTheirs && one === kind);
  const outbound = OUTBOUND_KINDS.find((one) => one === kind) ?? 'note';
  return inbound === undefined
    ? { ...common, direction: 'out', kind: outbound }
    : { ...common, direction: 'in', kind: inbound };
}

function self(id: string) {
  return { id, at: NOW + 60 * DAY_MS, day: START + 100, direction: 'self' } as const;
}

/** A correction that changes nothing, so that both histories end at the same time. */
function noteByHand(): Entry {
  return { ...self('gone'), kind: 'removed', target: 'nothing' };
}

function standingOf(entries: readonly TrustEntry[]) {
  return standingAt(foldEntries(entries, DEFAULT_SETTINGS), NOW, DEFAULT_SETTINGS);
}

function countsOf(standing: ReturnType<typeof standingOf> | undefined) {
  if (standing === undefined) return null;
  const { theirDays, myDays, reciprocity, rhythmDays, conversations, debt, events } = standing;
  return { theirDays, myDays, reciprocity, rhythmDays, conversations, debt, events };
}

/** Where they stand, without the ids of entries. */
function figures(entries: readonly Entry[]) {
  const state = foldEntries(entries, DEFAULT_SETTINGS);
  const { openQuestions, ...rest } = standingAt(state, NOW + 70 * DAY_MS, DEFAULT_SETTINGS);
  return { ...rest, openQuestions: openQuestions.map(({ at, day }) => ({ at, day })) };
}
