import { keyHash } from '../vocabulary/hash.ts';
import type { StoreContext } from './context.ts';
import type { IdentityRow } from './rows.ts';
import { hasKey, withKey } from './sorted-keys.ts';

/** A full row of seen keys is left alone and a new one begun, so that a write stays small. */
export const SEEN_ROW_SIZE = 2048;

/**
 * Remembers that `key` was recorded for this identity.
 * @returns the identity's row as it now is, or undefined where the key had been seen before.
 */
export async function markSeen(
  { db }: StoreContext,
  identity: IdentityRow,
  key: string,
): Promise<IdentityRow | undefined> {
  const hash = keyHash(key);
  const rows = await db.seen
    .where('[identity+seq]')
    .between([identity.id, 0], [identity.id, Infinity])
    .toArray();
  if (rows.some((row) => hasKey(row.keys, hash))) return undefined;
  const last = rows.find((row) => row.seq === identity.seenRow);
  const full = (last?.keys.length ?? 0) >= SEEN_ROW_SIZE;
  const seq = full ? identity.seenRow + 1 : identity.seenRow;
  const keys = withKey((full ? undefined : last?.keys) ?? new BigUint64Array(), hash);
  await db.seen.put({ identity: identity.id, seq, keys });
  if (!full) return identity;
  const moved = { ...identity, seenRow: seq };
  await db.identities.put(moved);
  return moved;
}
