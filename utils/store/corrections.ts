import type { Entry, HandEntry } from '../vocabulary/events.ts';
import type { StoreContext } from './context.ts';
import { readEntries } from './entries.ts';
import { appendToContact, keepContact } from './fold.ts';
import { identityId, openIdentity, type Reach } from './identities.ts';
import type { HeldOffer } from './rows.ts';
import { inOneTransaction } from './write.ts';

/** Writes an entry made by hand. Undoing one is an entry too (`removed`). */
export function addByHand(context: StoreContext, reach: Reach, entry: Entry): Promise<void> {
  return inOneTransaction(context, async () => {
    const identity = await openIdentity(context, reach);
    await appendToContact(context, identity, entry.at, () => ({ entries: [entry] }));
  });
}

/** An entry that takes another one back. */
export type Removal = Extract<HandEntry, { kind: 'removed' }>;

/**
 * Takes back an entry made by hand. What a message made stays: a page asks for this, and its ids can
 * be worked out from what stands on the page.
 */
export function takeBack(context: StoreContext, reach: Reach, removal: Removal): Promise<void> {
  return inOneTransaction(context, async () => {
    const identity = await context.db.identities.get(identityId(reach));
    const contact = identity && (await context.db.contacts.get(identity.contact));
    if (!contact) return;
    const entries = await readEntries(context, contact.identities);
    const target = entries.find(({ id }) => id === removal.target);
    if (target?.channel !== 'hand') return;
    await appendToContact(context, identity, removal.at, () => ({ entries: [removal] }));
  });
}

/** Stores the words of a draft because the user said *Keep for later*. */
export function holdOffer(context: StoreContext, reach: Reach, offer: HeldOffer): Promise<void> {
  return changeOffers(context, reach, (held) => [...held, offer]);
}

/** Takes a kept offer back. */
export function dropOffer(context: StoreContext, reach: Reach, id: string): Promise<void> {
  return changeOffers(context, reach, (held) => held.filter((offer) => offer.id !== id));
}

function changeOffers(
  context: StoreContext,
  reach: Reach,
  change: (held: readonly HeldOffer[]) => readonly HeldOffer[],
): Promise<void> {
  return inOneTransaction(context, async () => {
    const identity = await openIdentity(context, reach);
    const contact = await context.db.contacts.get(identity.contact);
    if (contact) await keepContact(context, { ...contact, heldOffers: change(contact.heldOffers) });
  });
}
