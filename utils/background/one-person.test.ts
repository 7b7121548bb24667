import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepContact } from '../store/fold.ts';
import { contactAt } from '../store/queries.ts';
import { recordMessage } from '../store/record.ts';
import { sayByHand } from '../store/by-hand.ts';
import { OndoDatabase } from '../store/schema.ts';
import type { StoreContext } from '../store/context.ts';
import { DEFAULT_SETTINGS, foldEntries, judgeStandings, type Standing } from '../trust/index.ts';
import { readEntries } from '../store/entries.ts';
import type { Channel } from '../vocabulary/channels.ts';
import { mute, mutedList } from './mutes.ts';
import { peopleAt } from './people.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../store/preferences.ts', () => {
  const item = (name: string, fallback: unknown) => ({
    getValue: () => Promise.resolve(stored.get(name) ?? fallback),
    setValue: (value: unknown) => Promise.resolve(void stored.set(name, value)),
  });
  return {
    complaintsItem: item('complaints', []),
    mutesItem: item('mutes', []),
    ruleRecordsItem: item('rules', {}),
    saidHintsItem: item('said', []),
  };
});

const DAY = 86_400_000;
const NOW = Date.parse('2026-06-15T10:00:00+09:00');
const MAIL = { channel: 'gmail', address: 'hana@example.com', name: 'Hana' } as const;
const MESSAGE = { channel: 'linkedin', address: 'acoaahana', name: 'Hana S.' } as const;
let context: StoreContext;

beforeEach(async () => {
  stored.clear();
  context = { db: new OndoDatabase(), trust: DEFAULT_SETTINGS, zone: 'Asia/Tokyo', now: NOW };
  await hear(MAIL, 'm1', 40);
  await hear(MESSAGE, 'l1', 9);
  await merge();
});
afterEach(() => context.db.delete());

async function hear(reach: typeof MAIL | typeof MESSAGE, id: string, daysAgo: number) {
  const { channel } = reach;
  const base = {
    key: `${channel}:${id}`,
    channel,
    direction: 'in',
    at: NOW - daysAgo * DAY,
  } as const;
  await recordMessage(context, reach, { ...base, reader: 1, signals: ['thanks'], questions: [] });
}

/** As a merge leaves the rows: one contact of two identities, folded over both. */
async function merge(): Promise<void> {
  const { db } = context;
  const [mail, message] = [await whoIs('gmail'), await whoIs('linkedin')];
  if (!mail || !message) throw new Error('nobody to merge');
  const identities = [...mail.identities, ...message.identities];
  const state = foldEntries(await readEntries({ db }, identities), context.trust);
  await db.identities.update(message.identities[0] ?? '', { contact: mail.id });
  await Promise.all([db.contacts.delete(message.id), db.summaries.delete(message.id)]);
  await keepContact(context, { ...mail, identities, state });
}

function whoIs(channel: 'gmail' | 'linkedin') {
  return contactAt(context.db, channel, channel === 'gmail' ? MAIL.address : MESSAGE.address);
}

async function known(channel: 'gmail' | 'linkedin') {
  const { address } = channel === 'gmail' ? MAIL : MESSAGE;
  const [person] = await peopleAt(context, { channel, addresses: [address] });
  if (!person) throw new Error('no answer');
  return person;
}

function judged(standing: Standing, channel: Channel) {
  const draft = { pitch: 'direct', acts: ['pitch'], worries: [], channel } as const;
  const person = { id: 'hana', standing, recentGifts: [], openWorries: [], problems: [] };
  return judgeStandings(
    draft,
    [{ ...person, problemNamed: false, urgedBeforeAt: null }],
    NOW,
    context.trust,
  );
}

it('stands the same in whichever window the draft is written', async () => {
  const [mail, message] = [await known('gmail'), await known('linkedin')];
  expect(message.id).toBe(mail.id);
  expect(message.standing).toEqual(mail.standing);
  await hear(MESSAGE, 'l2', 1);
  expect((await known('gmail')).standing.temperature).toBeGreaterThan(mail.standing.temperature);
});

it('is judged by what they refused on the channel of the draft', async () => {
  const { id } = await known('gmail');
  const at = { at: NOW - DAY, day: Math.floor((NOW - DAY) / DAY) };
  const refusal = {
    ...at,
    direction: 'in',
    kind: 'optout',
    purpose: 'offers',
    on: 'linkedin',
  } as const;
  await sayByHand(context, id, refusal);
  const reasons = async (channel: 'gmail' | 'linkedin') =>
    judged((await known(channel)).standing, channel).reasons.map(({ code }) => code);
  expect(await reasons('linkedin')).toContain('boundary');
  expect(await reasons('gmail')).not.toContain('boundary');
});

it('is muted everywhere, from whichever window', async () => {
  const { address, name } = MESSAGE;
  await mute(
    context,
    { channel: 'linkedin', people: [{ address, name }], what: 'mute_person' },
    'm',
  );
  const muted = await mutedList();
  expect(muted.people).toEqual([(await known('gmail')).id]);
});
