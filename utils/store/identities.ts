import { emptyState, foldKey } from '../trust/index.ts';
import type { Channel } from '../vocabulary/channels.ts';
import type { StoreContext } from './context.ts';
import type { ContactRow, IdentityRow } from './rows.ts';

/** How a person is reached: the exact address, never the display name. */
export interface Reach {
  readonly channel: Channel;
  readonly address: string;
  readonly name: string;
}

/** `channel:address`, the same on every machine. */
export function identityId({ channel, address }: Pick<Reach, 'channel' | 'address'>): string {
  return `${channel}:${address}`;
}

/** The identity's row, made together with a contact of its own where it is new. */
export async function openIdentity(context: StoreContext, reach: Reach): Promise<IdentityRow> {
  const id = identityId(reach);
  const known = await context.db.identities.get(id);
  if (known) return known.name || !reach.name ? known : rename(context, known, reach.name);
  const identity: IdentityRow = { ...reach, id, contact: id, block: 0, seenRow: 0 };
  await context.db.identities.add(identity);
  await context.db.contacts.add(newContact(id, context));
  return identity;
}

/** A contact of whom nothing is known yet. */
export function newContact(
  id: string,
  { now, trust }: Pick<StoreContext, 'now' | 'trust'>,
): ContactRow {
  return {
    id,
    identities: [id],
    state: emptyState(),
    foldedWith: foldKey(trust),
    firstSeenAt: now,
    recentGifts: [],
    heldOffers: [],
    doubts: [],
  };
}

async function rename(
  { db }: StoreContext,
  identity: IdentityRow,
  name: string,
): Promise<IdentityRow> {
  const renamed = { ...identity, name };
  await db.identities.put(renamed);
  return renamed;
}
