import type { Entry } from '../vocabulary/events.ts';
import type { StoreContext } from './context.ts';
import type { IdentityRow } from './rows.ts';

/** Entries in one row; about 12 kB, below what a write of one row notices. */
export const BLOCK_SIZE = 128;

/** Appends entries to the identity's last block, beginning a new one where it is full. */
export async function appendEntries(
  { db }: StoreContext,
  identity: IdentityRow,
  entries: readonly Entry[],
): Promise<void> {
  if (entries.length === 0) return;
  const last = await db.blocks.get([identity.id, identity.block]);
  const held = last?.entries ?? [];
  const full = held.length > 0 && held.length + entries.length > BLOCK_SIZE;
  const seq = full ? identity.block + 1 : identity.block;
  await db.blocks.put({
    identity: identity.id,
    seq,
    entries: full ? [...entries] : [...held, ...entries],
  });
  if (full) await db.identities.update(identity.id, { block: seq });
}

/** All entries of a set of identities, in the order they were written. */
export async function readEntries(
  { db }: Pick<StoreContext, 'db'>,
  identities: readonly string[],
): Promise<Entry[]> {
  const blocks = await Promise.all(
    identities.map((id) =>
      db.blocks.where('[identity+seq]').between([id, 0], [id, Infinity]).toArray(),
    ),
  );
  return blocks.flat().flatMap((block) => block.entries);
}
