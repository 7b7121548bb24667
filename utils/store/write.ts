import { SCHEMA_VERSION } from './schema.ts';
import type { StoreContext } from './context.ts';

/** The store was written by a newer build; this one only reads. */
export class NewerStoreError extends Error {
  override readonly name = 'NewerStoreError';
}

/**
 * Runs `work` in one read-write transaction over every store: all of it is kept, or nothing.
 * Dexie opens a newer store without a word (measured 2026-11-22), so the version is read in here.
 */
export function inOneTransaction<T>(context: StoreContext, work: () => Promise<T>): Promise<T> {
  const { db } = context;
  return db.transaction('rw', db.tables, async () => {
    await guardSchema(context);
    return work();
  });
}

async function guardSchema({ db }: StoreContext): Promise<void> {
  const row = await db.meta.get('schema');
  if (!row) await db.meta.put({ key: 'schema', value: SCHEMA_VERSION });
  else if (row.value > SCHEMA_VERSION) {
    throw new NewerStoreError(`store has schema ${row.value}, this build knows ${SCHEMA_VERSION}`);
  }
}
