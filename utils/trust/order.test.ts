import { expect, test } from 'vitest';
import {
  INBOUND_KINDS,
  OUTBOUND_KINDS,
  type Entry,
  type InboundKind,
  type OutboundKind,
} from '../vocabulary/events.ts';
import { compareEntries, comesLast, removedEntries, standingEntries, tieOf } from './order.ts';
import { emptyState, type ContactState } from './state.ts';

const AT = 1_700_000_000_000;
const common = { at: AT, day: 19_675 };
const theirs = (kind: InboundKind, id = 'x'): Entry => ({ ...common, id, direction: 'in', kind });
const mine = (kind: OutboundKind, id = 'x', message?: string): Entry => ({
  ...common,
  id,
  direction: 'out',
  kind,
  ...(message === undefined ? {} : { message }),
});
const removal = (id: string, target: string): Entry => ({
  ...common,
  id,
  direction: 'self',
  kind: 'removed',
  target,
});
const sorted = (...entries: readonly Entry[]): readonly Entry[] => entries.toSorted(compareEntries);

test('time comes before all else, then theirs before mine before corrections', () => {
  const early = { ...removal('a', 'b'), at: AT - 1 };
  const late = { ...theirs('reply'), at: AT + 1 };
  const [reply, note, gone] = [theirs('reply'), mine('note'), removal('a', 'b')];
  expect(sorted(late, gone, note, reply, early)).toEqual([early, reply, note, gone, late]);
});

test('of one message the referral ask comes first, then the pitch, then its kind words', () => {
  const inOrder: readonly OutboundKind[] = [
    'ask_referral',
    'pitch_soft',
    'pitch_direct',
    'pitch_hard',
    'answer',
    'help',
    'thanks',
    'remember',
    'story',
    'hype',
    'repair',
    'promise_kept',
    'promise_broken',
    'served',
    'followup',
    'note',
  ];
  const shuffled = OUTBOUND_KINDS.map((kind) => mine(kind)).toReversed();
  expect(sorted(...shuffled).map(({ kind }) => kind)).toEqual(inOrder);
});

test('messages are taken one after the other, each with all it says', () => {
  const entries = [mine('help', '1', 'b'), mine('pitch_soft', '2', 'b'), mine('note', '3', 'a')];
  expect(sorted(...entries).map(({ kind }) => kind)).toEqual(['note', 'pitch_soft', 'help']);
});

test('an opt-out is the last word of its moment, an opt-in the first', () => {
  const kinds = sorted(...INBOUND_KINDS.map((kind) => theirs(kind))).map(({ kind }) => kind);
  expect(kinds[0]).toBe('optin');
  expect(kinds.at(-1)).toBe('optout');
  expect(kinds.slice(1)).toEqual(INBOUND_KINDS.filter((kind) => kind !== 'optin'));
});

test('what is alike in all is taken by its id', () => {
  const [a, b] = [theirs('reply', 'a'), theirs('reply', 'b')];
  expect(compareEntries(a, b)).toBeLessThan(0);
  expect(compareEntries(b, a)).toBeGreaterThan(0);
  expect(compareEntries(a, a)).toBe(0);
});

test('a later entry comes last, an earlier or equal one does not', () => {
  const state: ContactState = { ...emptyState(), lastAt: AT, lastTie: tieOf(mine('help')) };
  expect(comesLast(emptyState(), mine('help'))).toBe(true);
  expect(comesLast(state, { ...theirs('reply'), at: AT + 1 })).toBe(true);
  expect(comesLast(state, { ...mine('note'), at: AT - 1 })).toBe(false);
  expect(comesLast(state, mine('help'))).toBe(false);
  expect(comesLast(state, mine('note'))).toBe(true);
  expect(comesLast(state, theirs('reply'))).toBe(false);
  expect(comesLast(state, { ...removal('r', 'x'), at: AT + 1 })).toBe(false);
});

test('what stands is in order, each id once and the last of its copies', () => {
  const [first, second] = [theirs('reply', 'a'), { ...mine('note', 'b'), at: AT + 5 }];
  const newer = { ...theirs('thanks', 'a'), at: AT + 9 };
  expect(standingEntries([second, first])).toEqual([first, second]);
  expect(standingEntries([first, second, newer])).toEqual([second, newer]);
});

test('a removal takes away its target; one that is itself taken away does nothing', () => {
  const [reply, gone, back] = [theirs('reply', 'a'), removal('r1', 'a'), removal('r2', 'r1')];
  const again = removal('r3', 'r2');
  const idsOf = (...entries: readonly Entry[]) => standingEntries(entries).map(({ id }) => id);
  expect(idsOf(reply, gone)).toEqual(['r1']);
  expect(idsOf(reply, gone, back)).toEqual(['a', 'r2']);
  expect(idsOf(reply, gone, back, again)).toEqual(['r1', 'r3']);
});

test('says what is taken out, and by which entry', () => {
  const [reply, gone, back] = [theirs('reply', 'a'), removal('r1', 'a'), removal('r2', 'r1')];
  expect([...removedEntries([reply])]).toEqual([]);
  expect([...removedEntries([reply, gone])]).toEqual([['a', 'r1']]);
  expect([...removedEntries([reply, gone, back])]).toEqual([['r1', 'r2']]);
});
