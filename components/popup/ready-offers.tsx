import { useLiveQuery } from 'dexie-react-hooks';
import { sendMessage } from '../../utils/messaging/protocol.ts';
import { offerOutcome, offersReady, type ReadyOffer } from '../../utils/store/held-offers.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import type { TrustSettings } from '../../utils/trust/index.ts';
import { relativeDay } from '../words/relative-day.ts';
import { PersonLink } from '../ui/person-row.tsx';
import { useNow } from '../ui/use-now.ts';
import { useTrust } from '../ui/use-trust.ts';
import { useWords } from '../ui/words-context.tsx';
import { CopyLine } from './copy-line.tsx';

const SHOWN = 3;

/** Offers that were kept for later and would be fine now, and what came of earlier ones. */
export function ReadyOffers({ db }: { readonly db: OndoDatabase }) {
  const trust = useTrust();
  return trust ? <Offers db={db} trust={trust} /> : null;
}

function Offers({ db, trust }: { readonly db: OndoDatabase; readonly trust: TrustSettings }) {
  const t = useWords();
  const now = useNow();
  const ready = useLiveQuery(() => offersReady(db, trust, now, SHOWN), [db, trust, now]) ?? [];
  const outcome = useLiveQuery(() => offerOutcome(db), [db]);
  const told = outcome !== undefined && outcome.sent > 0;
  if (ready.length === 0 && !told) return null;
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">{t('popup.ready')}</h2>
      <ul className="rows">
        {ready.map((one) => (
          <Offer key={one.offer.id} ready={one} now={now} />
        ))}
      </ul>
      {told && <p className="quiet">{t('popup.outcome', { ...outcome })}</p>}
    </section>
  );
}

function Offer({ ready, now }: { readonly ready: ReadyOffer; readonly now: number }) {
  const t = useWords();
  const { contact, summary, offer } = ready;
  const since = t('popup.ready.since', { when: relativeDay(offer.at, now, t) });
  return (
    <li className="doubt">
      <p>
        <b>
          <PersonLink id={contact.id}>{summary.name || summary.address}</PersonLink>
        </b>
      </p>
      <CopyLine label={since} text={offer.text} lang="" />
      <p>
        <button
          type="button"
          onClick={() => void sendMessage('dropOffer', { contact: contact.id, offer: offer.id })}
        >
          {t('popup.ready.forget')}
        </button>
      </p>
    </li>
  );
}
