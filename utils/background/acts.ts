import type { ActPayload, UndoPayload } from '../messaging/shapes.ts';
import type { StoreContext } from '../store/context.ts';
import { addByHand, dropOffer, holdOffer, takeBack, type Removal } from '../store/corrections.ts';
import type { Reach } from '../store/identities.ts';
import { inOneTransaction } from '../store/write.ts';
import type { Entry } from '../vocabulary/events.ts';
import { dayIn } from '../vocabulary/zone.ts';
import { complain, forget, mute } from './mutes.ts';

/**
 * Does what a button of the card says, for every person of the draft.
 * @returns a token that `undo` takes back with.
 */
export async function act(context: StoreContext, payload: ActPayload): Promise<{ token: string }> {
  const id = crypto.randomUUID();
  const { what } = payload;
  switch (what) {
    case 'they_asked':
    case 'i_know_them':
      await forEverybody(context, payload, (reach) =>
        addByHand(context, reach, entryOf(context, what, id)),
      );
      return { token: `entry ${id}` };
    case 'keep': {
      const { text = '', pitch = 'direct', acts = [] } = payload;
      const offer = { id, at: context.now, text, pitch, acts };
      await forEverybody(context, payload, (reach) => holdOffer(context, reach, offer));
      return { token: `offer ${id}` };
    }
    case 'not_useful':
      await complain(context, payload, id);
      return { token: `complaint ${id}` };
    case 'mute_person':
    case 'mute_rule':
    case 'mute_site':
      await mute(context, payload, id);
      return { token: `mute ${id}` };
  }
}

/** Takes back what `act` did. An entry is never deleted: an entry that removes it is written. */
export async function undo(context: StoreContext, payload: UndoPayload): Promise<void> {
  const [kind, id = ''] = payload.token.split(' ');
  if (kind === 'mute' || kind === 'complaint') return forget(id);
  await forEverybody(context, payload, async (reach) => {
    if (kind === 'offer') await dropOffer(context, reach, id);
    if (kind === 'entry') await takeBack(context, reach, removalOf(context, id));
  });
}

/** All of it or nothing: a worker stopped in between leaves no half of a press. */
function forEverybody(
  context: StoreContext,
  { channel, people }: Pick<ActPayload, 'channel' | 'people'>,
  work: (reach: Reach) => Promise<void>,
): Promise<void> {
  return inOneTransaction(context, async () => {
    for (const person of people) await work({ channel, ...person });
  });
}

function entryOf(context: StoreContext, what: 'they_asked' | 'i_know_them', id: string): Entry {
  const base = {
    id,
    at: context.now,
    day: dayIn(context.zone, context.now),
    channel: 'hand' as const,
  };
  // "I know them" puts a person on the warm stair: the lowest on which a direct offer is at home.
  return what === 'they_asked'
    ? { ...base, direction: 'in', kind: 'ask_offer' }
    : { ...base, direction: 'self', kind: 'floor', floor: 'warm' };
}

function removalOf(context: StoreContext, target: string): Removal {
  const id = crypto.randomUUID();
  return {
    id,
    at: context.now,
    day: dayIn(context.zone, context.now),
    channel: 'hand',
    direction: 'self',
    kind: 'removed',
    target,
  };
}
