import { judge, openWorriesOf, type TrustSettings } from '../trust/index.ts';
import type { Message } from '../vocabulary/messages.ts';
import type { StoreContext } from './context.ts';
import { keepContact } from './fold.ts';
import type { ContactRow, HeldOffer, SummaryRow } from './rows.ts';
import type { OndoDatabase } from './schema.ts';
import { inOneTransaction } from './write.ts';

/** An offer whose time has come. */
export interface ReadyOffer {
  readonly contact: ContactRow;
  readonly summary: SummaryRow;
  readonly offer: HeldOffer;
}

/** What came of the offers that were kept for later and went out after all. */
export interface OfferOutcome {
  readonly sent: number;
  /** Of those, how many they have written after. */
  readonly answered: number;
}

/** As many people with kept offers as are looked at in one go. */
const LOOKED_AT = 200;

/** Kept offers that would be fine now, the longest waiting first. */
export async function offersReady(
  db: OndoDatabase,
  trust: TrustSettings,
  now: number,
  limit: number,
): Promise<readonly ReadyOffer[]> {
  const summaries = await db.summaries.orderBy('offerAt').limit(LOOKED_AT).toArray();
  const contacts = await db.contacts.bulkGet(summaries.map(({ id }) => id));
  const ready = summaries.flatMap((summary, index): ReadyOffer[] => {
    const contact = contacts[index];
    if (!contact) return [];
    const offers = contact.heldOffers.filter((offer) => isReady(contact, offer, trust, now));
    return offers.map((offer) => ({ contact, summary, offer }));
  });
  return ready.slice(0, limit);
}

/** Whether an offer that was kept would be fine now. */
export function isReady(
  contact: ContactRow,
  offer: HeldOffer,
  trust: TrustSettings,
  now: number,
): boolean {
  if (offer.sentAt !== undefined) return false;
  const { id, state, firstSeenAt } = contact;
  const person = { id, state, firstSeenAt, openWorries: openWorriesOf(state) };
  return judge(offer, [person], now, trust).level === 0;
}

/** What became of kept offers that went out. */
export async function offerOutcome(db: OndoDatabase): Promise<OfferOutcome> {
  const ids = await db.summaries.orderBy('offerSentAt').primaryKeys();
  const contacts = await db.contacts.bulkGet(ids);
  const sent = contacts.flatMap((contact) =>
    (contact?.heldOffers ?? []).flatMap(({ sentAt }) =>
      sentAt === undefined ? [] : [(contact?.state.lastInAt ?? 0) > sentAt],
    ),
  );
  return { sent: sent.length, answered: sent.filter(Boolean).length };
}

/** Forgets a kept offer with its words. */
export function forgetOffer(context: StoreContext, contactId: string, id: string): Promise<void> {
  return inOneTransaction(context, async () => {
    const contact = await context.db.contacts.get(contactId);
    if (!contact) return;
    const heldOffers = contact.heldOffers.filter((offer) => offer.id !== id);
    await keepContact(context, { ...contact, heldOffers });
  });
}

/** The kept offers after a message: where it offers something, the oldest one waits no longer. */
export function offersAfter(
  message: Message,
  at: number,
  held: readonly HeldOffer[],
): readonly HeldOffer[] {
  if (message.direction === 'in' || message.pitch === 'none') return held;
  const oldest = held.find((offer) => offer.sentAt === undefined && offer.at <= at);
  return held.map((offer) => (offer === oldest ? { ...offer, sentAt: at } : offer));
}
