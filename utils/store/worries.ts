import { openWorriesOf, type ContactState } from '../trust/index.ts';
import type { HandEntry } from '../vocabulary/events.ts';
import { hexHash } from '../vocabulary/hash.ts';
import type { Message } from '../vocabulary/messages.ts';

/** The worries that a sent message answers and that were open until then. */
export function worriesIn(
  message: Message,
  at: number,
  day: number,
  state: ContactState,
): readonly HandEntry[] {
  if (message.direction === 'in') return [];
  const { key, channel, reader, worries = [] } = message;
  const open = openWorriesOf(state);
  return worries
    .filter((worry) => open.includes(worry))
    .map((worry) => ({
      id: hexHash(`${key} worry ${worry}`),
      at,
      day,
      channel,
      reader,
      message: key,
      direction: 'self',
      kind: 'worry_answered',
      worry,
    }));
}
