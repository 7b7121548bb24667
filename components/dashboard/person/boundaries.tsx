import type { Purpose } from '../../../utils/vocabulary/reading.ts';
import type { Channel } from '../../../utils/vocabulary/channels.ts';
import { dayWords } from '../../words/explain-day.ts';
import { channelWord, sourceWords } from '../../words/explain-entry.ts';
import { useWords } from '../../ui/words-context.tsx';
import { Adder } from './adder.tsx';
import { BoundaryForm } from './boundary-form.tsx';
import { boundaryWord } from './boundary-word.ts';
import { DoneLine } from './done-line.tsx';
import { useSaying } from './saying.ts';
import { Section } from './section.tsx';
import { useView } from './view.ts';

const PURPOSES: readonly Purpose[] = ['offers', 'all'];

/** What they agreed to and what they refused, where it was said and when. */
export function Boundaries() {
  const t = useWords();
  const saying = useSaying();
  const { record } = useView();
  const places = placesOf(record.contact.state.boundaries.map(({ on }) => on));
  return (
    <Section title={t('person.boundaries')} className="boundaries">
      <ul>
        {places.flatMap((on) =>
          PURPOSES.map((purpose) => (
            <BoundaryLine key={`${on} ${purpose}`} on={on} purpose={purpose} />
          )),
        )}
      </ul>
      <Adder title={t('person.boundary.set')}>
        <BoundaryForm saying={saying} />
      </Adder>
      <DoneLine saying={saying} />
    </Section>
  );
}

interface LineProps {
  readonly on: Channel | null;
  readonly purpose: Purpose;
}

function BoundaryLine({ on, purpose }: LineProps) {
  const t = useWords();
  const { says, entry } = boundaryWord(useView(), purpose, on);
  const place = on === null ? t('person.everywhere') : channelWord(on, t);
  return (
    <li className={says}>
      <span>
        {t(`person.purpose.${purpose}`)} <small>{place}</small>
      </span>
      <b>{t(`person.boundary.${says}`)}</b>
      {entry && (
        <small className="source">
          {dayWords(entry.day, t)} · {sourceWords(entry, t) ?? t('person.byHand')}
        </small>
      )}
    </li>
  );
}

/** Everywhere first; a single channel only where it has a word of its own. */
function placesOf(spoken: readonly (Channel | null)[]): readonly (Channel | null)[] {
  return [...new Set([null, ...spoken])];
}
