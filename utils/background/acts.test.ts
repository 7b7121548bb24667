import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StoreContext } from '../store/context.ts';
import { contactAt, lastEntries } from '../store/queries.ts';
import { recordMessage } from '../store/record.ts';
import { OndoDatabase } from '../store/schema.ts';
import { DEFAULT_SETTINGS } from '../trust/index.ts';
import { act, undo } from './acts.ts';

vi.mock('./mutes.ts', () => ({ complain: vi.fn(), forget: vi.fn(), mute: vi.fn() }));

const people = ['hana', 'omar'].map((name) => ({ address: `${name}@example.com`, name }));
const asked = { channel: 'gmail', people, what: 'they_asked' } as const;
let context: StoreContext;

beforeEach(() => {
  const now = Date.parse('2026-06-15T10:00:00+09:00');
  context = { db: new OndoDatabase(), trust: DEFAULT_SETTINGS, zone: 'Asia/Tokyo', now };
});
afterEach(() => context.db.delete());

async function kinds(): Promise<string[][]> {
  const all = people.map(async ({ address }) => {
    const contact = await contactAt(context.db, 'gmail', address);
    return contact ? (await lastEntries(context.db, contact, 9)).map(({ kind }) => kind) : [];
  });
  return Promise.all(all);
}

it('counts for everybody a draft goes to, and is taken back for everybody', async () => {
  const { token } = await act(context, asked);
  expect(await kinds()).toEqual([['ask_offer'], ['ask_offer']]);
  const later = { ...context, now: context.now + 1000 };
  await undo(later, { channel: 'gmail', people, token });
  expect(await kinds()).toEqual([[], []]);
});

it('takes back nothing that a message made, and makes nobody by asking', async () => {
  const [hana] = people;
  const message = { key: 'gmail:1', channel: 'gmail', direction: 'in', at: context.now } as const;
  await recordMessage(
    context,
    { channel: 'gmail', address: 'hana@example.com', name: '', ...hana },
    { ...message, reader: 1, signals: ['question'], questions: [] },
  );
  const before = await kinds();
  const row = await context.db.blocks.toCollection().first();
  for (const { id } of row?.entries ?? []) {
    await undo(context, { channel: 'gmail', people, token: `entry ${id}` });
  }
  expect(before.flat()).not.toEqual([]);
  expect(await kinds()).toEqual(before);
  expect(await context.db.contacts.count()).toBe(1);
});

it('counts for nobody where it cannot be kept for everybody', async () => {
  const put = context.db.summaries.put.bind(context.db.summaries);
  let writes = 0;
  context.db.summaries.put = (...row) => {
    writes += 1;
    if (writes === 2) throw new Error('stopped here');
    return put(...row);
  };
  await expect(act(context, asked)).rejects.toThrow('stopped here');
  context.db.summaries.put = put;
  expect(await kinds()).toEqual([[], []]);
});
