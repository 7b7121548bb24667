import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import type { SummaryRow } from '../../utils/store/rows.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { standingAt } from '../../utils/trust/index.ts';
import { stageWord } from '../words/names.ts';
import { relativeDay } from '../words/relative-day.ts';
import { Thermometer } from './thermometer.tsx';
import { useNow } from './use-now.ts';
import { useTrust } from './use-trust.ts';
import { useWords } from './words-context.tsx';
import './person-row.css';

const DASHBOARD = '/dashboard.html';

/** One person in a list: name, stage, when they were last in touch, and their thermometer. */
export function PersonRow({
  db,
  person,
}: {
  readonly db: OndoDatabase;
  readonly person: SummaryRow;
}) {
  const t = useWords();
  const trust = useTrust();
  const now = useNow();
  const contact = useLiveQuery(() => db.contacts.get(person.id), [db, person.id, person.lastAt]);
  const standing = contact && trust && standingAt(contact.state, now, trust);
  const degrees = Math.round(standing?.temperature ?? 0);
  return (
    <li className="row person">
      <b>
        <PersonLink id={person.id}>{person.name || person.address}</PersonLink>
      </b>
      <p>
        {stageWord(standing?.stage ?? person.stage, t)} · {relativeDay(person.lastAt, now, t)}
      </p>
      {standing && (
        <Thermometer small temperature={degrees} label={t('thermometer.label', { degrees })} />
      )}
    </li>
  );
}

/** Leads to one person's page: in the dashboard on the spot, from the popup in a tab of its own. */
export function PersonLink({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ReactNode;
}) {
  const href = `${DASHBOARD}#person=${encodeURIComponent(id)}`;
  if (location.pathname === DASHBOARD) return <a href={href}>{children}</a>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
