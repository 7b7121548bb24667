import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { peopleMatching } from '../../utils/store/queries.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { PersonRow } from '../ui/person-row.tsx';
import { useWords } from '../ui/words-context.tsx';
import { Book } from './book.tsx';

/** A list longer than this is cut, and says so: rows cost time, and search finds the rest. */
const SHOWN = 200;

/** Everybody Ondo knows, newest contact first. */
export function People({ db }: { readonly db: OndoDatabase }) {
  const t = useWords();
  const [query, setQuery] = useState('');
  const people = useLiveQuery(() => peopleMatching(db, query, SHOWN), [db, query]);
  const count = useLiveQuery(() => db.summaries.count(), [db]);
  return (
    <main className="people">
      <h1 className="say">{t('people.title')}</h1>
      {count !== undefined && <p className="quiet">{t('people.count', { count })}</p>}
      <Book db={db} />
      <input
        type="search"
        value={query}
        placeholder={t('popup.search')}
        aria-label={t('popup.search')}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="rows">
        {people?.map((person) => (
          <PersonRow key={person.id} db={db} person={person} />
        ))}
      </ul>
      {people?.length === SHOWN && <p className="quiet">{t('people.more', { count: SHOWN })}</p>}
      <p className="elsewhere">
        <a href="#settings">{t('settings.title')}</a>
      </p>
    </main>
  );
}
