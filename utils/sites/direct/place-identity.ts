import type { DirectPlace } from './reader.ts';

/** What makes a conversation this one and no other. */
export interface PlaceIdentity {
  /** The site's id; null where the page does not tell. */
  readonly thread: string | null;
  /** Addresses, sorted; undefined where nobody can be told for certain. */
  readonly people: readonly string[] | undefined;
}

/** Who is written to, and in which conversation, read in one go. */
export function identityOf(place: DirectPlace): PlaceIdentity {
  const people = place.people();
  return {
    thread: place.thread(),
    people:
      people.status === 'read' ? people.value.map(({ address }) => address).sort() : undefined,
  };
}

function agree(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  // A page tells people and id at different moments; a new message has nobody at first.
  if (!one?.length || !other) return true;
  return one.join('\n') === other.join('\n');
}

/** Whether `now` can still be the conversation that was known: nothing that is told contradicts. */
export function isSameConversation(known: PlaceIdentity, now: PlaceIdentity): boolean {
  const threads = known.thread === null || now.thread === null || known.thread === now.thread;
  return threads && agree(known.people, now.people);
}

/** Whether both tell the same people for certain: needed where nothing else shows that it goes on. */
export function isCertainlySame(known: PlaceIdentity, now: PlaceIdentity): boolean {
  const told = known.people !== undefined && known.people.length > 0 && now.people !== undefined;
  return told && known.thread === now.thread && isSameConversation(known, now);
}

/** Whether people were told before and are not told now. */
export function isForgotten(known: PlaceIdentity, now: PlaceIdentity): boolean {
  return known.people !== undefined && known.people.length > 0 && now.people === undefined;
}

/** What is known after another look: what was told once stays, until it is told otherwise. */
export function learned(known: PlaceIdentity, now: PlaceIdentity): PlaceIdentity {
  return { thread: now.thread ?? known.thread, people: now.people ?? known.people };
}
