import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { addByHand } from '../store/corrections.ts';
import { OndoDatabase } from '../store/schema.ts';
import { DEFAULT_SETTINGS } from '../trust/index.ts';
import { HINT_RESTS_MS, type SaidHint } from '../vocabulary/said.ts';
import { peopleAt } from './people.ts';
import { forgetSaid, noteSaid, saidHints } from './said-hints.ts';

const stored = vi.hoisted(() => new Map<string, readonly SaidHint[]>());
vi.mock('../store/preferences.ts', () => ({
  saidHintsItem: {
    getValue: () => Promise.resolve(stored.get('said') ?? []),
    setValue: (value: readonly SaidHint[]) => Promise.resolve(void stored.set('said', value)),
  },
}));

const NOW = Date.UTC(2026, 10, 24);
const reach = (name: string) => ({
  channel: 'gmail' as const,
  address: `${name}@example.com`,
  name: '',
});
const hint = (at = NOW): SaidHint => ({
  rule: 'cold',
  level: 1,
  pitch: 'soft',
  favour: false,
  at,
});
const whom = async () => (await saidHints(NOW)).map(({ person }) => person);
let db: OndoDatabase;
let databases = 0;

beforeEach(() => {
  stored.clear();
  db = new OndoDatabase(`said-${databases++}`);
});

it('remembers what was said about whom, on record or not', async () => {
  const context = { db, trust: DEFAULT_SETTINGS, zone: 'UTC', now: NOW };
  const entry = { id: 'e', at: NOW, day: 20_781, channel: 'hand' } as const;
  await addByHand(context, reach('hana'), { ...entry, direction: 'in', kind: 'ask_offer' });
  for (const name of ['hana', 'aya']) await noteSaid({ db }, reach(name), hint());
  const addresses = ['aya@example.com', 'hana@example.com', 'omar@example.com'];
  const people = await peopleAt(context, { channel: 'gmail', addresses });
  expect(people.map(({ said }) => said.length)).toEqual([1, 1, 0]);
  expect(await db.contacts.count()).toBe(1);
});

it('keeps nothing of it longer than it rests, nor more than a bound', async () => {
  await noteSaid({ db }, reach('hana'), hint(NOW - HINT_RESTS_MS));
  expect(await saidHints(NOW)).toEqual([]);
  for (let person = 0; person < 501; person += 1)
    await noteSaid({ db }, reach(`p${person}`), hint());
  expect(stored.get('said')).toHaveLength(500);
  expect(await whom()).not.toContain('gmail:p0@example.com');
});

it('keeps both of two hints that are told at once', async () => {
  await Promise.all([
    noteSaid({ db }, reach('hana'), hint()),
    noteSaid({ db }, reach('aya'), hint()),
  ]);
  expect(await saidHints(NOW)).toHaveLength(2);
});

it('forgets one person whole', async () => {
  for (const name of ['hana', 'aya', 'hana']) await noteSaid({ db }, reach(name), hint());
  await forgetSaid('gmail:hana@example.com');
  expect(await whom()).toEqual(['gmail:aya@example.com']);
});
