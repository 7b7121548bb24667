import { addEntry, comesLast, foldEntries, foldKey, type ContactState } from '../trust/index.ts';
import type { Entry } from '../vocabulary/events.ts';
import type { StoreContext } from './context.ts';
import { appendEntries, readEntries } from './entries.ts';
import type { ContactRow, HeldOffer, IdentityRow, OpenDoubt } from './rows.ts';
import { summaryOf } from './summary.ts';

/** What a message or a click adds to a contact. */
export interface Addition {
  readonly entries: readonly Entry[];
  readonly doubts?: readonly OpenDoubt[];
  /** All kept offers, where the message changes them. */
  readonly heldOffers?: readonly HeldOffer[];
}

/**
 * Appends what `additionTo` makes of the contact's state as it was at `at` (epoch ms), and keeps
 * state and summary in step. Must run inside a transaction.
 */
export async function appendToContact(
  context: StoreContext,
  identity: IdentityRow,
  at: number,
  additionTo: (state: ContactState, contact: ContactRow) => Addition,
): Promise<void> {
  const contact = await refolded(context, await contactOf(context, identity));
  const before = await stateBefore(context, contact, at);
  const addition = additionTo(before, contact);
  const { entries, doubts = [], heldOffers = contact.heldOffers } = addition;
  await appendEntries(context, identity, entries);
  const state = await foldIn(context, contact, entries);
  await keepContact(context, {
    ...contact,
    state,
    heldOffers,
    doubts: [...contact.doubts, ...doubts],
  });
}

/** The contact as it is under the present settings: folded anew where they have changed. */
export async function refolded(
  context: Pick<StoreContext, 'db' | 'trust'>,
  contact: ContactRow,
): Promise<ContactRow> {
  const foldedWith = foldKey(context.trust);
  if (contact.foldedWith === foldedWith) return contact;
  return { ...contact, foldedWith, state: await foldAll(context, contact) };
}

/** Writes a contact together with its summary row. */
export async function keepContact(context: StoreContext, contact: ContactRow): Promise<void> {
  await context.db.contacts.put(contact);
  const identities = await context.db.identities.bulkGet([...contact.identities]);
  await context.db.summaries.put(
    summaryOf(
      contact,
      identities.filter((row) => row !== undefined),
      context,
    ),
  );
}

async function contactOf({ db }: StoreContext, identity: IdentityRow): Promise<ContactRow> {
  const contact = await db.contacts.get(identity.contact);
  if (!contact) throw new Error(`identity without a contact: ${identity.contact}`);
  return contact;
}

/** Entries that come last are added one by one; an older one folds the contact again from the start. */
async function foldIn(
  context: StoreContext,
  contact: ContactRow,
  entries: readonly Entry[],
): Promise<ContactState> {
  let { state } = contact;
  for (const entry of entries) {
    if (!comesLast(state, entry)) return foldAll(context, contact);
    state = addEntry(state, entry, context.trust);
  }
  return state;
}

/** What was known just before `at`: an older message read late is judged by its own past. */
async function stateBefore(
  context: StoreContext,
  contact: ContactRow,
  at: number,
): Promise<ContactState> {
  const { lastAt } = contact.state;
  if (lastAt === null || at >= lastAt) return contact.state;
  const entries = await readEntries(context, contact.identities);
  return foldEntries(
    entries.filter((entry) => entry.at < at),
    context.trust,
  );
}

async function foldAll(
  context: Pick<StoreContext, 'db' | 'trust'>,
  contact: ContactRow,
): Promise<ContactState> {
  return foldEntries(await readEntries(context, contact.identities), context.trust);
}
