import type { Gift } from '../vocabulary/verdict.ts';
import type { StoreContext } from './context.ts';
import { identityId, type Reach } from './identities.ts';
import { inOneTransaction } from './write.ts';

/** A next step does not name what the last three named (`design.md` "Verdict"). */
const REMEMBERED = 3;

/** Remembers which gift a next step named, for somebody who is on record. */
export function rememberGift(context: StoreContext, reach: Reach, gift: Gift): Promise<void> {
  const { db } = context;
  return inOneTransaction(context, async () => {
    const identity = await db.identities.get(identityId(reach));
    const contact = identity && (await db.contacts.get(identity.contact));
    if (!contact) return;
    const recentGifts = [...contact.recentGifts, gift].slice(-REMEMBERED);
    await db.contacts.put({ ...contact, recentGifts });
  });
}
