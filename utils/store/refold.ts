import { foldKey } from '../trust/index.ts';
import type { StoreContext } from './context.ts';
import { keepContact, refolded } from './fold.ts';
import { inOneTransaction } from './write.ts';

/** Contacts folded in one transaction: some tens of milliseconds. */
const BATCH = 100;

/**
 * Brings every contact to the present settings, so that lists and lines agree with the verdict. Can be
 * stopped and begun again at any time: what is done is known by what it was folded with. To be run by a
 * page, which lives as long as it takes.
 * @returns how many were folded anew.
 */
export async function refoldAll(context: StoreContext, signal: AbortSignal): Promise<number> {
  const stale = context.db.contacts
    .where('foldedWith')
    .notEqual(foldKey(context.trust))
    .limit(BATCH);
  let count = 0;
  while (!signal.aborted) {
    const ids = await stale.primaryKeys();
    if (ids.length === 0) break;
    await refoldSome(context, ids);
    count += ids.length;
  }
  return count;
}

/** Read again inside: a message may have come between. */
function refoldSome(context: StoreContext, ids: readonly string[]): Promise<void> {
  return inOneTransaction(context, async () => {
    for (const contact of await context.db.contacts.bulkGet([...ids])) {
      if (contact) await keepContact(context, await refolded(context, contact));
    }
  });
}
