import { describe, expect, test } from 'vitest';
import type { Entry, InboundEntry } from '../vocabulary/events.ts';
import type { ReceivedMessage, SentMessage } from '../vocabulary/messages.ts';
import { foldEntries } from './fold.ts';
import { doubtsIn, entriesFromMessage } from './from-message.ts';
import { DAY_MS, DEFAULT_SETTINGS } from './settings.ts';
import { emptyState, type ContactState } from './state.ts';

const DAY = 20_000;
const at = (day: number): number => (DAY + day) * DAY_MS;

const received = (day: number, rest: Partial<ReceivedMessage> = {}): ReceivedMessage => ({
  key: `gmail:in${day}`,
  channel: 'gmail',
  direction: 'in',
  at: at(day),
  thread: 't1',
  reader: 1,
  signals: [],
  questions: [],
  ...rest,
});

const sent = (day: number, rest: Partial<SentMessage> = {}): SentMessage => ({
  key: `gmail:out${day}`,
  channel: 'gmail',
  direction: 'out',
  at: at(day),
  thread: 't1',
  reader: 1,
  pitch: 'none',
  acts: [],
  heat: 5,
  promises: [],
  ...rest,
});

const read = (message: ReceivedMessage | SentMessage, state: ContactState = emptyState()) =>
  entriesFromMessage(message, state, DAY, DEFAULT_SETTINGS);
const kinds = (message: ReceivedMessage | SentMessage, state?: ContactState): string[] =>
  read(message, state).map(({ kind }) => kind);

/** The state after these messages, each read in its turn. */
function after(...messages: readonly (ReceivedMessage | SentMessage)[]): ContactState {
  const entries: Entry[] = [];
  for (const message of messages) {
    const state = foldEntries(entries, DEFAULT_SETTINGS);
    const day = Math.floor((message.at ?? 0) / DAY_MS);
    entries.push(...entriesFromMessage(message, state, day, DEFAULT_SETTINGS));
  }
  return foldEntries(entries, DEFAULT_SETTINGS);
}

describe('a received message', () => {
  test('feeds its strongest sign, and a question in it is kept open beside', () => {
    const [entry] = read(
      received(0, { signals: ['thanks', 'interest', 'question'], questions: ['When?'] }),
    );
    expect(entry).toMatchObject({
      direction: 'in',
      kind: 'ask_offer',
      asks: true,
      sentence: 'When?',
    });
    expect(kinds(received(0, { signals: ['decline', 'thanks'] }))).toEqual(['decline']);
    expect(kinds(received(0, { signals: ['purchase', 'interest', 'referral'] }))).toEqual([
      'purchase',
    ]);
  });

  test('begins something where nothing of mine stands in its thread or the two weeks before', () => {
    expect(kinds(received(0))).toEqual(['start']);
    expect(kinds(received(1), after(sent(0)))).toEqual(['reply']);
    expect(kinds(received(40), after(sent(0)))).toEqual(['reply']);
    expect(kinds(received(40, { thread: 't2' }), after(sent(0)))).toEqual(['start']);
    expect(kinds(received(14, { thread: 't2' }), after(sent(0)))).toEqual(['reply']);
  });

  test('is a reaction where it is a like alone', () => {
    expect(kinds(received(0, { reaction: true }))).toEqual(['reaction']);
  });

  test('makes no event where a machine wrote it or no date is known', () => {
    expect(read(received(0, { signals: ['auto', 'thanks'] }))).toEqual([]);
    expect(read(received(0, { at: null }))).toEqual([]);
  });

  test('turns into a boundary or a debt only once that is certain', () => {
    const message = received(0, { signals: ['optout', 'thanks'], purpose: 'all' });
    expect(kinds(message)).toEqual(['thanks']);
    expect(doubtsIn(message, emptyState())).toEqual(['optout']);
    const [entry] = entriesFromMessage(message, emptyState(), DAY, DEFAULT_SETTINGS, ['optout']);
    expect(entry).toMatchObject({ kind: 'optout', purpose: 'all' });
  });

  test('has an id that another machine finds too, another one for another kind', () => {
    expect(read(received(0))).toEqual(read(received(0)));
    const [first] = read(received(0));
    const [other] = read(received(0, { signals: ['thanks'] }));
    expect(first?.id).not.toBe(other?.id);
    expect(first).toMatchObject({
      message: 'gmail:in0',
      thread: 't1',
      channel: 'gmail',
      reader: 1,
      day: DAY,
    });
  });
});

describe('a sent message', () => {
  test('that pitches gives its pitch and its referral ask, and nothing for its kind words', () => {
    const acts = ['pitch', 'give', 'thanks', 'referral'] as const;
    expect(kinds(sent(0, { pitch: 'soft', acts }))).toEqual(['ask_referral', 'pitch_soft']);
    expect(read(sent(0, { pitch: 'hard', heat: 90 }))[0]).toMatchObject({
      kind: 'pitch_hard',
      heat: 90,
    });
  });

  test('keeps what it pressed with beside the pitch or the claim, and nowhere else', () => {
    const urges = ['0123456789abcdef'];
    const kept = (more: Partial<SentMessage>) =>
      read(sent(0, { urges, ...more })).map((entry) => 'urges' in entry);
    expect(kept({ pitch: 'hard', acts: ['pitch', 'referral'] })).toEqual([false, true]);
    expect(kept({ acts: ['give', 'hype'] })).toEqual([false, true]);
    expect(kept({ acts: ['pressure'] })).toEqual([false]);
  });

  test('may give several kind things', () => {
    expect(kinds(sent(0, { acts: ['give', 'praise', 'story', 'hype'] }))).toEqual([
      'help',
      'thanks',
      'story',
      'hype',
    ]);
  });

  test('answers an open question of its thread instead of helping', () => {
    const asked = after(received(0, { signals: ['question'], questions: ['How much flour?'] }));
    expect(kinds(sent(1, { acts: ['give'] }), asked)).toEqual(['answer']);
    expect(kinds(sent(1), asked)).toEqual(['answer']);
    expect(kinds(sent(1, { acts: ['thanks'] }), asked)).toEqual(['thanks']);
    expect(kinds(sent(1, { acts: ['give'], thread: 't2' }), asked)).toEqual(['help']);
    const answered = after(received(0, { signals: ['question'] }), sent(1, { acts: ['give'] }));
    expect(answered.questions).toEqual([]);
    expect(kinds(sent(2, { acts: ['give'] }), answered)).toEqual(['help']);
  });

  test('follows up two to thirty days after one of mine that met no word', () => {
    expect(kinds(sent(0))).toEqual(['note']);
    expect(kinds(sent(1), after(sent(0)))).toEqual(['note']);
    expect(kinds(sent(2), after(sent(0)))).toEqual(['followup']);
    expect(kinds(sent(30), after(sent(0)))).toEqual(['followup']);
    expect(kinds(sent(31), after(sent(0)))).toEqual(['note']);
    expect(kinds(sent(5), after(sent(0), received(1)))).toEqual(['note']);
    expect(kinds(sent(5, { acts: ['story'] }), after(sent(0)))).toEqual(['story']);
  });

  test('repairs only while something is to be repaired', () => {
    const complaint: InboundEntry = {
      id: 'c',
      at: at(0),
      day: DAY,
      direction: 'in',
      kind: 'complaint',
    };
    const upset = foldEntries([complaint], DEFAULT_SETTINGS);
    expect(kinds(sent(1, { acts: ['apology'] }), upset)).toEqual(['repair']);
    expect(kinds(sent(1, { acts: ['apology'] }))).toEqual(['note']);
  });
});
