import type { Channel } from '../vocabulary/channels.ts';
import type { InboundEntry } from '../vocabulary/events.ts';
import type { Purpose } from '../vocabulary/reading.ts';
import type { Boundary, ContactState, Working } from './state.ts';

const PURPOSES: readonly Purpose[] = ['offers', 'all'];

/** They refused: offers, or every message and offers with them. */
export function refuse(work: Working, entry: InboundEntry): void {
  const purposes = entry.purpose === 'all' ? PURPOSES : (['offers'] as const);
  for (const purpose of purposes)
    work.boundaries = withWord(work.boundaries, wordOf(entry, purpose));
}

/** They agreed to hear from the user again: messages and offers, everywhere or on one channel. */
export function agree(work: Working, entry: InboundEntry): void {
  const on = entry.on ?? null;
  if (on === null) {
    work.boundaries = [];
    return;
  }
  for (const purpose of PURPOSES) {
    const others = work.boundaries.filter((one) => one.on !== on || one.purpose !== purpose);
    const everywhere = others.some((one) => one.on === null && one.purpose === purpose);
    const word = { ...wordOf(entry, purpose), refused: false };
    work.boundaries = everywhere ? [...others, word] : others;
  }
}

/**
 * The refusal that stands on a channel, of every message before that of offers alone; null where there
 * is none. Without a channel any refusal counts: it is the safer reading.
 */
export function refusalOn(
  { boundaries }: Pick<ContactState, 'boundaries'>,
  channel?: Channel,
): Boundary | null {
  const standing = refusals(boundaries, channel);
  return (
    standing.find(({ purpose }) => purpose === 'all') ??
    standing.find(({ purpose }) => purpose === 'offers') ??
    null
  );
}

function refusals(boundaries: readonly Boundary[], channel?: Channel): readonly Boundary[] {
  if (channel === undefined) return boundaries.filter(({ refused }) => refused);
  return PURPOSES.flatMap((purpose) => {
    const words = boundaries.filter((one) => one.purpose === purpose);
    const word = words.find(({ on }) => on === channel) ?? words.find(({ on }) => on === null);
    return word?.refused === true ? [word] : [];
  });
}

/** A word about all channels takes the place of those about single ones. */
function withWord(boundaries: readonly Boundary[], word: Boundary): readonly Boundary[] {
  const others = boundaries.filter(
    ({ on, purpose }) => purpose !== word.purpose || (word.on !== null && on !== word.on),
  );
  return [...others, word];
}

function wordOf({ at, on }: InboundEntry, purpose: Purpose): Boundary {
  return { on: on ?? null, purpose, refused: true, at };
}
