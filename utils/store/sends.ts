import type { Channel } from '../vocabulary/channels.ts';
import type { Message } from '../vocabulary/messages.ts';
import type { StoreContext } from './context.ts';
import { identityId, openIdentity, type Reach } from './identities.ts';
import { recordDated, type Recorded } from './record.ts';
import type { SendRow } from './rows.ts';
import { markSeen } from './seen.ts';
import { inOneTransaction } from './write.ts';

/** The same mail read in its thread may carry a time this far from the moment of the click. */
const SAME_MAIL_MS = 10 * 60_000;
/** Without proof, after this long the tab's fate decides (`design.md` "How data flows"). */
export const UNPROVED_MS = 60_000;
/** A confirmed send is remembered this long, to be recognised when its thread is opened. */
const REMEMBERED_MS = 90 * 86_400_000;

/** Identity and head of the text: what a sent mail and the same mail in its thread share. */
export function fingerprint(channel: Channel, address: string, head: string): string {
  return `${identityId({ channel, address })}|${head}`;
}

/** Keeps a message the user asked the site to send, until the site proves it. */
export function keepPending(context: StoreContext, row: SendRow): Promise<void> {
  return inOneTransaction(context, async () => {
    await context.db.sends.put(row);
  });
}

/** The site proved the message: it enters the ledger of each recipient, once. */
export function confirmSend(context: StoreContext, id: string): Promise<void> {
  return inOneTransaction(context, () => confirmOpen(context, id));
}

/** Undone or refused: as if it had never been. A confirmed message stays. */
export function withdrawSend(context: StoreContext, id: string): Promise<void> {
  return inOneTransaction(context, async () => {
    const row = await context.db.sends.get(id);
    if (row && row.state !== 'confirmed') await context.db.sends.delete(id);
  });
}

/** No tab: what a send has whose tab went with an earlier run of the browser. */
const NO_TAB = -1;

/**
 * After a start of the browser: the tabs of sends still pending are gone, whatever has their
 * numbers now (Firefox counts from 1 again).
 */
export function leaveTabs(context: StoreContext): Promise<void> {
  return inOneTransaction(context, async () => {
    await context.db.sends
      .filter(({ state }) => state === 'pending')
      .modify((row) => Object.assign(row, { tab: NO_TAB }));
  });
}

/**
 * Decides about sends whose proof never came: confirmed where the tab is gone (it was closed right
 * after Send), dropped where it lives. Also forgets what need no longer be recognised.
 * @returns how many are still waiting.
 */
export async function settleSends(
  context: StoreContext,
  isTabAlive: (tab: number) => Promise<boolean>,
): Promise<number> {
  const rows = await context.db.sends.toArray();
  let waiting = 0;
  for (const row of rows) {
    if (row.state !== 'pending') {
      if (context.now - row.at > REMEMBERED_MS) await context.db.sends.delete(row.id);
    } else if (context.now - row.at < UNPROVED_MS) waiting += 1;
    else if (await isTabAlive(row.tab)) await withdrawSend(context, row.id);
    else await confirmSend(context, row.id);
  }
  return waiting;
}

/**
 * Records a message read in a conversation. One that the user sent from a page Ondo was reading is
 * recognised and only learns its lasting key; it also proves a send that was still pending.
 */
export function recordRead(
  context: StoreContext,
  reach: Reach,
  message: Message,
  head: string,
): Promise<Recorded> {
  const { at } = message;
  if (at === null) return Promise.resolve('undated');
  return inOneTransaction(context, async () => {
    const sent =
      message.direction === 'out' && head ? await sameSend(context, reach, head, at) : undefined;
    if (!sent) return recordDated(context, reach, message, at);
    if (sent.state !== 'confirmed') await confirmOpen(context, sent.id, at);
    await markSeen(context, await openIdentity(context, reach), message.key);
    return 'known';
  });
}

/** `sentAt`: when it went, where that was seen; a mail that was to go later went now at the latest. */
async function confirmOpen(context: StoreContext, id: string, sentAt = context.now): Promise<void> {
  const row = await context.db.sends.get(id);
  if (!row || row.state === 'confirmed') return;
  const at = row.state === 'scheduled' ? sentAt : row.at;
  const message = { ...row.message, at };
  for (const recipient of row.recipients) {
    await recordDated(context, { channel: message.channel, ...recipient }, message, at);
  }
  await context.db.sends.put({ ...row, at, message, state: 'confirmed' });
}

async function sameSend(
  { db }: StoreContext,
  reach: Reach,
  head: string,
  at: number,
): Promise<SendRow | undefined> {
  const rows = await db.sends
    .where('fingerprints')
    .equals(fingerprint(reach.channel, reach.address, head))
    .toArray();
  // A mail that was to go later may be seen sent at any time after.
  return rows.find((row) =>
    row.state === 'scheduled' ? at >= row.at : Math.abs(row.at - at) <= SAME_MAIL_MS,
  );
}
