import { bookOf, type BookLine } from '../trust/index.ts';
import type { OndoDatabase } from './schema.ts';

/** OTV against LTV over everybody who bought, from the index of purchases. */
export async function readBook(db: OndoDatabase): Promise<readonly BookLine[]> {
  const ids = await db.summaries.orderBy('boughtAt').primaryKeys();
  const contacts = await db.contacts.bulkGet(ids);
  return bookOf(contacts.flatMap((contact) => (contact ? [contact.state.spent] : [])));
}
