import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment } from 'react';
import type { DraftReport } from '../../utils/messaging/protocol.ts';
import { contactWithSummary, lastEntries } from '../../utils/store/queries.ts';
import type { HeldOffer } from '../../utils/store/rows.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { emptyState, standingAt } from '../../utils/trust/index.ts';
import type { Act } from '../../utils/vocabulary/acts.ts';
import { points } from '../words/figures.ts';
import { actWord } from '../words/names.ts';
import type { ReasonWords } from '../words/reason-words.ts';
import { verdictWords } from '../words/verdict-words.ts';
import { PersonLink } from '../ui/person-row.tsx';
import { Thermometer } from '../ui/thermometer.tsx';
import { useNow } from '../ui/use-now.ts';
import { useTrust } from '../ui/use-trust.ts';
import { useWords } from '../ui/words-context.tsx';
import { CardButtons } from './card-buttons.tsx';
import { EventList } from './event-list.tsx';
import { NextStep } from './next-step.tsx';

const LAST_EVENTS = 5;
/** What lies at hand for a next step is found among the newest of these. */
const LOOKED_AT = 500;
const MOST_QUOTED = 3;

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
        <Name id={known.id}>{known.name || who.name || who.address}</Name>
        <Others count={draft.people.length - 1} />
      </h3>
      <p className="quiet">
        {words.them.words} · {words.them.degrees} ·{' '}
        {t('popup.balance', { points: points(standing.balance, t) })}
      </p>
      <p className="level">{words.levelWord}</p>
      <p className="say">{words.sentence}</p>
      <Thermometer
        temperature={temperature}
        heat={heat}
        hatched={draft.verdict.level > 0}
        label={t('thermometer.label.draft', { degrees: temperature, heat })}
      />
      <Reasons reasons={words.reasons} />
      <Quotes quotes={draft.verdict.level > 0 ? draft.quotes : []} />
      <Acts acts={draft.reading.acts} />
      {words.next && (
        <NextStep
          draft={draft}
          words={words.next}
          standing={standing}
          entries={known.entries}
          now={now}
        />
      )}
      <CardButtons draft={draft} standing={standing} />
      <EventList entries={known.entries.slice(0, LAST_EVENTS)} now={now} />
      <Offers offers={known.offers} />
    </article>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly ReasonWords[] }) {
  return (
    <ul className="reasons">
      {reasons.map(({ code, title, facts }) => (
        <li key={code}>
          <span>{title}</span>
          <span>
            {facts.map(({ label, value }, index) => (
              <Fragment key={label}>
                {index > 0 && ' · '}
                {label} <b>{value}</b>
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Quotes({ quotes }: { readonly quotes: readonly string[] }) {
  if (quotes.length === 0) return null;
  return (
    <blockquote className="pitching">
      {quotes.slice(0, MOST_QUOTED).map((quote) => (
        <p key={quote}>{quote}</p>
      ))}
    </blockquote>
  );
}

function Offers({ offers }: { readonly offers: readonly HeldOffer[] }) {
  const t = useWords();
  if (offers.length === 0) return null;
  return (
    <section>
      <h4>{t('popup.offers')}</h4>
      {offers.map((offer) => (
        <blockquote key={offer.id}>{offer.text}</blockquote>
      ))}
    </section>
  );
}

/** What Ondo saw the draft do, so that a misreading can be noticed. */
function Acts({ acts }: { readonly acts: readonly Act[] }) {
  const t = useWords();
  if (acts.length === 0) return null;
  const said = acts.map((act) => actWord(act, t)).join(' · ');
  return <p className="quiet acts">{t('popup.acts', { acts: said })}</p>;
}

/** Who is on record has a page. */
function Name({ id, children }: { readonly id: string | null; readonly children: string }) {
  return id === null ? children : <PersonLink id={id}>{children}</PersonLink>;
}

function Others({ count }: { readonly count: number }) {
  const t = useWords();
  if (count < 1) return null;
  return <small> {t('popup.draft.several', { count })}</small>;
}

async function knownOf(db: OndoDatabase, id: string) {
  const found = await contactWithSummary(db, id);
  if (!found) return { id: null, name: '', state: emptyState(), entries: [], offers: [] };
  const { contact, summary } = found;
  return {
    id: contact.id,
    name: summary.name,
    state: contact.state,
    entries: await lastEntries(db, contact, LOOKED_AT),
    offers: contact.heldOffers,
  };
}
