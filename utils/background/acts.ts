import type { ActPayload, UndoPayload } from '../messaging/shapes.ts';
import type { StoreContext } from '../store/context.ts';
import { addByHand, dropOffer, holdOffer } from '../store/corrections.ts';
import type { Entry } from '../vocabulary/events.ts';
import { dayNumber, offsetMinutesAt } from '../vocabulary/zone.ts';
import { complain, forget, mute } from './mutes.ts';

/**
 * Does what a button of the card says, for every person of the draft.
 * @returns a token that `undo` takes back with.
 */
export async function act(context: StoreContext, payload: ActPayload): Promise<{ token: string }> {
  const id = crypto.randomUUID();
  switch (payload.what) {
    case 'they_asked':
    case 'i_know_them':
      for (const person of payload.people) {
        await addByHand(
          context,
          { channel: payload.channel, ...person },
          entryOf(context, payload.what, id),
        );
      }
      return { token: `entry ${id}` };
    case 'keep':
      for (const person of payload.people) {
        const offer = { id, at: context.now, text: payload.text ?? '' };
        await holdOffer(context, { channel: payload.channel, ...person }, offer);
      }
      return { token: `offer ${id}` };
    case 'not_useful':
      await complain(context.now, payload, id);
      return { token: `complaint ${id}` };
    case 'mute_person':
    case 'mute_rule':
    case 'mute_site':
      await mute(context.now, payload, id);
      return { token: `mute ${id}` };
  }
}

/** Takes back what `act` did. An entry is never deleted: an entry that removes it is written. */
export async function undo(context: StoreContext, payload: UndoPayload): Promise<void> {
  const [kind, id = ''] = payload.token.split(' ');
  if (kind === 'mute' || kind === 'complaint') return forget(id);
  for (const person of payload.people) {
    const reach = { channel: payload.channel, ...person };
    if (kind === 'offer') await dropOffer(context, reach, id);
    if (kind === 'entry') await addByHand(context, reach, removalOf(context, id));
  }
}

function entryOf(context: StoreContext, what: 'they_asked' | 'i_know_them', id: string): Entry {
  const base = { id, at: context.now, day: today(context), channel: 'hand' as const };
  // "I know them" puts a person on the warm stair: the lowest on which a direct offer is at home.
  return what === 'they_asked'
    ? { ...base, direction: 'in', kind: 'ask_offer' }
    : { ...base, direction: 'self', kind: 'floor', floor: 'warm' };
}

function removalOf(context: StoreContext, target: string): Entry {
  const id = crypto.randomUUID();
  return {
    id,
    at: context.now,
    day: today(context),
    channel: 'hand',
    direction: 'self',
    kind: 'removed',
    target,
  };
}

function today({ zone, now }: StoreContext): number {
  return dayNumber(now, offsetMinutesAt(zone, now));
}
