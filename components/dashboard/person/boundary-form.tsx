import { useState, type FormEvent } from 'react';
import type { Channel } from '../../../utils/vocabulary/channels.ts';
import type { Purpose } from '../../../utils/vocabulary/reading.ts';
import { channelWord } from '../../words/explain-entry.ts';
import { useWords } from '../../ui/words-context.tsx';
import type { Saying } from './saying.ts';
import { useView } from './view.ts';

const EVERYWHERE = '';

/** Sets a boundary by hand: refused or agreed, offers or all messages, everywhere or in one place. */
export function BoundaryForm({ saying }: { readonly saying: Saying }) {
  const t = useWords();
  const channels = useChannels();
  const [refused, setRefused] = useState(true);
  const [purpose, setPurpose] = useState<Purpose>('offers');
  const [place, setPlace] = useState(EVERYWHERE);
  const set = (event: FormEvent): void => {
    event.preventDefault();
    const on = channels.find((channel) => channel === place) ?? null;
    const what = t(refused ? `person.refuse.${purpose}` : 'person.agree');
    saying.say({ what: 'boundary', refused, purpose, on }, t('person.done.noted', { what }));
  };
  return (
    <form className="fields" onSubmit={set}>
      <label className="wide">
        {t('person.boundary.said')}
        <select
          value={refused ? purpose : 'agree'}
          onChange={({ target }) => {
            setRefused(target.value !== 'agree');
            if (target.value !== 'agree') setPurpose(target.value === 'all' ? 'all' : 'offers');
          }}
        >
          <option value="offers">{t('person.refuse.offers')}</option>
          <option value="all">{t('person.refuse.all')}</option>
          <option value="agree">{t('person.agree')}</option>
        </select>
      </label>
      <label>
        {t('person.boundary.where')}
        <select value={place} onChange={(event) => setPlace(event.target.value)}>
          <option value={EVERYWHERE}>{t('person.everywhere')}</option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {channelWord(channel, t)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t('person.field.add')}</button>
    </form>
  );
}

/** The channels on which this person can be reached. */
function useChannels(): readonly Channel[] {
  const { record } = useView();
  const reached = record.identities.map(({ channel }) => channel);
  return [...new Set(reached)].filter((channel) => channel !== 'hand');
}
