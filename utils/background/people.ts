import type { KnownPerson } from '../messaging/protocol.ts';
import type { AddressesPayload } from '../messaging/shapes.ts';
import { identityId } from '../store/identities.ts';
import { contactAt } from '../store/queries.ts';
import type { OndoDatabase } from '../store/schema.ts';
import { emptyState } from '../trust/index.ts';
import type { Channel } from '../vocabulary/channels.ts';
import { GIFTS, type Gift } from '../vocabulary/verdict.ts';

/** What is known of each address, in the order asked; never more than was asked for. */
export function peopleAt(db: OndoDatabase, query: AddressesPayload): Promise<KnownPerson[]> {
  return Promise.all(query.addresses.map((address) => personAt(db, query.channel, address)));
}

async function personAt(db: OndoDatabase, channel: Channel, address: string): Promise<KnownPerson> {
  const contact = await contactAt(db, channel, address);
  return {
    address,
    id: contact?.id ?? identityId({ channel, address }),
    state: contact?.state ?? emptyState(),
    firstSeenAt: contact?.firstSeenAt ?? null,
    recentGifts: (contact?.recentGifts ?? []).filter(isGift),
  };
}

function isGift(value: string): value is Gift {
  return GIFTS.some((gift) => gift === value);
}
