import { shownName } from '../address.ts';
import { all, attribute, closest, first, textOf } from '../dom.ts';
import { addressOf, gathered, idInLink, idInUrn, idOf, isOnePerson } from './profile-id.ts';
import type { Named, ProfileId } from './profile-id.ts';
import { ownerOf } from './rows.ts';
import type { Row } from './rows.ts';
import { SELECTORS } from './selectors.ts';
import type { Talk } from './talk.ts';

/** Who a conversation is with, as three places of the page tell. */
export interface Sight {
  /** The head of the conversation, and the page's address where it speaks of this one. */
  readonly head: Named;
  /** The card above its first message. */
  readonly card: Named;
  /** Those who wrote in it, without the user. */
  readonly writers: Named;
  readonly name: string | undefined;
}

const { people, message } = SELECTORS;

function headIds({ root }: Talk): readonly (ProfileId | undefined)[] {
  const isAbove = (one: Element): boolean =>
    closest(one, `${message.inRow}, ${message.first}, form`) === undefined;
  const links = all(root, people.head).filter(isAbove);
  const urns = all(root, people.urn).filter(isAbove);
  return [
    ...links.map((link) => idInLink(attribute(link, 'href'))),
    ...urns.flatMap((one) => [
      idInUrn(attribute(one, 'data-profile-urn')),
      idInUrn(attribute(one, 'data-recipient-urn')),
    ]),
  ];
}

function cardIds({ root }: Talk): readonly (ProfileId | undefined)[] {
  return all(root, people.card).map((link) => idInLink(attribute(link, 'href')));
}

/** A new message opened for somebody: the page's address names that person, twice. */
export function idsInCompose(url: URL): readonly (ProfileId | undefined)[] {
  if (!url.pathname.startsWith('/messaging/compose')) return [];
  return [idInUrn(url.searchParams.get('profileUrn')), idOf(url.searchParams.get('recipient'))];
}

/** The people whose name stands in a new message as a pill that can be taken out again. */
export function pillsIn({ root }: Talk): readonly string[] {
  return all(root, people.pill).map((pill) => textOf(pill).trim());
}

function writerIds(rows: readonly Row[]): readonly (ProfileId | undefined)[] {
  const owner = ownerOf(rows);
  return rows
    .filter(({ isMarkedTheirs }) => isMarkedTheirs)
    .map(({ head }) => head?.id)
    .filter((id) => id?.member === undefined || id.member !== owner);
}

function nameIn({ root }: Talk): string | undefined {
  const named = first(root, people.name) ?? first(root, people.pill);
  return named && shownName(textOf(named).trim().split('\n')[0]);
}

/** Reads who a conversation is with. `composed` is who the page's address opened a new message for. */
export function sightOf(
  talk: Talk,
  rows: readonly Row[],
  composed: readonly (ProfileId | undefined)[],
): Sight {
  return {
    head: gathered([...headIds(talk), ...composed]),
    card: gathered(cardIds(talk)),
    writers: gathered(writerIds(rows)),
    name: nameIn(talk),
  };
}

function isMany({ members, slugs }: Named): boolean {
  return members.size > 1 || slugs.size > 1;
}

/** Two or more others: a group, whatever else is told. */
export function isGroupIn({ head, writers }: Sight): boolean {
  return isMany(writers) || isMany(head);
}

/** Whether two places can mean the same person: an id and a slug cannot be compared. */
function agree(one: Named, other: Named): boolean {
  return !isMany({
    members: new Set([...one.members, ...other.members]),
    slugs: new Set([...one.slugs, ...other.slugs]),
  });
}

/**
 * The one person: by the head, else by the card. Undefined where neither names one, or another place
 * names somebody else. What only the messages say is no address: in a group that was silent but for one it
 * would be wrong.
 */
export function personIn({ head, card, writers }: Sight): Named | undefined {
  const told = head.members.size + head.slugs.size > 0 ? head : card;
  const isSure = isOnePerson(told) && agree(told, card) && agree(told, writers);
  return isSure && agree(card, writers) ? told : undefined;
}

/** Every id the same place tells of the one person, beside the address. */
export function otherIds(person: Named): readonly string[] {
  const ids = [...person.members, ...Array.from(person.slugs, (slug) => `in/${slug}`)];
  return ids.filter((id) => id !== addressOf(person));
}
