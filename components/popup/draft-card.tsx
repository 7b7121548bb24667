import { useLiveQuery } from 'dexie-react-hooks';
import type { DraftReport } from '../../utils/messaging/protocol.ts';
import { contactWithSummary, lastEntries } from '../../utils/store/queries.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { emptyState, standingAt } from '../../utils/trust/index.ts';
import type { Act } from '../../utils/vocabulary/acts.ts';
import { points } from '../words/figures.ts';
import { actWord } from '../words/names.ts';
import { verdictWords } from '../words/verdict-words.ts';
import { Thermometer } from '../ui/thermometer.tsx';
import { useNow } from '../ui/use-now.ts';
import { useTrust } from '../ui/use-trust.ts';
import { useWords } from '../ui/words-context.tsx';
import { EventList } from './event-list.tsx';

const LAST_EVENTS = 5;

interface Props {
  readonly db: OndoDatabase;
  readonly draft: DraftReport;
}

/** The person a draft goes to: how warm, on which stair, what happened, and the verdict. */
export function DraftCard({ db, draft }: Props) {
  const t = useWords();
  const trust = useTrust();
  const now = useNow();
  const who = draft.people.find((person) => person.id === draft.verdict.who) ?? draft.people[0];
  const known = useLiveQuery(() => knownOf(db, draft.verdict.who), [db, draft.verdict.who]);
  if (!trust || !who || !known) return null;
  const standing = standingAt(known.state, now, trust);
  const words = verdictWords({ verdict: draft.verdict, standing, reading: draft.reading, now }, t);
  const temperature = Math.round(standing.temperature);
  const heat = Math.round(draft.reading.heat);
  return (
    <article className={`verdict level-${draft.verdict.level}`}>
      <h3 className="who">
        {known.name || who.name || who.address}
        <Others count={draft.people.length - 1} />
      </h3>
      <p className="quiet">
        {words.them.words} · {words.them.degrees} ·{' '}
        {t('popup.balance', { points: points(standing.balance, t) })}
      </p>
      <p className="say">
        <strong>{words.levelWord}</strong>
        {t.language === 'ja' ? '。' : '. '}
        {words.sentence}
      </p>
      <Thermometer
        temperature={temperature}
        heat={heat}
        hatched={draft.verdict.level > 0}
        label={t('thermometer.label.draft', { degrees: temperature, heat })}
      />
      <ul className="reasons">
        {words.reasons.map((reason) => (
          <li key={reason.code}>
            <span>{reason.title}</span>
            <span>{reason.facts.map((fact) => `${fact.label} ${fact.value}`).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {draft.quotes.slice(0, 3).map((quote) => (
        <blockquote key={quote}>{quote}</blockquote>
      ))}
      <Acts acts={draft.reading.acts} />
      {words.next && (
        <p className="next">
          <small>{t('card.step')}</small>
          {words.next.text}
        </p>
      )}
      <EventList entries={known.entries} now={now} />
      {known.offers.length > 0 && (
        <section className="offers">
          <h4>{t('popup.offers')}</h4>
          {known.offers.map((offer) => (
            <blockquote key={offer.id}>{offer.text}</blockquote>
          ))}
        </section>
      )}
    </article>
  );
}

/** What Ondo saw the draft do, so that a misreading can be noticed. */
function Acts({ acts }: { readonly acts: readonly Act[] }) {
  const t = useWords();
  if (acts.length === 0) return null;
  return <p className="quiet acts">{acts.map((act) => actWord(act, t)).join(' · ')}</p>;
}

function Others({ count }: { readonly count: number }) {
  const t = useWords();
  if (count < 1) return null;
  return <small> {t('popup.draft.several', { count })}</small>;
}

async function knownOf(db: OndoDatabase, id: string) {
  const found = await contactWithSummary(db, id);
  if (!found) return { name: '', state: emptyState(), entries: [], offers: [] };
  const { contact, summary } = found;
  return {
    name: summary.name,
    state: contact.state,
    entries: await lastEntries(db, contact, LAST_EVENTS),
    offers: contact.heldOffers,
  };
}
