import { useLiveQuery } from 'dexie-react-hooks';
import type { SummaryRow } from '../../utils/store/rows.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { standingAt } from '../../utils/trust/index.ts';
import { stageWord } from '../words/names.ts';
import { relativeDay } from '../words/relative-day.ts';
import { Thermometer } from './thermometer.tsx';
import { useNow } from './use-now.ts';
import { useTrust } from './use-trust.ts';
import { useWords } from './words-context.tsx';

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
    <li className="row">
      <b>{person.name || person.address}</b>
      <p>
        {stageWord(standing?.stage ?? person.stage, t)} · {relativeDay(person.lastAt, now, t)}
      </p>
      {standing && (
        <Thermometer small temperature={degrees} label={t('thermometer.label', { degrees })} />
      )}
    </li>
  );
}
