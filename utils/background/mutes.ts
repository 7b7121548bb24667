import type { MutedList } from '../messaging/protocol.ts';
import type { ActPayload } from '../messaging/shapes.ts';
import { changeItem } from '../store/change-item.ts';
import type { StoreContext } from '../store/context.ts';
import { identityId } from '../store/identities.ts';
import { loweredRules, noteNotUseful } from './rule-records.ts';
import { contactAt } from '../store/queries.ts';
import { complaintsItem, mutesItem, type Complaint, type Mute } from '../store/preferences.ts';

type Here = Pick<StoreContext, 'db' | 'now'>;

/** "Not useful" said this often of the same rule and person mutes it (`facts`, section 5 "Gate"). */
const COMPLAINTS_TO_MUTE = 2;

/** The oldest are forgotten: what they muted stays muted. */
const MOST_COMPLAINTS = 500;

/** Mutes what the user pointed at, under one id so that it can be undone at once. */
export async function mute(context: Here, payload: ActPayload, id: string): Promise<void> {
  await addMutes(await mutesOf(context, payload, id));
}

/** Notes that a hint was not useful; the second time the rule is muted for this person. */
export async function complain(context: Here, payload: ActPayload, id: string): Promise<void> {
  const at = context.now;
  const rules = payload.reasons ?? [];
  const people = await idsOf(context, payload);
  const added = people.map((person) => ({ id, at, person, rules }));
  const before = await changeItem(complaintsItem, (said) =>
    [...said, ...added].slice(-MOST_COMPLAINTS),
  );
  await noteNotUseful(rules, 1);
  await addMutes(added.flatMap((said) => repeatedIn(before, said)));
}

/** Takes mutes and complaints with this id back. */
export async function forget(id: string): Promise<void> {
  await changeItem(mutesItem, (mutes) => mutes.filter((item) => item.id !== id));
  const complaints = await changeItem(complaintsItem, (all) =>
    all.filter((said) => said.id !== id),
  );
  const taken = complaints.find((said) => said.id === id);
  if (taken) await noteNotUseful(taken.rules, -1);
}

/** The list in the form a page checks a verdict against. */
export async function mutedList(): Promise<MutedList> {
  const mutes = await mutesItem.getValue();
  return {
    people: mutes.flatMap((item) => (item.what === 'person' ? [item.value] : [])),
    rules: mutes.flatMap((item) => (item.what === 'rule' ? [item.value] : [])),
    sites: mutes.flatMap((item) => (item.what === 'site' ? [item.value] : [])),
    pairs: mutes.flatMap((item) =>
      item.what === 'rule-for-person' ? [{ person: item.person, rule: item.value }] : [],
    ),
    lowered: await loweredRules(),
  };
}

async function mutesOf(context: Here, payload: ActPayload, id: string): Promise<Mute[]> {
  const at = context.now;
  if (payload.what === 'mute_site') return [{ id, at, what: 'site', value: payload.channel }];
  if (payload.what === 'mute_person') {
    const people = await idsOf(context, payload);
    return people.map((value) => ({ id, at, what: 'person', value }));
  }
  return (payload.reasons ?? []).map((value) => ({ id, at, what: 'rule', value }));
}

function repeatedIn(before: readonly Complaint[], said: Complaint): Mute[] {
  const { id, at, person } = said;
  return said.rules
    .filter((rule) => timesSaid(before, person, rule) + 1 >= COMPLAINTS_TO_MUTE)
    .map((value) => ({ id, at, what: 'rule-for-person', value, person }));
}

function timesSaid(
  complaints: readonly Complaint[],
  person: string,
  rule: Complaint['rules'][number],
): number {
  return complaints.filter((said) => said.person === person && said.rules.includes(rule)).length;
}

/** Ids as a verdict has them: of the contact, whichever of its addresses the draft goes to. */
function idsOf(
  { db }: Here,
  { channel, people }: Pick<ActPayload, 'channel' | 'people'>,
): Promise<string[]> {
  return Promise.all(
    people.map(
      async ({ address }) =>
        (await contactAt(db, channel, address))?.id ?? identityId({ channel, address }),
    ),
  );
}

async function addMutes(mutes: readonly Mute[]): Promise<void> {
  if (mutes.length > 0) await changeItem(mutesItem, (before) => [...before, ...mutes]);
}
