import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OndoDatabase } from '../store/schema.ts';
import { hasAgreed } from '../store/preferences.ts';
import { recordMessage } from '../store/record.ts';
import { DEFAULT_SETTINGS } from '../trust/index.ts';
import { remind } from './remind.ts';

const badge = vi.hoisted(() => ({ text: '', color: '', told: [] as readonly string[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    action: {
      setBadgeText: ({ text }: { text: string }) => Promise.resolve((badge.text = text)),
      setBadgeBackgroundColor: ({ color }: { color: string }) =>
        Promise.resolve((badge.color = color)),
    },
  },
}));
vi.mock('../store/preferences.ts', () => ({
  hasAgreed: vi.fn(),
  remindedItem: {
    getValue: () => Promise.resolve(badge.told),
    setValue: (told: readonly string[]) => Promise.resolve((badge.told = told)),
  },
}));

const NOW = Date.parse('2026-06-15T10:00:00+09:00');
const DAY = 86_400_000;
let db: OndoDatabase;

beforeEach(async () => {
  Object.assign(badge, { text: '', color: '', told: [] });
  vi.mocked(hasAgreed).mockResolvedValue(true);
  db = new OndoDatabase();
  await promise('gmail:1', '2026-06-17');
});
afterEach(() => db.delete());

function promise(key: string, due: string): Promise<unknown> {
  const context = { db, trust: DEFAULT_SETTINGS, zone: 'Asia/Tokyo', now: NOW };
  const hana = { channel: 'gmail', address: 'hana@example.com', name: '' } as const;
  return recordMessage(context, hana, {
    key,
    channel: 'gmail',
    direction: 'out',
    at: NOW,
    reader: 1,
    pitch: 'none',
    acts: ['promise'],
    heat: 0,
    promises: [{ text: 'I will send the plan.', due }],
  });
}

it('says nothing before the day of a promise, and once on it', async () => {
  expect(await remind(db, NOW + DAY)).toBe(false);
  expect(badge.text).toBe('');
  expect(await remind(db, NOW + 2 * DAY + 1)).toBe(true);
  expect(badge).toMatchObject({ text: '·', color: '#8a5a14' });
  badge.text = '';
  expect(await remind(db, NOW + 3 * DAY)).toBe(false);
  expect(badge.text).toBe('');
});

it('tells of each promise, whatever was told before', async () => {
  await remind(db, NOW + 2 * DAY + 1);
  await promise('gmail:2', '2026-06-18');
  expect(await remind(db, NOW + 3 * DAY)).toBe(true);
});

it('tells nothing before the user has agreed to be read', async () => {
  vi.mocked(hasAgreed).mockResolvedValue(false);
  expect(await remind(db, NOW + 9 * DAY)).toBe(false);
});
