import type { PageDraft, Recipient } from '../../vocabulary/drafts.ts';
import type { PagePart } from '../../vocabulary/health.ts';
import type { PageReading } from '../site.ts';
import type { DirectPerson, DirectPlace } from './reader.ts';

/** The recipient a person of a direct message is. */
export function recipientOf({ address, name }: DirectPerson): Recipient {
  return { address, ...(name === undefined ? {} : { name }), field: 'to', tentative: false };
}

/**
 * The conversation's id; where the page tells none, a conversation with one person is known by that
 * person, and there is none with several.
 */
export function threadOf(place: DirectPlace, people: readonly DirectPerson[]): string | undefined {
  const [only, another] = people;
  return place.thread() ?? (another ? undefined : only?.address);
}

/** Person, conversation and words as they stand, read in one go: nothing of it is from before. */
export function readDraft(place: DirectPlace): PageReading<PageDraft> {
  const people = place.people();
  const text = place.text();
  if (people.status === 'unreadable' || text.status === 'unreadable') {
    return { status: 'unreadable', parts: [people, text].flatMap(partsOf) };
  }
  const thread = threadOf(place, people.value);
  return {
    status: 'read',
    value: {
      text: text.value,
      subject: place.subject(),
      recipients: people.value.map(recipientOf),
      ...(thread === undefined ? {} : { thread }),
    },
  };
}

/** The parts a reading could not trust. */
export function partsOf(reading: PageReading<unknown>): readonly PagePart[] {
  return reading.status === 'unreadable' ? reading.parts : [];
}
