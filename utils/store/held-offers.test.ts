import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../trust/index.ts';
import type { Message, ReceivedMessage, SentMessage } from '../vocabulary/messages.ts';
import type { StoreContext } from './context.ts';
import { holdOffer } from './corrections.ts';
import { forgetOffer, offerOutcome, offersReady } from './held-offers.ts';
import { contactAt } from './queries.ts';
import { recordMessage } from './record.ts';
import { OndoDatabase } from './schema.ts';

const NOW = Date.parse('2026-06-15T10:00:00+09:00');
const DAY = 86_400_000;
const hana = { channel: 'gmail', address: 'hana@example.com', name: 'Hana' } as const;
const offer = {
  id: 'o',
  at: NOW,
  text: 'The course begins in May.',
  pitch: 'direct',
  acts: [],
} as const;
let context: StoreContext;
let keys = 0;

beforeEach(() => {
  context = {
    db: new OndoDatabase(),
    trust: DEFAULT_SETTINGS,
    zone: 'Asia/Tokyo',
    now: NOW + 9 * DAY,
  };
});
afterEach(() => context.db.delete());

function frame(at: number) {
  keys += 1;
  return { key: `gmail:${keys}`, channel: 'gmail', at, reader: 1 } as const;
}
const heard = (at: number, signals: ReceivedMessage['signals'] = []): ReceivedMessage => ({
  ...frame(at),
  direction: 'in',
  signals,
  questions: [],
});
const said = (at: number, pitch: SentMessage['pitch'] = 'none'): SentMessage => ({
  ...frame(at),
  direction: 'out',
  pitch,
  acts: pitch === 'none' ? ['give'] : ['pitch'],
  heat: 5,
  promises: [],
});
const record = (...messages: readonly Message[]) =>
  Promise.all(messages.map((message) => recordMessage(context, hana, message)));
const ready = async (now: number) =>
  (await offersReady(context.db, DEFAULT_SETTINGS, now, 9)).map(({ offer: one }) => one.text);

it('waits while it would be too early, and comes back when they ask', async () => {
  await record(heard(NOW - DAY));
  await holdOffer(context, hana, offer);
  expect(await ready(NOW)).toEqual([]);
  await record(heard(NOW + DAY, ['interest']));
  expect(await ready(NOW + DAY)).toEqual([offer.text]);
  // Their question does not stay fresh for ever.
  expect(await ready(NOW + 90 * DAY)).toEqual([]);
});

it('waits no longer once an offer went out, and says whether that was answered', async () => {
  await record(heard(NOW - DAY));
  await holdOffer(context, hana, offer);
  expect(await offerOutcome(context.db)).toEqual({ sent: 0, answered: 0 });
  await record(said(NOW - DAY / 2, 'direct'));
  expect(await offerOutcome(context.db)).toEqual({ sent: 0, answered: 0 });
  await record(said(NOW + DAY, 'none'), said(NOW + 2 * DAY, 'soft'));
  expect(await offerOutcome(context.db)).toEqual({ sent: 1, answered: 0 });
  await record(heard(NOW + 3 * DAY, ['interest']));
  expect(await offerOutcome(context.db)).toEqual({ sent: 1, answered: 1 });
  expect(await ready(NOW + 3 * DAY)).toEqual([]);
});

it('is forgotten with its words, and only this one', async () => {
  await holdOffer(context, hana, offer);
  await holdOffer(context, hana, { ...offer, id: 'p', text: 'A seat is free.' });
  await forgetOffer(context, 'gmail:hana@example.com', 'o');
  await forgetOffer(context, 'gmail:nobody', 'p');
  const held = (await contactAt(context.db, 'gmail', hana.address))?.heldOffers;
  expect(held?.map(({ text }) => text)).toEqual(['A seat is free.']);
  expect(JSON.stringify(await context.db.contacts.toArray())).not.toContain('course');
});
