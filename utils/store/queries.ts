import { standingEntries } from '../trust/order.ts';
import type { Channel } from '../vocabulary/channels.ts';
import type { Entry } from '../vocabulary/events.ts';
import { readEntries } from './entries.ts';
import { identityId } from './identities.ts';
import type { ContactRow, SummaryRow } from './rows.ts';
import type { OndoDatabase } from './schema.ts';
import { searchWords } from './summary.ts';

/** The contact behind an address; undefined where Ondo has never seen it. */
export async function contactAt(
  db: OndoDatabase,
  channel: Channel,
  address: string,
): Promise<ContactRow | undefined> {
  const identity = await db.identities.get(identityId({ channel, address }));
  return identity && db.contacts.get(identity.contact);
}

/** A contact with its summary. */
export async function contactWithSummary(
  db: OndoDatabase,
  id: string,
): Promise<{ contact: ContactRow; summary: SummaryRow } | undefined> {
  const [contact, summary] = await Promise.all([db.contacts.get(id), db.summaries.get(id)]);
  return contact && summary && { contact, summary };
}

/** The people met or written to last, newest first. From the index, never a scan. */
export function peopleByLast(db: OndoDatabase, limit: number): Promise<SummaryRow[]> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a Dexie collection, not an array
  return db.summaries.orderBy('lastAt').reverse().limit(limit).toArray();
}

/** People of whom name and address hold words that begin with each word of `query`. */
export function peopleMatching(
  db: OndoDatabase,
  query: string,
  limit: number,
): Promise<SummaryRow[]> {
  // The longest word is on the fewest rows; the others are looked for on those.
  const [longest, ...others] = searchWords(query).toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return peopleByLast(db, limit);
  const fits = ({ words }: SummaryRow): boolean =>
    others.every((other) => words.some((word) => word.startsWith(other)));
  return db.summaries
    .where('words')
    .startsWith(longest)
    .distinct()
    .filter(fits)
    .limit(limit)
    .toArray();
}

/** People of whom something waits for the user's own word, oldest first. */
export async function peopleInDoubt(
  db: OndoDatabase,
  limit: number,
): Promise<{ contact: ContactRow; summary: SummaryRow }[]> {
  const summaries = await db.summaries.orderBy('doubtAt').limit(limit).toArray();
  const contacts = await db.contacts.bulkGet(summaries.map(({ id }) => id));
  return summaries.flatMap((summary, index) => {
    const contact = contacts[index];
    return contact ? [{ contact, summary }] : [];
  });
}

/** The last entries of a contact that stand, newest first: nothing that was taken back. */
export async function lastEntries(
  db: OndoDatabase,
  contact: ContactRow,
  limit: number,
): Promise<Entry[]> {
  const entries = await readEntries({ db }, contact.identities);
  return standingEntries(entries)
    .filter(({ kind }) => kind !== 'removed')
    .toSorted((a, b) => b.at - a.at)
    .slice(0, limit);
}
