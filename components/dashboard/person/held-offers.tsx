import { useState } from 'react';
import { sendMessage } from '../../../utils/messaging/protocol.ts';
import { isReady } from '../../../utils/store/held-offers.ts';
import type { HeldOffer } from '../../../utils/store/rows.ts';
import { relativeDay } from '../../words/relative-day.ts';
import { useWords } from '../../ui/words-context.tsx';
import { CopyButton } from './copy-button.tsx';
import { DoneLine } from './done-line.tsx';
import { useSaying, type Saying } from './saying.ts';
import { Section } from './section.tsx';
import { useView } from './view.ts';

/** Offers the user kept for later, and whether their time has come. */
export function HeldOffers() {
  const t = useWords();
  const saying = useSaying();
  const { heldOffers } = useView().record.contact;
  if (heldOffers.length === 0 && saying.done === null) return null;
  return (
    <Section title={t('popup.offers')} className="offers">
      <ul>
        {heldOffers.map((offer) => (
          <OfferRow key={offer.id} offer={offer} saying={saying} />
        ))}
      </ul>
      <DoneLine saying={saying} />
    </Section>
  );
}

interface RowProps {
  readonly offer: HeldOffer;
  readonly saying: Saying;
}

function OfferRow({ offer, saying }: RowProps) {
  const t = useWords();
  const { record, trust, now } = useView();
  const ready = isReady(record.contact, offer, trust, now);
  const since = relativeDay(offer.at, now, t);
  const forget = (): void => {
    const dropped = sendMessage('dropOffer', { contact: record.contact.id, offer: offer.id });
    saying.tell(dropped, t('person.offer.forgotten'), { leaves: true });
  };
  return (
    <li className={ready ? 'ready' : undefined}>
      <blockquote>{offer.text}</blockquote>
      <small>
        {t('person.offer.since', { since })} ·{' '}
        <span className="state">{stateWords(offer, ready, now, t)}</span>
      </small>
      <div className="acts">
        <CopyButton text={offer.text} saying={saying} what={since} />
        <Forget onForget={forget} what={since} />
      </div>
    </li>
  );
}

/** Its words are gone for good afterwards, so this is asked once more. */
function Forget({ onForget, what }: { readonly onForget: () => void; readonly what: string }) {
  const t = useWords();
  const [sure, setSure] = useState(false);
  const act = t(sure ? 'person.offer.forget.sure' : 'person.offer.forget');
  return (
    <button
      type="button"
      className={sure ? 'sure' : undefined}
      aria-label={t('person.act.on', { act, what })}
      onClick={() => (sure ? onForget() : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {act}
    </button>
  );
}

function stateWords(
  { sentAt }: HeldOffer,
  ready: boolean,
  now: number,
  t: ReturnType<typeof useWords>,
): string {
  if (sentAt !== undefined) return t('person.offer.sent', { when: relativeDay(sentAt, now, t) });
  return t(ready ? 'person.offer.ready' : 'person.offer.early');
}
