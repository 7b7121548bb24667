import { removedEntries } from '../trust/order.ts';
import type { Entry } from '../vocabulary/events.ts';
import { readEntries } from './entries.ts';
import type { ContactRow, IdentityRow, SummaryRow } from './rows.ts';
import type { OndoDatabase } from './schema.ts';

/** All that is on record of one person. */
export interface PersonRecord {
  readonly contact: ContactRow;
  readonly summary: SummaryRow;
  readonly identities: readonly IdentityRow[];
  /** Every entry, also what was taken out, in the order they were written. */
  readonly entries: readonly Entry[];
  /** Ids of the entries that are taken out. */
  readonly removed: ReadonlySet<string>;
}

/** One person's whole record; undefined where nobody has this id. */
export async function personRecord(
  db: OndoDatabase,
  id: string,
): Promise<PersonRecord | undefined> {
  const [contact, summary] = await Promise.all([db.contacts.get(id), db.summaries.get(id)]);
  if (!contact || !summary) return undefined;
  const [identities, entries] = await Promise.all([
    db.identities.bulkGet([...contact.identities]),
    readEntries({ db }, contact.identities),
  ]);
  return {
    contact,
    summary,
    identities: identities.filter((row) => row !== undefined),
    entries,
    removed: new Set(removedEntries(entries).keys()),
  };
}
