import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, foldEntries, standingAt } from '../trust/index.ts';
import type { ReceivedMessage, SentMessage } from '../vocabulary/messages.ts';
import type { StoreContext } from './context.ts';
import { addByHand, dropOffer, holdOffer } from './corrections.ts';
import { BLOCK_SIZE, readEntries } from './entries.ts';
import { settleDoubt } from './doubts.ts';
import { rememberGift } from './gifts.ts';
import { contactAt, lastEntries, peopleByLast, peopleInDoubt, peopleMatching } from './queries.ts';
import { promisesDue, settlePromise } from './promises.ts';
import { recordMessage } from './record.ts';
import { refoldAll } from './refold.ts';
import type { ContactRow } from './rows.ts';
import { OndoDatabase } from './schema.ts';
import {
  confirmSend,
  fingerprint,
  keepPending,
  leaveTabs,
  recordRead,
  settleSends,
  withdrawSend,
} from './sends.ts';
import { NewerStoreError } from './write.ts';

const NOW = Date.parse('2026-06-15T10:00:00+09:00');
const DAY = 86_400_000;
const hana = { channel: 'gmail', address: 'hana@example.com', name: 'Hana Sato' } as const;

let context: StoreContext;
let count = 0;

beforeEach(() => {
  count += 1;
  const db = new OndoDatabase(`test-${count}`);
  context = { db, trust: DEFAULT_SETTINGS, zone: 'Asia/Tokyo', now: NOW };
});
afterEach(() => context.db.delete());

function received(
  key: string,
  at: number | null,
  signals: ReceivedMessage['signals'] = [],
): ReceivedMessage {
  return { key, channel: 'gmail', direction: 'in', at, reader: 1, signals, questions: [] };
}

function sent(key: string, at: number, acts: SentMessage['acts'] = ['give']): SentMessage {
  return {
    key,
    channel: 'gmail',
    direction: 'out',
    at,
    reader: 1,
    pitch: 'none',
    acts,
    heat: 5,
    promises: [],
  };
}

function sendRow(id: string, head = 'a'.repeat(16)) {
  return {
    id,
    at: NOW,
    state: 'pending' as const,
    tab: 7,
    message: sent(`gmail:send:${id}`, NOW),
    recipients: [{ address: hana.address, name: hana.name }],
    fingerprints: [fingerprint('gmail', hana.address, head)],
  };
}

async function known(address: string): Promise<ContactRow> {
  const contact = await contactAt(context.db, 'gmail', address);
  if (!contact) throw new Error(`nobody at ${address}`);
  return contact;
}

async function kindsOf(address: string): Promise<string[]> {
  const contact = await contactAt(context.db, 'gmail', address);
  return contact ? (await lastEntries(context.db, contact, 1000)).map((entry) => entry.kind) : [];
}

describe('recording a message', () => {
  it('makes the person, the entry and the list row in one go', async () => {
    expect(await recordMessage(context, hana, received('gmail:1', NOW - DAY))).toBe('recorded');
    const [row] = await peopleByLast(context.db, 10);
    expect(row).toMatchObject({ name: 'Hana Sato', stage: 'just met', lastAt: NOW - DAY });
    expect(await kindsOf(hana.address)).toHaveLength(1);
  });

  it('is done once, however often the message is offered', async () => {
    await recordMessage(context, hana, received('gmail:1', NOW - DAY));
    expect(await recordMessage(context, hana, received('gmail:1', NOW - DAY))).toBe('known');
    const offers = [1, 2, 3].map(() => recordMessage(context, hana, received('gmail:2', NOW)));
    expect((await Promise.all(offers)).toSorted()).toEqual(['known', 'known', 'recorded']);
    expect(await kindsOf(hana.address)).toHaveLength(2);
  });

  it('makes nothing of a message without a date', async () => {
    expect(await recordMessage(context, hana, received('gmail:1', null))).toBe('undated');
    expect(await contactAt(context.db, 'gmail', hana.address)).toBeUndefined();
  });

  it('makes nothing of a date that lies ahead', async () => {
    const forged = received('gmail:1', NOW + 400 * DAY);
    expect(await recordMessage(context, hana, forged)).toBe('undated');
  });

  it('judges an older message that is read late by its own past', async () => {
    await recordMessage(context, hana, sent('gmail:2', NOW - 2 * DAY, []));
    await recordMessage(context, hana, received('gmail:1', NOW - 30 * DAY));
    const [, first] = await lastEntries(context.db, await known(hana.address), 9);
    expect(first?.kind).toBe('start');
  });

  it('tells two people with the same display name apart', async () => {
    const other = { ...hana, address: 'hana@elsewhere.example' };
    await recordMessage(context, hana, received('gmail:1', NOW));
    await recordMessage(context, other, received('gmail:2', NOW));
    expect(await peopleByLast(context.db, 10)).toHaveLength(2);
  });

  it('gives the same state in whatever order messages of one side are read', async () => {
    const ages = [1, 3, 8, 20, 45];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ages, { minLength: ages.length }), async (order) => {
        const address = `p${(count += 1)}@example.com`;
        for (const age of order) {
          await recordMessage(
            context,
            { ...hana, address },
            received(`gmail:${address}:${age}`, NOW - age * DAY, ['question']),
          );
        }
        const contact = await contactAt(context.db, 'gmail', address);
        const standing = contact && standingAt(contact.state, NOW, DEFAULT_SETTINGS);
        expect(standing?.theirDays).toBe(5);
        const again = foldEntries(
          await readEntries(context, [`gmail:${address}`]),
          DEFAULT_SETTINGS,
        );
        expect(contact?.state).toEqual(again);
      }),
      { numRuns: 10 },
    );
  });

  it('fills blocks one after the other', async () => {
    for (let index = 0; index < BLOCK_SIZE + 5; index++) {
      await recordMessage(context, hana, received(`gmail:${index}`, NOW - (500 - index) * DAY));
    }
    expect(await context.db.blocks.count()).toBe(2);
    expect(await kindsOf(hana.address)).toHaveLength(BLOCK_SIZE + 5);
  });

  it('keeps nothing where a part of the write fails', async () => {
    await recordMessage(context, hana, received('gmail:1', NOW - DAY));
    const put = context.db.summaries.put.bind(context.db.summaries);
    context.db.summaries.put = () => {
      throw new Error('disk');
    };
    await expect(recordMessage(context, hana, received('gmail:2', NOW))).rejects.toThrow('disk');
    context.db.summaries.put = put;
    expect(await kindsOf(hana.address)).toHaveLength(1);
    expect(await recordMessage(context, hana, received('gmail:2', NOW))).toBe('recorded');
  });

  it('does not write into a store of a newer build', async () => {
    await context.db.meta.put({ key: 'schema', value: 99 });
    await expect(recordMessage(context, hana, received('gmail:1', NOW))).rejects.toThrow(
      NewerStoreError,
    );
    expect(await context.db.contacts.count()).toBe(0);
  });
});

describe('a message sent from a page', () => {
  it('enters the ledger when it is proved, once', async () => {
    await keepPending(context, sendRow('a'));
    expect(await kindsOf(hana.address)).toEqual([]);
    await confirmSend(context, 'a');
    await confirmSend(context, 'a');
    expect(await kindsOf(hana.address)).toEqual(['help']);
  });

  it('leaves no trace when it is undone', async () => {
    await keepPending(context, sendRow('a'));
    await withdrawSend(context, 'a');
    await confirmSend(context, 'a');
    expect(await kindsOf(hana.address)).toEqual([]);
    expect(await context.db.contacts.count()).toBe(0);
  });

  it('is recognised when its thread is opened later', async () => {
    await keepPending(context, sendRow('a'));
    await confirmSend(context, 'a');
    const inThread = sent('gmail:198c9eecc182a5f3', NOW + 20_000);
    expect(await recordRead(context, hana, inThread, 'a'.repeat(16))).toBe('known');
    expect(await recordRead(context, hana, inThread, 'b'.repeat(16))).toBe('known');
    expect(await kindsOf(hana.address)).toEqual(['help']);
  });

  it('is proved by standing in its thread', async () => {
    await keepPending(context, sendRow('a'));
    await recordRead(context, hana, sent('gmail:198c9eecc182a5f3', NOW + 20_000), 'a'.repeat(16));
    expect(await kindsOf(hana.address)).toEqual(['help']);
    await withdrawSend(context, 'a');
    expect(await kindsOf(hana.address)).toEqual(['help']);
  });

  it('is another one where the same words were sent on another day', async () => {
    await keepPending(context, sendRow('a'));
    await confirmSend(context, 'a');
    const later = { ...context, now: NOW + 3 * DAY };
    const again = sent('gmail:2', NOW + 2 * DAY);
    expect(await recordRead(later, hana, again, 'a'.repeat(16))).toBe('recorded');
  });

  it('without proof is decided by the fate of its tab', async () => {
    await keepPending(context, sendRow('alive'));
    await keepPending(context, { ...sendRow('gone'), tab: 8 });
    const later = { ...context, now: NOW + 61_000 };
    expect(await settleSends({ ...context, now: NOW + 10_000 }, async () => true)).toBe(2);
    expect(await settleSends(later, async (tab) => tab === 7)).toBe(0);
    expect(await kindsOf(hana.address)).toEqual(['help']);
    expect(await context.db.sends.get('alive')).toBeUndefined();
  });

  it('is not lost where another tab has its number after a start of the browser', async () => {
    await keepPending(context, sendRow('a'));
    await leaveTabs(context);
    await settleSends({ ...context, now: NOW + 61_000 }, async (tab) => tab === 7);
    expect(await kindsOf(hana.address)).toEqual(['help']);
  });
});

describe('a doubtful reading', () => {
  const optout = (key: string, at: number) => received(key, at, ['optout']);

  it('is asked about first, and bounds only what the user confirms', async () => {
    await recordMessage(context, hana, optout('gmail:1', NOW - DAY));
    expect(await kindsOf(hana.address)).not.toContain('optout');
    const [doubt] = (await known(hana.address)).doubts;
    expect((await peopleInDoubt(context.db, 5)).map(({ summary }) => summary.name)).toEqual([
      'Hana Sato',
    ]);
    await settleDoubt(context, `gmail:${hana.address}`, doubt?.id ?? '', true);
    expect(await kindsOf(hana.address)).toContain('optout');
    expect((await known(hana.address)).doubts).toEqual([]);
    expect(await peopleInDoubt(context.db, 5)).toEqual([]);
  });

  it('is forgotten where the user says no', async () => {
    await recordMessage(context, hana, optout('gmail:1', NOW - DAY));
    const [doubt] = (await known(hana.address)).doubts;
    await settleDoubt(context, `gmail:${hana.address}`, doubt?.id ?? '', false);
    expect(await kindsOf(hana.address)).not.toContain('optout');
    expect((await known(hana.address)).doubts).toEqual([]);
  });

  it('counts when it is seen a second time', async () => {
    await recordMessage(context, hana, optout('gmail:1', NOW - DAY));
    await recordMessage(context, hana, optout('gmail:2', NOW));
    expect(await kindsOf(hana.address)).toContain('optout');
  });
});

describe('a promise', () => {
  const promising = (key: string, at: number, due: string | null): SentMessage => ({
    ...sent(key, at, ['promise']),
    promises: [{ text: 'I will send the list.', due }],
  });
  const soon = NOW + 30 * DAY;

  it('waits until the user says what became of it', async () => {
    await recordMessage(context, hana, promising('gmail:1', NOW - 5 * DAY, '2026-06-12'));
    const [waiting] = await promisesDue(context.db, soon, 5);
    expect(waiting?.entry).toMatchObject({ sentence: 'I will send the list.', due: '2026-06-12' });
    const id = waiting?.entry.id ?? '';
    await settlePromise(context, `gmail:${hana.address}`, id, { what: 'kept' });
    expect(await promisesDue(context.db, soon, 5)).toEqual([]);
    expect(await kindsOf(hana.address)).toContain('promise_kept');
    await settlePromise(context, `gmail:${hana.address}`, id, { what: 'broken' });
    expect(await kindsOf(hana.address)).not.toContain('promise_broken');
  });

  it('can be moved to another day', async () => {
    await recordMessage(context, hana, promising('gmail:1', NOW - 5 * DAY, '2026-06-12'));
    const [waiting] = await promisesDue(context.db, soon, 5);
    const word = { what: 'moved', due: '2026-06-30' } as const;
    await settlePromise(context, `gmail:${hana.address}`, waiting?.entry.id ?? '', word);
    const moved = await promisesDue(context.db, soon, 5);
    expect(moved.map(({ entry }) => entry.due)).toEqual(['2026-06-30']);
    expect(await promisesDue(context.db, NOW + DAY, 5)).toEqual([]);
  });

  it('never comes due without a date, or from before the install', async () => {
    await recordMessage(context, hana, promising('gmail:1', NOW - 5 * DAY, null));
    const installed = { ...context, trust: { ...DEFAULT_SETTINGS, installedAt: NOW - DAY } };
    await recordMessage(installed, hana, promising('gmail:2', NOW - 5 * DAY, '2026-06-12'));
    expect(await promisesDue(context.db, soon, 5)).toEqual([]);
  });
});

describe('what the user says', () => {
  it('lifts somebody the user knows, and takes it back', async () => {
    const floor = {
      id: 'f',
      at: NOW,
      day: 1,
      direction: 'self',
      kind: 'floor',
      floor: 'warm',
    } as const;
    await addByHand(context, hana, floor);
    const stage = async () => (await peopleByLast(context.db, 1))[0]?.stage;
    expect(await stage()).toBe('warm');
    await addByHand(context, hana, {
      id: 'r',
      at: NOW + 1,
      day: 1,
      direction: 'self',
      kind: 'removed',
      target: 'f',
    });
    expect(await stage()).toBe('stranger');
    expect(await kindsOf(hana.address)).toEqual([]);
  });

  it('keeps an offer for later, and drops it', async () => {
    await holdOffer(context, hana, {
      id: 'o',
      at: NOW,
      text: 'The course begins in May.',
      pitch: 'direct',
      acts: ['pitch'],
    });
    const offers = async () => (await contactAt(context.db, 'gmail', hana.address))?.heldOffers;
    expect(await offers()).toHaveLength(1);
    await dropOffer(context, hana, 'o');
    expect(await offers()).toEqual([]);
  });
});

describe('what a message says beside its acts', () => {
  it('answers a worry the first time, and is found by nobody who did not ask', async () => {
    const answers = { worries: ['price', 'scam'] } as const;
    await recordMessage(context, hana, { ...sent('gmail:1', NOW - 2 * DAY), ...answers });
    await recordMessage(context, hana, { ...sent('gmail:2', NOW - DAY), ...answers });
    const { state, identities } = await known(hana.address);
    expect(state.worries.map(({ worry }) => worry).toSorted()).toEqual(['price', 'scam']);
    const entries = await readEntries(context, identities);
    expect(entries.filter(({ kind }) => kind === 'worry_answered')).toHaveLength(2);
    await recordMessage(context, hana, { ...received('gmail:3', NOW), questions: [] });
    expect((await known(hana.address)).state.worries).toHaveLength(2);
  });

  it('asks whether a refusal has ended, and ends it by the user’s word alone', async () => {
    await recordMessage(context, hana, received('gmail:1', NOW - 5 * DAY, ['optout']));
    const [refusal] = (await known(hana.address)).doubts;
    await settleDoubt(context, 'gmail:hana@example.com', refusal?.id ?? '', true);
    await recordMessage(context, hana, received('gmail:2', NOW - 2 * DAY, ['interest']));
    await recordMessage(context, hana, received('gmail:3', NOW - DAY, ['interest']));
    const { doubts, state } = await known(hana.address);
    expect(doubts.map(({ kind }) => kind)).toEqual(['optin']);
    expect(state.boundaries).toHaveLength(1);
    await settleDoubt(context, 'gmail:hana@example.com', doubts[0]?.id ?? '', true);
    expect((await known(hana.address)).state.boundaries).toEqual([]);
  });
});

describe('when the settings change', () => {
  const small = { ...DEFAULT_SETTINGS, step: 'S' } as const;
  const friendship = async () => {
    for (const day of [40, 30, 20]) {
      await recordMessage(context, hana, received(`gmail:in${day}`, NOW - day * DAY, ['thanks']));
    }
    await recordMessage(context, hana, sent('gmail:out', NOW - 20 * DAY - 1));
  };
  const stageIn = async () => (await peopleByLast(context.db, 1))[0]?.stage;

  it('folds everybody anew, once', async () => {
    await friendship();
    expect(await stageIn()).toBe('acquainted');
    const later = { ...context, trust: small };
    const { signal } = new AbortController();
    expect(await refoldAll(later, signal)).toBe(1);
    expect(await stageIn()).toBe('warm');
    expect(await refoldAll(later, signal)).toBe(0);
    expect(await refoldAll(context, AbortSignal.abort())).toBe(0);
    expect(await stageIn()).toBe('warm');
  });

  it('folds whoever is written to before anything is added', async () => {
    await friendship();
    context = { ...context, trust: small };
    await recordMessage(context, hana, received('gmail:now', NOW, ['question']));
    const { identities, state } = await known(hana.address);
    expect(state).toEqual(foldEntries(await readEntries(context, identities), small));
    expect(await stageIn()).toBe('warm');
  });
});

describe('a mail that is to go later', () => {
  const later = { ...sendRow('later'), state: 'scheduled' as const };
  const read = (at: number) => recordRead(context, hana, sent('gmail:m', at), 'a'.repeat(16));

  it('waits whatever becomes of its tab, and counts when it is seen sent', async () => {
    await keepPending(context, later);
    context = { ...context, now: NOW + 3 * DAY };
    expect(await settleSends(context, () => Promise.resolve(false))).toBe(0);
    expect(await kindsOf(hana.address)).toEqual([]);
    expect(await read(NOW + 2 * DAY)).toBe('known');
    const { state } = await known(hana.address);
    expect(state.lastOutAt).toBe(NOW + 2 * DAY);
    await confirmSend(context, 'later');
    expect(await read(NOW + 2 * DAY)).toBe('known');
    expect(await kindsOf(hana.address)).toEqual(['help']);
  });

  it('counts when the page sees it sent, and never when it was taken back', async () => {
    await keepPending(context, later);
    await keepPending(context, { ...later, id: 'other' });
    await withdrawSend(context, 'other');
    await confirmSend(context, 'other');
    context = { ...context, now: NOW + DAY };
    await confirmSend(context, 'later');
    expect(await kindsOf(hana.address)).toEqual(['help']);
    expect((await known(hana.address)).state.lastOutAt).toBe(NOW + DAY);
  });
});

describe('a gift that was named', () => {
  it('is remembered, the last three, of people on record only', async () => {
    await rememberGift(context, hana, 'thank');
    expect(await contactAt(context.db, 'gmail', hana.address)).toBeUndefined();
    await recordMessage(context, hana, received('gmail:1', NOW - DAY));
    for (const gift of ['thank', 'praise', 'story', 'answer_worry'] as const) {
      await rememberGift(context, hana, gift);
    }
    expect((await known(hana.address)).recentGifts).toEqual(['praise', 'story', 'answer_worry']);
  });
});

describe('lists', () => {
  it('finds people by the whole of their name or address too', async () => {
    await recordMessage(context, hana, received('gmail:1', NOW));
    await recordMessage(
      context,
      { ...hana, address: 'hana@elsewhere.example', name: 'Hana Mori' },
      received('gmail:2', NOW),
    );
    const found = async (query: string) =>
      (await peopleMatching(context.db, query, 10)).map(({ name }) => name);
    expect(await found('Hana Sato')).toEqual(['Hana Sato']);
    expect(await found('sato ha')).toEqual(['Hana Sato']);
    expect(await found('hana@example.com')).toEqual(['Hana Sato']);
    expect(await found('hana')).toHaveLength(2);
    expect(await found('hana tanaka')).toEqual([]);
    expect(await found(' @ ')).toHaveLength(2);
  });

  it('finds people by the beginning of any word of name or address', async () => {
    await recordMessage(context, hana, received('gmail:1', NOW));
    await recordMessage(
      context,
      { channel: 'gmail', address: 'n@example.jp', name: '中村 直樹' },
      received('gmail:2', NOW),
    );
    const found = async (query: string) =>
      (await peopleMatching(context.db, query, 10)).map((row) => row.name);
    expect(await found('sat')).toEqual(['Hana Sato']);
    expect(await found('HANA')).toEqual(['Hana Sato']);
    expect(await found('直')).toEqual(['中村 直樹']);
    expect(await found('nobody')).toEqual([]);
    expect(await found(' ')).toHaveLength(2);
  });
});
