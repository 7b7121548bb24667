import type { ConversationPayload, SendPayload } from '../messaging/shapes.ts';
import type { StoreContext } from '../store/context.ts';
import { fingerprint, keepPending, recordRead } from '../store/sends.ts';

/**
 * Records what stands on a page, oldest first and one transaction a message, so that a worker that
 * dies in between loses nothing: the page offers the rest again.
 */
export async function recordConversation(
  context: StoreContext,
  { messages }: ConversationPayload,
): Promise<{ recorded: number }> {
  let recorded = 0;
  for (const { message, people, head } of messages) {
    for (const person of people) {
      const reach = { channel: message.channel, ...person };
      if ((await recordRead(context, reach, message, head)) === 'recorded') recorded += 1;
    }
  }
  return { recorded };
}

/** Keeps a send until the site proves it. */
export function keepSend(
  context: StoreContext,
  send: SendPayload,
  tab: number,
  state: 'pending' | 'scheduled',
): Promise<void> {
  const { channel } = send.message;
  return keepPending(context, {
    id: send.id,
    at: send.message.at ?? context.now,
    state,
    tab,
    message: send.message,
    recipients: send.people,
    fingerprints: send.people.map((person) => fingerprint(channel, person.address, send.head)),
  });
}
