import { changeItem } from '../store/change-item.ts';
import type { StoreContext } from '../store/context.ts';
import { identityId, type Reach } from '../store/identities.ts';
import { saidHintsItem, type SaidTo } from '../store/preferences.ts';
import { contactAt } from '../store/queries.ts';
import { HINT_RESTS_MS, type SaidHint } from '../vocabulary/said.ts';

/** More people than anybody writes to in a week; the oldest are forgotten first. */
const MOST_SAID = 500;

/** Remembers a hint that was said aloud, for as long as it rests, also about people not on record. */
export async function noteSaid(
  { db }: Pick<StoreContext, 'db'>,
  reach: Pick<Reach, 'channel' | 'address'>,
  hint: SaidHint,
): Promise<void> {
  const contact = await contactAt(db, reach.channel, reach.address);
  const person = contact?.id ?? identityId(reach);
  await changeItem(saidHintsItem, (before) =>
    [...before.filter((said) => rests(said, hint.at)), { ...hint, person }].slice(-MOST_SAID),
  );
}

/** What was said within the last week, and about whom. */
export async function saidHints(now: number): Promise<readonly SaidTo[]> {
  return (await saidHintsItem.getValue()).filter((hint) => rests(hint, now));
}

/** Forgets what was said about one person: a part of erasing them. */
export async function forgetSaid(person: string): Promise<void> {
  await changeItem(saidHintsItem, (before) => before.filter((said) => said.person !== person));
}

function rests({ at }: SaidHint, now: number): boolean {
  // Said by a clock that was ahead, it is forgotten by one that is right.
  return Math.abs(now - at) < HINT_RESTS_MS;
}
