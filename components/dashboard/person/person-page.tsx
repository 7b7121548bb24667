import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { personRecord, type PersonRecord } from '../../../utils/store/person.ts';
import type { OndoDatabase } from '../../../utils/store/schema.ts';
import type { TrustSettings } from '../../../utils/trust/index.ts';
import { useNow } from '../../ui/use-now.ts';
import { useTrust } from '../../ui/use-trust.ts';
import { useWords } from '../../ui/words-context.tsx';
import { AddByHand } from './add-by-hand.tsx';
import { Boundaries } from './boundaries.tsx';
import { CoursePlot } from './course-plot.tsx';
import { CustomerLife } from './customer-life.tsx';
import { Doubts } from './doubts.tsx';
import { Giving } from './giving.tsx';
import { Head } from './head.tsx';
import { HeldOffers } from './held-offers.tsx';
import { Problems } from './problems.tsx';
import { Promises } from './promises.tsx';
import { Repair } from './repair.tsx';
import { Timeline } from './timeline.tsx';
import { ViewProvider, viewOfPerson } from './view.ts';
import { Why } from './why.tsx';
import { Worries } from './worries.tsx';
import './person.css';

interface Props {
  readonly db: OndoDatabase;
  readonly id: string;
}

/** All that is on record of one person, why they stand where they stand, and what can be said of it. */
export function PersonPage({ db, id }: Props) {
  const trust = useTrust();
  const record = useLiveQuery(async () => (await personRecord(db, id)) ?? null, [db, id]);
  if (record === null) return <Nobody />;
  if (record === undefined || trust === undefined) return null;
  return <Page record={record} trust={trust} />;
}

interface PageProps {
  readonly record: PersonRecord;
  readonly trust: TrustSettings;
}

function Page({ record, trust }: PageProps) {
  const now = useNow();
  const view = useMemo(() => viewOfPerson(record, trust, now), [record, trust, now]);
  return (
    <ViewProvider value={view}>
      <main className="person-page">
        <Head />
        <Repair />
        <div className="columns">
          <div className="reasons">
            <CoursePlot />
            <Why />
          </div>
          <div className="beside">
            <Doubts />
            <Promises />
            <HeldOffers />
            <Problems />
            <Worries />
            <Boundaries />
            <CustomerLife />
            <Giving />
          </div>
          <div className="history">
            <AddByHand />
            <Timeline />
          </div>
        </div>
      </main>
    </ViewProvider>
  );
}

function Nobody() {
  const t = useWords();
  return (
    <main className="person-page">
      <p className="back">
        <a href="#people">{t('popup.all')}</a>
      </p>
      <h1 className="say">{t('person.nobody')}</h1>
    </main>
  );
}
