import type { KnownPerson } from '../messaging/protocol.ts';
import type { AddressesPayload } from '../messaging/shapes.ts';
import { identityId } from '../store/identities.ts';
import { contactAt } from '../store/queries.ts';
import { refolded } from '../store/fold.ts';
import type { StoreContext } from '../store/context.ts';
import { emptyState, standingAt } from '../trust/index.ts';
import type { Channel } from '../vocabulary/channels.ts';
import { GIFTS, type Gift } from '../vocabulary/verdict.ts';

/** What is known of each address, in the order asked; never more than was asked for. */
export function peopleAt(context: Reading, query: AddressesPayload): Promise<KnownPerson[]> {
  return Promise.all(query.addresses.map((address) => personAt(context, query.channel, address)));
}

type Reading = Pick<StoreContext, 'db' | 'trust' | 'now'>;

async function personAt(context: Reading, channel: Channel, address: string): Promise<KnownPerson> {
  const found = await contactAt(context.db, channel, address);
  const contact = found && (await refolded(context, found));
  const { state = emptyState(), firstSeenAt = null } = contact ?? {};
  return {
    address,
    id: contact?.id ?? identityId({ channel, address }),
    standing: standingAt(state, context.now, context.trust, { firstSeenAt }),
    urges: state.urges,
    recentGifts: (contact?.recentGifts ?? []).filter(isGift),
  };
}

function isGift(value: string): value is Gift {
  return GIFTS.some((gift) => gift === value);
}
