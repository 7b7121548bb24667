import { describe, expect, test } from 'vitest';
import type { Entry, InboundKind, OutboundKind } from '../vocabulary/events.ts';
import type { ReceivedMessage, SentMessage } from '../vocabulary/messages.ts';
import { BadCase } from './case-fields.ts';
import { outcomeOf, readCases } from './cases.ts';
import { foldEntries } from './fold.ts';
import { doubtsIn, entriesFromMessage } from './from-message.ts';
import { linesOf } from './lines.ts';
import { REASONS } from './reasons.ts';
import { DAY_MS, DEFAULT_SETTINGS, type TrustSettings } from './settings.ts';
import { standingAt } from './standing.ts';
import { emptyState } from './state.ts';
import { judge } from './verdict.ts';
import { viewOf, type DraftFacts, type Person } from './view.ts';

const TODAY = 20_000;
const NOW = TODAY * DAY_MS;

const placed = (daysAgo: number) => ({
  id: `${daysAgo}`,
  at: NOW - daysAgo * DAY_MS,
  day: TODAY - daysAgo,
});
const theirs = (daysAgo: number, kind: InboundKind): Entry => ({
  ...placed(daysAgo),
  direction: 'in',
  kind,
});
const mine = (daysAgo: number, kind: OutboundKind): Entry => ({
  ...placed(daysAgo),
  direction: 'out',
  kind,
});
const floor = (daysAgo: number, stage: 'warm' | 'stranger') => ({
  ...placed(daysAgo),
  direction: 'self' as const,
  kind: 'floor' as const,
  floor: stage,
});
const withNumbers = (numbers: Partial<TrustSettings['numbers']>): TrustSettings => ({
  ...DEFAULT_SETTINGS,
  numbers: { ...DEFAULT_SETTINGS.numbers, ...numbers },
});

test('a last chance that was said before is a claim to prove', () => {
  const reasons = (about: Partial<Person>, acts: DraftFacts['acts'] = []) =>
    judge(
      { pitch: 'soft', acts },
      [{ id: 'x', state: foldEntries([theirs(9, 'reply')], DEFAULT_SETTINGS), ...about }],
      NOW,
      DEFAULT_SETTINGS,
    ).reasons.filter(({ code }) => code === 'claim_to_prove');
  expect(reasons({ urgedBeforeAt: NOW - 4 * DAY_MS })).toEqual([
    { code: 'claim_to_prove', evidence: { saidDaysAgo: 4 } },
  ]);
  expect(reasons({ urgedBeforeAt: null })).toEqual([]);
  expect(reasons({})).toEqual([]);
  expect(reasons({}, ['hype'])).toEqual([{ code: 'claim_to_prove', evidence: {} }]);
});

test('who said no and then asked has not said no lately', () => {
  const pushes = (...entries: readonly Entry[]) =>
    outcome(entries, { pitch: 'hard', acts: [] }).reasons.map(({ code }) => code);
  expect(pushes(theirs(9, 'decline'))).toContain('declined');
  expect(pushes(theirs(9, 'decline'), theirs(5, 'ask_offer'))).not.toContain('declined');
  expect(pushes(theirs(9, 'ask_offer'), theirs(5, 'decline'))).toContain('declined');
});

function outcome(entries: readonly Entry[], draft: DraftFacts) {
  const state = foldEntries(entries, DEFAULT_SETTINGS);
  return judge(draft, [{ id: 'x', state }], NOW, DEFAULT_SETTINGS);
}

describe('a reason asked for without its cause', () => {
  test('still has only figures, and leaves out what is not known', () => {
    const somebody = { id: 'x', state: emptyState() };
    const empty = viewOf({ pitch: 'soft', acts: [] }, somebody, NOW, DEFAULT_SETTINGS);
    const evidence = Object.fromEntries(
      Object.entries(REASONS).map(([code, figuresOf]) => [code, figuresOf(empty)]),
    );
    expect(evidence).toEqual({
      boundary: { purpose: 'offers' },
      in_repair: { debt: 0 },
      followups_unanswered: { count: 0, followups: 0, pitches: 0 },
      they_asked: {},
      cold: { temperature: 0 },
      dormant: { rhythmDays: 15 },
      declined: {},
      no_record: { events: 0 },
      hard_pitch: { stage: 'stranger' },
      claim_to_prove: {},
      open_worries: { count: 0, worry: '' },
      question_open: { count: 0 },
      promise_overdue: { count: 0 },
      not_their_problem: { count: 0 },
    });
  });
});

test.each([
  ['just met', 0],
  ['acquainted', 3],
  ['warm', 6],
  ['trusted', 12],
  ['customer', 12],
  ['repeat', 12],
  ['advocate', 12],
] as const)('known by hand as %s saves up %d points that stay', (stage, saved) => {
  const state = foldEntries([{ ...floor(900, 'warm'), floor: stage }], DEFAULT_SETTINGS);
  const { balance, stage: shown } = standingAt(state, NOW, DEFAULT_SETTINGS);
  expect({ balance, shown }).toEqual({ balance: saved, shown: stage });
});

test('known by hand is taken back by setting the floor to the ground', () => {
  const known = foldEntries([floor(3, 'warm')], DEFAULT_SETTINGS);
  expect(standingAt(known, NOW, DEFAULT_SETTINGS)).toMatchObject({
    stage: 'warm',
    floor: 'warm',
    balance: 6,
  });
  const back = foldEntries([floor(3, 'warm'), floor(2, 'stranger')], DEFAULT_SETTINGS);
  expect(standingAt(back, NOW, DEFAULT_SETTINGS)).toMatchObject({
    stage: 'stranger',
    floor: null,
    balance: 0,
  });
});

test('who cannot get over the cold line, or is under it already, has no day of cooling down', () => {
  const oneWay = [theirs(5, 'reaction'), mine(4, 'note')];
  expect(linesOf(foldEntries(oneWay, DEFAULT_SETTINGS), DEFAULT_SETTINGS)).toEqual({
    warmUntil: null,
    coolingFrom: null,
    dormantFrom: null,
  });
  // Half of the warmth stands without a word of theirs: 50 degrees are the most, 60 cannot be reached.
  const set = withNumbers({ coldBelow: 60 });
  expect(linesOf(foldEntries(oneWay, set), set).warmUntil).toBeNull();
});

test('somebody who writes four times a year stays warm for as long as the longest half-life', () => {
  const quarterly = [300, 200, 100, 0].map((daysAgo) => theirs(daysAgo, 'reply'));
  const standing = standingAt(foldEntries(quarterly, DEFAULT_SETTINGS), NOW, DEFAULT_SETTINGS);
  expect(standing).toMatchObject({ rhythmDays: 100, halfLifeOfWarmth: 90, conversations: 4 });
});

test('a rhythm needs a gap, however few conversations the user asks for', () => {
  const set = withNumbers({ conversationsForRhythm: 1 });
  const rhythm = (...daysAgo: readonly number[]): number => {
    const entries = daysAgo.map((ago) => theirs(ago, 'reply'));
    return standingAt(foldEntries(entries, set), NOW, set).rhythmDays;
  };
  expect(rhythm(20)).toBe(15);
  expect(rhythm(60, 20)).toBe(40);
});

describe('cases', () => {
  const file = (change: object) => ({
    now: '2026-06-15T10:00:00+09:00',
    cases: [{ id: 'a', events: [], draft: { pitch: 'soft', acts: [] }, ...change }],
  });

  test('a draft to nobody at all is fine', () => {
    const [each] = readCases(file({}));
    if (each === undefined) throw new Error('no case');
    const { verdict, standing } = outcomeOf({ ...each, to: [] });
    expect(verdict).toEqual({ level: 0, reasons: [], next: { code: 'none' }, who: '' });
    expect(standing.stage).toBe('stranger');
  });

  test('the settings of a case stand before those of its file', () => {
    const both = { ...file({ settings: { step: 'L' } }), settings: { step: 'S', covered: false } };
    expect(readCases(both)[0]?.settings).toMatchObject({ step: 'L', coveredFrom: null });
  });

  test('a case may have a time of its own, and its events a message, a thread and a purpose', () => {
    const events = [
      {
        at: '2026-06-10T10:00:00.123456Z',
        kind: 'reply',
        direction: 'in',
        message: 'm',
        thread: 't',
      },
      { at: '2026-06-11T10:00Z', kind: 'optout', direction: 'in', purpose: 'all', thread: null },
    ];
    const [each] = readCases(file({ now: '2026-06-16T10:00:00Z', events, expect: 7 }));
    expect(each).toMatchObject({ now: Date.parse('2026-06-16T10:00:00Z'), expect: 7, to: null });
    expect(each?.entries.map(([, entry]) => entry)).toMatchObject([
      { message: 'm', thread: 't', at: Date.parse('2026-06-10T10:00:00.123Z') },
      { purpose: 'all' },
    ]);
    const [, second] = each?.entries ?? [];
    expect(second?.[1]).not.toHaveProperty('thread');
    expect(second?.[1]).not.toHaveProperty('message');
  });

  test.each([
    [file({ now: ' 2026-06-16T10:00:00Z' }), 'cases[0].now must be ISO 8601'],
    [file({ now: '2026-06-16T10:00:00Z.' }), 'cases[0].now must be ISO 8601'],
    [7, 'the file must be an object, not 7'],
    [
      { now: '2026-06-16T10:00:00Z', cases: [{ id: 'x'.repeat(99), events: {} }] },
      'cases[0].draft',
    ],
    [file({ id: ['x'.repeat(99)] }), `cases[0].id must be text, not ["${'x'.repeat(58)}`],
    [file({ settings: { covered: 'yes' } }), 'cases[0].settings.covered must be true or false'],
    [file({ settings: { floor: 'friend' } }), 'cases[0].settings.floor must be one of'],
    [file({ draft: null }), 'cases[0].draft must be an object, not null'],
  ])('bad input %# names its place', (bad, message) => {
    expect(() => readCases(bad)).toThrow(BadCase);
    expect(() => readCases(bad)).toThrow(message);
  });
});

describe('messages outside a thread', () => {
  const common = { key: 'k', channel: 'gmail', at: NOW, reader: 1 } as const;
  const heard = (rest: Partial<ReceivedMessage>): ReceivedMessage => ({
    ...common,
    direction: 'in',
    signals: [],
    questions: [],
    ...rest,
  });
  const said = (rest: Partial<SentMessage>): SentMessage => ({
    ...common,
    direction: 'out',
    pitch: 'none',
    acts: [],
    heat: 0,
    promises: [],
    ...rest,
  });
  const kinds = (message: SentMessage | ReceivedMessage, state = emptyState()) =>
    entriesFromMessage(message, state, TODAY, DEFAULT_SETTINGS).map(({ kind }) => kind);

  test('a sent one without a date is no event', () => {
    expect(kinds(said({ at: null }))).toEqual([]);
  });

  test('an unclear opt-out is one of offers', () => {
    const [entry] = entriesFromMessage(
      heard({ signals: ['optout'] }),
      emptyState(),
      TODAY,
      DEFAULT_SETTINGS,
      ['optout'],
    );
    expect(entry).toMatchObject({ kind: 'optout', purpose: 'offers' });
    expect(entry).not.toHaveProperty('thread');
  });

  test('an answer without a thread answers what they asked anywhere', () => {
    const asked = foldEntries([{ ...theirs(1, 'question'), thread: 't1' }], DEFAULT_SETTINGS);
    expect(kinds(said({ acts: ['give'] }), asked)).toEqual(['answer']);
    const thanksAndMore = said({ acts: ['thanks'], saysMore: true });
    expect(kinds(thanksAndMore, asked)).toEqual(['answer', 'thanks']);
  });

  test('what a machine wrote raises no doubt', () => {
    expect(doubtsIn(heard({ signals: ['auto', 'complaint'] }), emptyState())).toEqual([]);
    expect(doubtsIn(heard({ signals: ['complaint', 'optout'] }), emptyState())).toEqual([
      'complaint',
      'optout',
    ]);
  });

  test('who refused and asks about an offer may have agreed again; the user is asked', () => {
    const refused = foldEntries([theirs(1, 'optout')], DEFAULT_SETTINGS);
    const asks = heard({ signals: ['interest'] });
    expect(doubtsIn(asks, refused)).toEqual(['optin']);
    expect(doubtsIn(asks, emptyState())).toEqual([]);
    expect(doubtsIn(heard({ signals: ['interest', 'optout'] }), refused)).toEqual(['optout']);
    expect(doubtsIn(heard({ signals: ['interest', 'auto'] }), refused)).toEqual([]);
    expect(kinds(asks, refused)).toEqual(['ask_offer']);
  });

  test('each sign alone is its own event', () => {
    expect(kinds(heard({ signals: ['referral'] }))).toEqual(['referral']);
    expect(kinds(heard({ signals: ['decline'] }))).toEqual(['decline']);
    expect(kinds(heard({ signals: ['interest'] }))).toEqual(['ask_offer']);
    expect(kinds(heard({ signals: ['question'] }))).toEqual(['question']);
  });

  test('threads of mine are kept once each, the thirty newest', () => {
    const sent = Array.from({ length: 40 }, (_, place): Entry => {
      const thread = `t${place % 33}`;
      return { ...mine(50 - place, 'note'), thread };
    });
    const twice = ['t1', 't2', 't1'].map((thread, place): Entry => ({
      ...mine(9 - place, 'note'),
      thread,
    }));
    expect(foldEntries(twice, DEFAULT_SETTINGS).myThreads).toEqual(['t2', 't1']);
    const { myThreads } = foldEntries(sent, DEFAULT_SETTINGS);
    expect(myThreads).toHaveLength(30);
    expect(myThreads.slice(-8)).toEqual(['t32', 't0', 't1', 't2', 't3', 't4', 't5', 't6']);
    expect(new Set(myThreads).size).toBe(30);
  });

  test('thanks or praise alone answer nothing, with anything else they do', () => {
    const asked = foldEntries([{ ...theirs(1, 'question'), thread: 't1' }], DEFAULT_SETTINGS);
    expect(kinds(said({ acts: ['praise'] }), asked)).toEqual(['thanks']);
    expect(kinds(said({ acts: ['praise', 'thanks'] }), asked)).toEqual(['thanks']);
    expect(kinds(said({ acts: ['praise', 'story'] }), asked)).toEqual([
      'answer',
      'thanks',
      'story',
    ]);
    expect(kinds(said({ acts: ['give'], thread: 't2' }), asked)).toEqual(['help']);
    const anywhere = foldEntries([theirs(1, 'question')], DEFAULT_SETTINGS);
    expect(kinds(said({ acts: ['give'], thread: 't2' }), anywhere)).toEqual(['answer']);
    expect(kinds(said({ at: NOW - DAY_MS, acts: ['give'] }), anywhere)).toEqual(['answer']);
    expect(kinds(said({ at: NOW - 2 * DAY_MS, acts: ['give'] }), anywhere)).toEqual(['help']);
  });

  test('only a message that asks is marked so, only an opt-out has a purpose', () => {
    const read = (rest: Partial<ReceivedMessage>) =>
      entriesFromMessage(heard(rest), emptyState(), TODAY, DEFAULT_SETTINGS)[0];
    expect(read({ signals: ['thanks', 'question'] })).toMatchObject({ kind: 'thanks', asks: true });
    expect(read({ signals: ['thanks'], questions: ['When?'] })).toMatchObject({
      asks: true,
      sentence: 'When?',
    });
    const plain = read({ signals: ['thanks'] });
    expect(Object.keys(plain ?? {}).toSorted()).toEqual([
      'at',
      'channel',
      'day',
      'direction',
      'id',
      'kind',
      'message',
      'reader',
    ]);
  });

  test('each entry of a sent message has an id of its own and its heat', () => {
    const entries = entriesFromMessage(
      said({ acts: ['give', 'story'], heat: 7 }),
      emptyState(),
      TODAY,
      DEFAULT_SETTINGS,
    );
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
    expect(entries).toMatchObject([
      { direction: 'out', heat: 7 },
      { direction: 'out', heat: 7 },
    ]);
  });

  test('a question is one also without its signal, a complaint also beside a purchase', () => {
    expect(kinds(heard({ questions: ['When?'] }))).toEqual(['question']);
    const both = heard({ signals: ['complaint', 'purchase', 'optout'] });
    const certain = entriesFromMessage(both, emptyState(), TODAY, DEFAULT_SETTINGS, [
      'optout',
      'complaint',
    ]);
    expect(certain.map(({ kind }) => kind)).toEqual(['complaint']);
    expect(kinds(both)).toEqual(['purchase']);
  });
});
