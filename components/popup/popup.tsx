import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import type { PageReport } from '../../utils/messaging/protocol.ts';
import { CONSENT_VERSION, consentItem } from '../../utils/store/preferences.ts';
import { peopleMatching } from '../../utils/store/queries.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { useStored } from '../ui/use-stored.ts';
import { useWords } from '../ui/words-context.tsx';
import { AskConsent } from './ask-consent.tsx';
import { DoubtsSection } from './doubts-section.tsx';
import { DraftSection } from './draft-section.tsx';
import { PromisesSection } from './promises-section.tsx';
import { readPageReport } from './page-report.ts';
import { PeopleSection } from './people-section.tsx';
import { ReadyOffers } from './ready-offers.tsx';
import { SitesFooter } from './sites-footer.tsx';
import './popup.css';

/** How many people the popup lists: one minute's worth. */
const LISTED = 12;

/** The toolbar popup: the draft at hand, else the people met last. */
export function Popup({ db }: { readonly db: OndoDatabase }) {
  const consent = useStored(consentItem);
  const report = usePageReport();
  useEffect(() => void takeReminderAway(), []);
  const [query, setQuery] = useState('');
  if (consent === undefined) return null;
  if (consent?.version !== CONSENT_VERSION) return <AskConsent />;
  return (
    <>
      <Header query={query} onQuery={setQuery} />
      <main>
        {query === '' && <DraftSection db={db} report={report} />}
        {query === '' && <PromisesSection db={db} />}
        {query === '' && <DoubtsSection db={db} />}
        {query === '' && <ReadyOffers db={db} />}
        <People db={db} query={query} />
      </main>
      <SitesFooter report={report} />
    </>
  );
}

function Header({
  query,
  onQuery,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}) {
  const t = useWords();
  return (
    <header>
      <h1>{t('screens.product')}</h1>
      <input
        type="search"
        value={query}
        placeholder={t('popup.search')}
        aria-label={t('popup.search')}
        onChange={(event) => onQuery(event.target.value)}
      />
    </header>
  );
}

function People({ db, query }: { readonly db: OndoDatabase; readonly query: string }) {
  const people = useLiveQuery(() => peopleMatching(db, query, LISTED), [db, query]);
  return people ? <PeopleSection db={db} people={people} searching={query !== ''} /> : null;
}

/** The popup shows what the mark on the toolbar button spoke of. */
async function takeReminderAway(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
}

/** Asks the page when the popup opens and whenever it is looked at again. */
function usePageReport(): PageReport | undefined {
  const [report, setReport] = useState<PageReport>();
  useEffect(() => {
    const ask = (): void => {
      void readPageReport().then(setReport);
    };
    ask();
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, []);
  return report;
}
