import type { Entry, HandEntry, InboundEntry, OutboundEntry } from '../vocabulary/events.ts';
import { removedEntries } from '../trust/order.ts';
import type { StoreContext } from './context.ts';
import { readEntries } from './entries.ts';
import { appendToContact } from './fold.ts';
import { inOneTransaction } from './write.ts';

/** An entry as somebody says it by hand; id and channel are added when it is written. */
export type Said =
  WithoutFrame<InboundEntry> | WithoutFrame<OutboundEntry> | WithoutFrame<HandEntry>;
type WithoutFrame<T> = T extends Entry ? Omit<T, 'id' | 'channel'> : never;

/**
 * Writes what the user says of a person, as one entry.
 * @returns its id, by which it can be taken back; null where the person is not on record.
 */
export function sayByHand(
  context: StoreContext,
  contactId: string,
  said: Said,
): Promise<string | null> {
  return inOneTransaction(context, async () => {
    const contact = await context.db.contacts.get(contactId);
    const identity = await context.db.identities.get(contact?.identities[0] ?? '');
    if (!contact || !identity) return null;
    const entry: Entry = { ...said, id: crypto.randomUUID(), channel: 'hand' };
    await appendToContact(context, identity, entry.at, () => ({ entries: [entry] }));
    return entry.id;
  });
}

/**
 * Id of the standing removal that took an entry out: taking that back restores the entry. Null where
 * the entry stands.
 */
export async function removalOf(
  { db }: Pick<StoreContext, 'db'>,
  contactId: string,
  target: string,
): Promise<string | null> {
  const contact = await db.contacts.get(contactId);
  if (!contact) return null;
  return removedEntries(await readEntries({ db }, contact.identities)).get(target) ?? null;
}
