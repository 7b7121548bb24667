import { useState, type FormEvent } from 'react';
import type { Channel } from '../../../utils/vocabulary/channels.ts';
import { channelWord } from '../../words/explain-entry.ts';
import { useWords } from '../../ui/words-context.tsx';
import { Choice } from './fields.tsx';
import type { Saying } from './saying.ts';
import { useView } from './view.ts';

const EVERYWHERE = '';
/** What they can have told the user. */
const WORDS = {
  offers: { refused: true, purpose: 'offers', key: 'person.refuse.offers' },
  all: { refused: true, purpose: 'all', key: 'person.refuse.all' },
  agree: { refused: false, purpose: 'all', key: 'person.agree' },
} as const;
type Word = keyof typeof WORDS;
const CHOICES: readonly Word[] = ['offers', 'all', 'agree'];

/** Notes a boundary by hand: refused or agreed, offers or all messages, everywhere or in one place. */
export function BoundaryForm({ saying }: { readonly saying: Saying }) {
  const t = useWords();
  const channels = useChannels();
  const [word, setWord] = useState<Word>('offers');
  const [place, setPlace] = useState(EVERYWHERE);
  const set = (event: FormEvent): void => {
    event.preventDefault();
    const on = channels.find((channel) => channel === place) ?? null;
    const { refused, purpose, key } = WORDS[word];
    saying.say(
      { what: 'boundary', refused, purpose, on },
      t('person.done.noted', { what: t(key) }),
    );
  };
  return (
    <form className="fields" onSubmit={set}>
      <Choice
        wide
        label={t('person.boundary.said')}
        value={word}
        onValue={(value) => setWord(CHOICES.find((one) => one === value) ?? 'offers')}
      >
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {t(WORDS[one].key)}
          </option>
        ))}
      </Choice>
      <Place channels={channels} value={place} onValue={setPlace} />
      <button type="submit">{t('person.field.add')}</button>
    </form>
  );
}

interface PlaceProps {
  readonly channels: readonly Channel[];
  readonly value: string;
  readonly onValue: (place: string) => void;
}

function Place({ channels, value, onValue }: PlaceProps) {
  const t = useWords();
  return (
    <Choice label={t('person.boundary.where')} value={value} onValue={onValue}>
      <option value={EVERYWHERE}>{t('person.everywhere')}</option>
      {channels.map((channel) => (
        <option key={channel} value={channel}>
          {channelWord(channel, t)}
        </option>
      ))}
    </Choice>
  );
}

/** The channels on which this person can be reached. */
function useChannels(): readonly Channel[] {
  const { record } = useView();
  const reached = record.identities.map(({ channel }) => channel);
  return [...new Set(reached)].filter((channel) => channel !== 'hand');
}
