import type { Channel } from '../../../utils/vocabulary/channels.ts';
import type { Entry } from '../../../utils/vocabulary/events.ts';
import type { Purpose } from '../../../utils/vocabulary/reading.ts';
import type { PersonView } from './view.ts';

/** The last word about one purpose in one place, and the entry that said it. */
export interface BoundaryWord {
  readonly says: 'refused' | 'agreed' | 'open' | 'everywhere';
  readonly entry: Entry | undefined;
}

/** Where it stands with offers, or with all messages, everywhere (`on` null) or on one channel. */
export function boundaryWord(
  { record, entries }: Pick<PersonView, 'record' | 'entries'>,
  purpose: Purpose,
  on: Channel | null,
): BoundaryWord {
  const words = record.contact.state.boundaries;
  const word = words.find((one) => one.on === on && one.purpose === purpose);
  if (word !== undefined) {
    const kind = word.refused ? 'optout' : 'optin';
    const entry = entries.find((one) => isWord(one, kind, on) && one.at === word.at);
    return { says: word.refused ? 'refused' : 'agreed', entry };
  }
  if (on !== null) return { says: 'everywhere', entry: undefined };
  // Agreeing everywhere leaves no word behind: what stands is the entry itself.
  const agreed = entries.find((one) => isWord(one, 'optin', on));
  return { says: agreed ? 'agreed' : 'open', entry: agreed };
}

function isWord(entry: Entry, kind: 'optout' | 'optin', on: Channel | null): boolean {
  return entry.direction === 'in' && entry.kind === kind && (entry.on ?? null) === on;
}
