import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import type { DirectMessage, DirectMessages } from '../direct/reader.ts';
import { all, closest, first, textOf } from '../dom.ts';
import { readText } from '../page-text.ts';
import type { Sight } from './people.ts';
import type { Named, ProfileId } from './profile-id.ts';
import { ownerOf } from './rows.ts';
import type { Row, RowHead } from './rows.ts';
import { SELECTORS } from './selectors.ts';

type Direction = DirectMessage['direction'];

/** What is known of the two sides of a conversation with one person. */
interface Sides {
  readonly person: Named;
  readonly name: string | undefined;
  readonly owner: string | undefined;
}

const { message } = SELECTORS;

function isPerson({ member, slug }: ProfileId, { members, slugs }: Named): boolean | null {
  if (member !== undefined && members.size > 0) return members.has(member);
  if (slug !== undefined && slugs.size > 0) return slugs.has(slug);
  return null;
}

/** Whose a run of messages is by the profile that heads it; null where it cannot be compared. */
function sideOfId(id: ProfileId, { person, owner }: Sides): Direction | null {
  if (id.member !== undefined && id.member === owner) return 'out';
  const isTheirs = isPerson(id, person);
  if (isTheirs !== null) return isTheirs ? 'in' : 'out';
  return id.member !== undefined && owner !== undefined ? 'in' : null;
}

/** Some pages give the user's own messages a name without a link; it then is not the person's. */
function sideOf({ id, name }: RowHead, sides: Sides): Direction | null {
  if (id) return sideOfId(id, sides);
  if (name === undefined || sides.name === undefined) return null;
  return name === sides.name ? 'in' : 'out';
}

/** The direction of each row; null where its mark and the head of its run do not say the same. */
function directionsOf(rows: readonly Row[], sides: Sides): readonly (Direction | null)[] {
  let side: Direction | null = null;
  return rows.map(({ head, isMarkedTheirs }) => {
    if (head) side = sideOf(head, sides);
    return side === (isMarkedTheirs ? 'in' : 'out') ? side : null;
  });
}

/** A line end typed in a message stands as one in its text, and the page shows it by style. */
function wordsIn(body: Element): string {
  if (first(body, 'br, p, li')) return readText(body, { skip: message.quote }, DRAFT_LIMIT).text;
  const lines = textOf(body).trim().split('\n');
  return lines
    .map((line) => line.trim())
    .join('\n')
    .slice(0, DRAFT_LIMIT);
}

function textIn({ element }: Row): string {
  const isQuoted = (one: Element): boolean => closest(one, message.quote) !== undefined;
  const named = all(element, message.body);
  const bodies = named.length > 0 ? named : all(element, message.bodyAgain);
  return bodies
    .filter((one) => !isQuoted(one))
    .map(wordsIn)
    .join('\n');
}

function isWholeIn(root: Element): boolean {
  return first(root, message.first) !== undefined && first(root, message.loader) === undefined;
}

/** What is read of the messages, and whether one of them could not be trusted. */
export interface RowsRead extends DirectMessages {
  readonly isDrifted: boolean;
}

/** Reads the messages of a conversation with one person; those without a certain direction are left out. */
export function readRows(
  root: Element,
  rows: readonly Row[],
  person: Named,
  { name }: Sight,
): RowsRead {
  const owner = ownerOf(rows);
  const directions = directionsOf(rows, { person, name, owner });
  // A page without any id has none to lose; where others have one, a message without is not whole.
  const hasIds = rows.some(({ urn }) => urn !== undefined);
  const read = rows.flatMap((row, at): readonly DirectMessage[] => {
    const direction = directions[at];
    if (!direction || (hasIds && !row.urn)) return [];
    return [
      {
        id: row.urn?.id ?? null,
        direction,
        at: row.urn?.at ?? null,
        text: textIn(row),
        sent: null,
      },
    ];
  });
  const isDrifted = read.length < rows.length;
  return { messages: read, complete: !isDrifted && isWholeIn(root), isDrifted };
}
