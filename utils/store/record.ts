import { entriesFromMessage } from '../trust/index.ts';
import type { Message } from '../vocabulary/messages.ts';
import { dayIn } from '../vocabulary/zone.ts';
import type { StoreContext } from './context.ts';
import { certainIn, doubtsAfter } from './doubts.ts';
import { appendToContact } from './fold.ts';
import { offersAfter } from './held-offers.ts';
import { openIdentity, type Reach } from './identities.ts';
import { promisesIn } from './promises.ts';
import { markSeen } from './seen.ts';
import { worriesIn } from './worries.ts';
import { inOneTransaction } from './write.ts';

/** Clocks differ a little; a date further ahead is a mistake or a forgery. */
const LATEST_AHEAD_MS = 86_400_000;

/** What became of a message that was offered to the ledger. */
export type Recorded = 'recorded' | 'known' | 'undated';

/**
 * Records one message of one person: once, however often it is offered, in one transaction.
 * A message without a date, or with one that lies ahead, has no day and makes no event.
 */
export function recordMessage(
  context: StoreContext,
  reach: Reach,
  message: Message,
): Promise<Recorded> {
  if (message.at === null) return Promise.resolve('undated');
  return inOneTransaction(context, () => recordDated(context, reach, message, message.at ?? 0));
}

/** The same inside a transaction that is already open. */
export async function recordDated(
  context: StoreContext,
  reach: Reach,
  message: Message,
  at: number,
): Promise<Recorded> {
  if (at > context.now + LATEST_AHEAD_MS) return 'undated';
  const opened = await openIdentity(context, reach);
  const identity = await markSeen(context, opened, message.key);
  if (!identity) return 'known';
  const day = dayIn(context.zone, at);
  await appendToContact(context, identity, at, (state, contact) => {
    const certain = certainIn(message, contact, state);
    return {
      entries: [
        ...entriesFromMessage(message, state, day, context.trust, certain),
        ...promisesIn(message, at, day, context.trust.installedAt),
        ...worriesIn(message, at, day, state),
      ],
      doubts: doubtsAfter(message, at, certain, state, contact),
      heldOffers: offersAfter(message, at, contact.heldOffers),
    };
  });
  return 'recorded';
}
