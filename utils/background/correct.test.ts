import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../messaging/correction-shapes.ts';
import { readBook } from '../store/book.ts';
import type { StoreContext } from '../store/context.ts';
import { personRecord, type PersonRecord } from '../store/person.ts';
import { recordMessage } from '../store/record.ts';
import { OndoDatabase } from '../store/schema.ts';
import { DEFAULT_SETTINGS, refusalOn } from '../trust/index.ts';
import { correct } from './correct.ts';

const NOW = Date.parse('2026-06-15T10:00:00+09:00');
const DAY = 86_400_000;
const hana = { channel: 'gmail', address: 'hana@example.com', name: 'Hana' } as const;
const contact = 'gmail:hana@example.com';
let context: StoreContext;

beforeEach(async () => {
  context = { db: new OndoDatabase(), trust: DEFAULT_SETTINGS, zone: 'Asia/Tokyo', now: NOW };
  await recordMessage(context, hana, {
    key: 'gmail:1',
    channel: 'gmail',
    direction: 'in',
    at: NOW - DAY,
    reader: 1,
    signals: ['thanks'],
    questions: [],
  });
});
afterEach(() => context.db.delete());

/** Each press comes a little after the one before. */
async function say(correction: Correction): Promise<string> {
  context = { ...context, now: context.now + 1000 };
  return (await correct(context, { contact, correction })).token;
}

async function record(): Promise<PersonRecord> {
  const found = await personRecord(context.db, contact);
  if (!found) throw new Error('nobody there');
  return found;
}

const state = async () => (await record()).contact.state;

describe('what is said by hand', () => {
  it('happens at noon of its day in the user’s zone, and is written by hand', async () => {
    await say({ what: 'theirs', kind: 'meeting', day: '2026-06-10', note: 'at the market' });
    const entry = (await record()).entries.at(-1);
    expect(entry).toMatchObject({
      kind: 'meeting',
      channel: 'hand',
      note: 'at the market',
      at: Date.parse('2026-06-10T12:00:00+09:00'),
    });
    expect((await state()).theirDays).toBe(2);
  });

  it('happens now where its day is today or ahead', async () => {
    await say({ what: 'mine', kind: 'help', day: '2026-06-15' });
    await say({ what: 'mine', kind: 'served', day: '2031-01-01' });
    const [first, second] = (await record()).entries.slice(-2);
    expect([first?.at, second?.at]).toEqual([NOW + 1000, NOW + 2000]);
    expect(second?.day).toBe(first?.day);
  });

  it('knows what was bought for how much', async () => {
    const paid = { amount: 4800, currency: 'JPY', item: 'bowl' };
    await say({ what: 'theirs', kind: 'purchase', day: '2026-06-12', paid });
    await say({ what: 'theirs', kind: 'reply', day: '2026-06-12', paid });
    expect((await record()).summary).toMatchObject({ stage: 'customer' });
    expect(await readBook(context.db)).toEqual([
      { currency: 'JPY', customers: 1, oneTimeValue: 4800, lifetimeValue: 4800, repeated: 0 },
    ]);
    expect((await record()).entries.filter((entry) => 'paid' in entry)).toHaveLength(1);
  });

  it('sets and lifts a boundary, everywhere or on one channel', async () => {
    await say({ what: 'boundary', refused: true, purpose: 'all', on: null });
    expect(refusalOn(await state(), 'line')?.purpose).toBe('all');
    expect((await record()).summary.boundaryAt).toBe(context.now);
    await say({ what: 'boundary', refused: false, purpose: 'offers', on: 'line' });
    expect(refusalOn(await state(), 'line')).toBeNull();
    expect(refusalOn(await state(), 'gmail')?.purpose).toBe('all');
    await say({ what: 'boundary', refused: false, purpose: 'all', on: null });
    expect(await state()).toMatchObject({ boundaries: [] });
  });

  it('notes problems, answered worries, promises and how well they are known', async () => {
    const problem = await say({ what: 'problem', sentence: 'finds no apprentice' });
    await say({ what: 'worry_answered', worry: 'price', note: 'on the phone' });
    await say({ what: 'promised', sentence: 'I will send the plan.', due: '2026-06-20' });
    await say({ what: 'floor', floor: 'warm' });
    expect(await state()).toMatchObject({
      problems: [{ id: problem, sentence: 'finds no apprentice' }],
      worries: [{ worry: 'price' }],
      promises: [{ lateFrom: NOW + 3000 + 6 * DAY }],
      floor: 'warm',
    });
    expect((await record()).summary.problemAt).toBeDefined();
    await say({ what: 'solved', problem });
    expect((await record()).summary.problemAt).toBeUndefined();
  });
});

describe('taking out', () => {
  it('also what a message made, and puts it back', async () => {
    const [thanks] = (await record()).entries;
    const target = thanks?.id ?? '';
    await say({ what: 'remove', target, note: 'that was her sister' });
    expect(await state()).toMatchObject({ theirDays: 0 });
    expect([...(await record()).removed]).toEqual([target]);
    await say({ what: 'restore', target });
    expect(await state()).toMatchObject({ theirDays: 1 });
    expect((await record()).removed.has(target)).toBe(false);
  });

  it('undoes what was said by hand by its token, and can be undone itself', async () => {
    const token = await say({ what: 'theirs', kind: 'ask_offer', day: '2026-06-15' });
    const taken = await say({ what: 'remove', target: token });
    expect((await state()).askedAt).toBeNull();
    await say({ what: 'remove', target: taken });
    expect((await state()).askedAt).not.toBeNull();
  });

  it('does nothing for what was never taken out, and nobody is made by it', async () => {
    expect(await say({ what: 'restore', target: 'no such entry' })).toBe('');
    const correction = { what: 'problem', sentence: 'x' } as const;
    expect(await correct(context, { contact: 'gmail:nobody', correction })).toEqual({ token: '' });
    const restore = { what: 'restore', target: 'x' } as const;
    expect(await correct(context, { contact: 'gmail:nobody', correction: restore })).toEqual({
      token: '',
    });
    expect(await context.db.contacts.count()).toBe(1);
  });
});
