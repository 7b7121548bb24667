import type { Entry, HandEntry } from '../vocabulary/events.ts';
import { hexHash } from '../vocabulary/hash.ts';
import type { Message } from '../vocabulary/messages.ts';
import { dayIn } from '../vocabulary/zone.ts';
import type { StoreContext } from './context.ts';
import { readEntries } from './entries.ts';
import { appendToContact } from './fold.ts';
import type { ContactRow, SummaryRow } from './rows.ts';
import type { OndoDatabase } from './schema.ts';
import { inOneTransaction } from './write.ts';

/** An entry by which the user promised something. */
export type PromisedEntry = Extract<HandEntry, { kind: 'promised' }>;

/** What became of a promise, in the user's own word. */
export type PromiseWord =
  | { readonly what: 'kept' }
  | { readonly what: 'broken' }
  | { readonly what: 'moved'; readonly due: string };

/** The promises of a sent message. Those from before the install never come due, so none is kept. */
export function promisesIn(
  message: Message,
  at: number,
  day: number,
  installedAt: number | null,
): PromisedEntry[] {
  if (message.direction === 'in' || (installedAt !== null && at < installedAt)) return [];
  return message.promises.map(({ text, due }, index) => ({
    id: hexHash(`${message.key} promised ${index}`),
    at,
    day,
    channel: message.channel,
    reader: message.reader,
    message: message.key,
    direction: 'self',
    kind: 'promised',
    sentence: text,
    due,
  }));
}

/** A promise that waits, and whose it is. */
export interface WaitingPromise {
  readonly contact: ContactRow;
  readonly summary: SummaryRow;
  readonly entry: PromisedEntry;
}

/** Promises that come due before `until` (epoch ms), the most pressing person first. */
export async function promisesDue(
  db: OndoDatabase,
  until: number,
  limit: number,
): Promise<WaitingPromise[]> {
  const summaries = await db.summaries.where('promiseDue').below(until).limit(limit).toArray();
  const found = await Promise.all(summaries.map((summary) => waitingOf(db, summary)));
  return found.flat().slice(0, limit);
}

async function waitingOf(db: OndoDatabase, summary: SummaryRow): Promise<WaitingPromise[]> {
  const contact = await db.contacts.get(summary.id);
  if (!contact) return [];
  const open = new Set(contact.state.promises.map(({ id }) => id));
  const entries = await readEntries({ db }, contact.identities);
  return entries
    .filter((entry): entry is PromisedEntry => isPromised(entry) && open.has(entry.id))
    .filter(({ due }) => due !== null)
    .map((entry) => ({ contact, summary, entry }));
}

/** Writes what became of a promise; a moved one is taken back and promised anew. */
export function settlePromise(
  context: StoreContext,
  contactId: string,
  promiseId: string,
  word: PromiseWord,
): Promise<void> {
  return inOneTransaction(context, async () => {
    const contact = await context.db.contacts.get(contactId);
    if (!contact?.state.promises.some(({ id }) => id === promiseId)) return;
    const entries = await readEntries(context, contact.identities);
    const promise = entries.filter(isPromised).find(({ id }) => id === promiseId);
    const identity = await context.db.identities.get(contact.identities[0] ?? '');
    if (!promise || !identity) return;
    await appendToContact(context, identity, context.now, () => ({
      entries: entriesOf(context, promise, word),
    }));
  });
}

function entriesOf(context: StoreContext, promise: PromisedEntry, word: PromiseWord): Entry[] {
  const { now, zone } = context;
  const base = {
    id: crypto.randomUUID(),
    at: now,
    day: dayIn(zone, now),
    channel: 'hand' as const,
  };
  if (word.what !== 'moved') {
    return [{ ...base, direction: 'out', kind: `promise_${word.what}`, promise: promise.id }];
  }
  return [
    { ...base, direction: 'self', kind: 'removed', target: promise.id },
    { ...promise, id: crypto.randomUUID(), due: word.due },
  ];
}

function isPromised(entry: Entry): entry is PromisedEntry {
  return entry.direction === 'self' && entry.kind === 'promised';
}
