import type { KnownPerson } from '../messaging/protocol.ts';
import type { AddressesPayload } from '../messaging/shapes.ts';
import { identityId } from '../store/identities.ts';
import { contactAt } from '../store/queries.ts';
import { refolded } from '../store/fold.ts';
import type { StoreContext } from '../store/context.ts';
import { emptyState, standingAt } from '../trust/index.ts';
import type { Channel } from '../vocabulary/channels.ts';
import { saidHints } from './said-hints.ts';
import { GIFTS, type Gift } from '../vocabulary/verdict.ts';

/** What is known of each address, in the order asked; never more than was asked for. */
export async function peopleAt(
  context: Reading,
  { addresses, channel }: AddressesPayload,
): Promise<KnownPerson[]> {
  const said = await saidHints(context.now);
  const people = await Promise.all(addresses.map((address) => personAt(context, channel, address)));
  return people.map((person) => ({
    ...person,
    said: said.filter((hint) => hint.person === person.id),
  }));
}

type Reading = Pick<StoreContext, 'db' | 'trust' | 'now'>;

async function personAt(
  context: Reading,
  channel: Channel,
  address: string,
): Promise<Omit<KnownPerson, 'said'>> {
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
