import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import type { PageReport } from '../../utils/messaging/protocol.ts';
import { CONSENT_VERSION, consentItem } from '../../utils/store/preferences.ts';
import { peopleMatching } from '../../utils/store/queries.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { useSiteAccess, type SiteAccess } from '../ui/site-access.ts';
import { useStored } from '../ui/use-stored.ts';
import { useWords } from '../ui/words-context.tsx';
import { AskConsent } from './ask-consent.tsx';
import { DoubtsSection } from './doubts-section.tsx';
import { DraftSection } from './draft-section.tsx';
import { OfferSites } from './offer-sites.tsx';
import { PromisesSection } from './promises-section.tsx';
import { readPageReport } from './page-report.ts';
import { PeopleSection } from './people-section.tsx';
import { ReadyOffers } from './ready-offers.tsx';
import { SitesFooter } from './sites-footer.tsx';
import './popup.css';

/** How many people the popup lists: one minute's worth. */
const LISTED = 12;
/** A page that was just allowed has no verdict yet, and a draft may be typed on beside the popup. */
const ASK_EVERY_MS = 1000;

/** The toolbar popup: the draft at hand, else the people met last. */
export function Popup({ db }: { readonly db: OndoDatabase }) {
  const consent = useStored(consentItem);
  const access = useSiteAccess();
  const report = stillAllowed(usePageReport(), access);
  useEffect(() => void takeReminderAway(), []);
  const [query, setQuery] = useState('');
  if (consent === undefined) return null;
  if (consent?.version !== CONSENT_VERSION) return <AskConsent />;
  return (
    <>
      <Header query={query} onQuery={setQuery} />
      <main>
        {query === '' && <DraftSection db={db} report={report ?? undefined} />}
        {query === '' && <PromisesSection db={db} />}
        {query === '' && <DoubtsSection db={db} />}
        {query === '' && <ReadyOffers db={db} />}
        <People db={db} query={query} />
        {query === '' && report === null && access && <OfferSites access={access} />}
      </main>
      {access && <SitesFooter report={report ?? undefined} access={access} />}
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

/** A page whose access was just taken back may not have heard of it yet. */
function stillAllowed(
  report: PageReport | null | undefined,
  access: readonly SiteAccess[] | undefined,
): PageReport | null | undefined {
  if (!report || !access) return report;
  return access.some(({ site, allowed }) => allowed && site.id === report.channel) ? report : null;
}

/** Asks the page while the popup is open. Null where it is not read; undefined until that is known. */
function usePageReport(): PageReport | null | undefined {
  const [report, setReport] = useState<PageReport | null>();
  useEffect(() => {
    const ask = (): void => {
      void readPageReport().then((found) => setReport(found ?? null));
    };
    ask();
    window.addEventListener('focus', ask);
    const asking = setInterval(ask, ASK_EVERY_MS);
    return () => {
      window.removeEventListener('focus', ask);
      clearInterval(asking);
    };
  }, []);
  return report;
}
