import { createContext, useContext } from 'react';
import type { PersonRecord } from '../../../utils/store/person.ts';
import { standingAt, type Standing, type TrustSettings } from '../../../utils/trust/index.ts';
import { compareEntries } from '../../../utils/trust/order.ts';
import type { Entry } from '../../../utils/vocabulary/events.ts';
import type { FindEntry } from '../../words/explain-entry.ts';

/** One person as the page shows them: the record, and what follows from it at one moment. */
export interface PersonView {
  readonly record: PersonRecord;
  readonly trust: TrustSettings;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly standing: Standing;
  /** Every entry once, newest first, also what was taken out; without what took it out. */
  readonly all: readonly Entry[];
  /** Of these, the ones that stand. */
  readonly entries: readonly Entry[];
  readonly find: FindEntry;
}

/** Puts a record together with what follows from it at `now`. */
export function viewOfPerson(record: PersonRecord, trust: TrustSettings, now: number): PersonView {
  const { contact, entries, removed } = record;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const all = [...byId.values()]
    .filter(({ kind }) => kind !== 'removed')
    .toSorted((a, b) => compareEntries(b, a));
  return {
    record,
    trust,
    now,
    standing: standingAt(contact.state, now, trust, { firstSeenAt: contact.firstSeenAt }),
    all,
    entries: all.filter(({ id }) => !removed.has(id)),
    find: (id) => byId.get(id),
  };
}

const ViewContext = createContext<PersonView | undefined>(undefined);

/** Gives the person to every part of the page below. */
export const ViewProvider = ViewContext.Provider;

/** The person whose page this is. */
export function useView(): PersonView {
  const view = useContext(ViewContext);
  if (!view) throw new Error('no person: ViewProvider is missing');
  return view;
}
