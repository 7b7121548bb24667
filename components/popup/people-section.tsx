import type { SummaryRow } from '../../utils/store/rows.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { PersonRow } from '../ui/person-row.tsx';
import { useWords } from '../ui/words-context.tsx';

interface Props {
  readonly db: OndoDatabase;
  readonly people: readonly SummaryRow[];
  readonly searching: boolean;
}

/** The people met last, or those a search found. */
export function PeopleSection({ db, people, searching }: Props) {
  const t = useWords();
  if (people.length === 0) return searching ? <NobodyFound /> : <NobodyYet />;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('popup.people')}</h2>
      <ul className="rows">
        {people.map((person) => (
          <PersonRow key={person.id} db={db} person={person} />
        ))}
      </ul>
    </section>
  );
}

function NobodyFound() {
  const t = useWords();
  return (
    <p className="quiet" role="status">
      {t('popup.search.none')}
    </p>
  );
}

function NobodyYet() {
  const t = useWords();
  return (
    <section className="notice">
      <h2 className="say">{t('popup.empty.title')}</h2>
      <p>{t('popup.empty.text')}</p>
    </section>
  );
}
