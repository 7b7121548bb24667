import { ACTS, PITCH_LEVELS } from '../vocabulary/acts.ts';
import { CHANNELS } from '../vocabulary/channels.ts';
import {
  INBOUND_KINDS,
  OUTBOUND_KINDS,
  type Entry,
  type TrustEntry,
} from '../vocabulary/events.ts';
import { STAGES, STEP_SIZES, type Stage } from '../vocabulary/stages.ts';
import {
  fail,
  flag,
  list,
  moment,
  oneOf,
  optional,
  record,
  text,
  type Field,
} from './case-fields.ts';
import { foldEntries } from './fold.ts';
import { DEFAULT_SETTINGS, type TrustSettings } from './settings.ts';
import { standingAt, type Standing } from './standing.ts';
import { judge } from './verdict.ts';
import type { DraftFacts, Person } from './view.ts';
import type { Verdict } from '../vocabulary/verdict.ts';

/** A worked case: a history, a draft, and where the user stands. */
export interface Case {
  readonly id: string;
  readonly now: number;
  readonly settings: TrustSettings;
  readonly draft: DraftFacts;
  /** Whom the draft is addressed to; null where the case names nobody. */
  readonly to: readonly string[] | null;
  readonly entries: readonly (readonly [contact: string, entry: Entry])[];
  /** What the case says should come out; not looked at here. */
  readonly expect: unknown;
}

/** What becomes of a case: the verdict, and where the person it is about stands. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly standing: Standing;
}

/** The person of a case that names nobody. */
const SOMEBODY = 'somebody';

/** Reads a file of cases (`{now, settings, cases}`); throws `BadCase` naming the place. */
export function readCases(value: unknown): readonly Case[] {
  const file = record({ value, path: '' });
  const now = moment(file('now')).at;
  return list(file('cases')).map((field) => readCase(field, now, file('settings')));
}

/** Judges the draft of a case; `about` is what is known of its people outside the ledger. */
export function outcomeOf(
  { now, settings, draft, to, entries }: Case,
  about: Partial<Person> = {},
): Outcome {
  const people = (to ?? [SOMEBODY]).map((id): Person => {
    const own = entries.filter(([contact]) => contact === id).map(([, entry]) => entry);
    return { ...about, id, state: foldEntries(own, settings) };
  });
  const verdict = judge(draft, people, now, settings);
  const state = people.find(({ id }) => id === verdict.who)?.state ?? foldEntries([], settings);
  return { verdict, standing: standingAt(state, now, settings) };
}

function readCase(field: Field, fileNow: number, fileSettings: Field): Case {
  const part = record(field);
  const draft = record(part('draft'));
  const own = optional(part('settings'), record);
  const shared = optional(fileSettings, record);
  const now = optional(part('now'), moment)?.at ?? fileNow;
  const to = optional(draft('to'), readNames);
  const setting = <T>(name: string, read: (field: Field) => T): T | null =>
    (own && optional(own(name), read)) ?? (shared && optional(shared(name), read));
  const channel = optional(draft('channel'), (value) => oneOf(value, CHANNELS));
  const events = list(part('events')).map((event) => readEvent(event, to));
  const floor = setting('floor', (value) => oneOf(value, STAGES));
  return {
    id: text(part('id')),
    now,
    settings: settingsOf(
      setting('step', (value) => oneOf(value, STEP_SIZES)),
      setting('covered', flag),
    ),
    draft: {
      pitch: oneOf(draft('pitch'), PITCH_LEVELS),
      acts: list(draft('acts')).map((act) => oneOf(act, ACTS)),
      ...(channel === null ? {} : { channel }),
    },
    to,
    entries: [...events, ...floorsOf(floor, now, to ?? [SOMEBODY])],
    expect: part('expect').value,
  };
}

function settingsOf(step: TrustSettings['step'] | null, covered: boolean | null): TrustSettings {
  return {
    ...DEFAULT_SETTINGS,
    step: step ?? DEFAULT_SETTINGS.step,
    coveredFrom: covered === false ? null : 0,
  };
}

/** *Known by hand since now*: the last entry of each person. */
function floorsOf(
  floor: Stage | null,
  now: number,
  people: readonly string[],
): readonly (readonly [string, Entry])[] {
  if (floor === null) return [];
  return people.map((id) => [
    id,
    { id: 'floor', at: now, day: 0, direction: 'self', kind: 'floor', floor },
  ]);
}

function readNames(field: Field): readonly string[] {
  const names = list(field).map(text);
  if (names.length === 0) fail(field, 'names nobody');
  return names;
}

function readEvent(field: Field, to: readonly string[] | null): readonly [string, TrustEntry] {
  const part = record(field);
  const contact = optional(part('contact'), text);
  const { at, day } = moment(part('at'));
  const message = optional(part('message'), text);
  const thread = optional(part('thread'), text);
  const common = {
    id: field.path,
    at,
    day,
    ...(message === null ? {} : { message }),
    ...(thread === null ? {} : { thread }),
  };
  const owner = to === null ? SOMEBODY : (contact ?? namesNobody(part('contact')));
  return [owner, { ...common, ...readSide(part) }];
}

function namesNobody(field: Field): never {
  return fail(field, 'is needed where draft.to names people');
}

type Side =
  | Pick<Extract<TrustEntry, { direction: 'in' }>, 'direction' | 'kind' | 'asks' | 'purpose' | 'on'>
  | Pick<Extract<TrustEntry, { direction: 'out' }>, 'direction' | 'kind'>;

function readSide(part: (name: string) => Field): Side {
  const direction = oneOf(part('direction'), ['in', 'out'] as const);
  if (direction === 'out') return { direction, kind: oneOf(part('kind'), OUTBOUND_KINDS) };
  const on = optional(part('on'), (value) => oneOf(value, CHANNELS));
  const purpose = optional(part('purpose'), (value) => oneOf(value, ['offers', 'all'] as const));
  return {
    direction,
    kind: oneOf(part('kind'), INBOUND_KINDS),
    ...(optional(part('asks'), flag) === true ? { asks: true } : {}),
    ...(purpose === null ? {} : { purpose }),
    ...(on === null ? {} : { on }),
  };
}
