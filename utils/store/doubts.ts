import { doubtsIn, type ContactState, type Doubt } from '../trust/index.ts';
import type { InboundEntry } from '../vocabulary/events.ts';
import { hexHash } from '../vocabulary/hash.ts';
import type { Message } from '../vocabulary/messages.ts';
import { dayIn } from '../vocabulary/zone.ts';
import type { StoreContext } from './context.ts';
import { appendToContact, keepContact } from './fold.ts';
import type { ContactRow, OpenDoubt } from './rows.ts';
import { inOneTransaction } from './write.ts';

/**
 * The doubtful readings of a message that were seen of this person before: those count at once. That
 * somebody who refused agrees again never does: a refusal ends by the user's own word.
 */
export function certainIn(message: Message, { doubts }: ContactRow, state: ContactState): Doubt[] {
  if (message.direction === 'out') return [];
  return doubtsIn(message, state).filter(
    (kind) => kind !== 'optin' && doubts.some((doubt) => doubt.kind === kind),
  );
}

/** What is to be asked of the user after this message, beside what was open already. */
export function doubtsAfter(
  message: Message,
  at: number,
  certain: readonly Doubt[],
  state: ContactState,
  { doubts }: ContactRow,
): readonly OpenDoubt[] {
  if (message.direction === 'out') return [];
  const asked = doubts.some(({ kind }) => kind === 'optin');
  return doubtsIn(message, state)
    .filter((kind) => !certain.includes(kind) && !(kind === 'optin' && asked))
    .map((kind) => ({
      id: hexHash(`${message.key} ${kind}`),
      kind,
      at,
      channel: message.channel,
      ...(kind === 'optout' && { purpose: message.purpose ?? 'offers' }),
    }));
}

/** The user's own word on a doubt: it becomes an entry of its day, or it is forgotten. */
export function settleDoubt(
  context: StoreContext,
  contactId: string,
  doubtId: string,
  holds: boolean,
): Promise<void> {
  return inOneTransaction(context, async () => {
    const contact = await context.db.contacts.get(contactId);
    const doubt = contact?.doubts.find(({ id }) => id === doubtId);
    if (!contact || !doubt) return;
    const doubts = contact.doubts.filter(({ id }) => id !== doubtId);
    await keepContact(context, { ...contact, doubts });
    const identity = await context.db.identities.get(contact.identities[0] ?? '');
    if (holds && identity) {
      await appendToContact(context, identity, doubt.at, () => ({
        entries: [entryOf(doubt, context.zone)],
      }));
    }
  });
}

function entryOf({ id, kind, at, channel, purpose }: OpenDoubt, zone: string): InboundEntry {
  const day = dayIn(zone, at);
  return { id, at, day, channel, direction: 'in', kind, ...(purpose && { purpose }) };
}
