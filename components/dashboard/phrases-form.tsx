import { useState, type FormEvent } from 'react';
import { sendMessage } from '../../utils/messaging/protocol.ts';
import { preferencesItem } from '../../utils/store/preferences.ts';
import { PHRASE_MEANINGS, type OwnPhrase } from '../../utils/vocabulary/reading.ts';
import { useStored } from '../ui/use-stored.ts';
import { useWords } from '../ui/words-context.tsx';

const LONGEST = 100;
const SHORTEST = 2;

/** Phrases of the user's own trade, in plain words, and what each means in a draft. */
export function PhrasesForm() {
  const preferences = useStored(preferencesItem);
  return preferences ? <Phrases phrases={preferences.phrases ?? []} /> : null;
}

function Phrases({ phrases }: { readonly phrases: readonly OwnPhrase[] }) {
  const t = useWords();
  const keep = (next: readonly OwnPhrase[]): void => void sendMessage('setPhrases', next);
  return (
    <section className="phrases" aria-labelledby="phrases">
      <h2 id="phrases" className="say">
        {t('phrases.title')}
      </h2>
      <p className="quiet">{t('phrases.why')}</p>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase.text}>
            <q>{phrase.text}</q> <span className="quiet">{t(`phrases.${phrase.meaning}`)}</span>{' '}
            <button
              type="button"
              aria-label={`${t('phrases.remove')}: ${phrase.text}`}
              onClick={() => keep(phrases.filter((one) => one !== phrase))}
            >
              {t('phrases.remove')}
            </button>
          </li>
        ))}
      </ul>
      <NewPhrase
        onAdd={(added) => keep([...phrases.filter(({ text }) => text !== added.text), added])}
      />
    </section>
  );
}

function NewPhrase({ onAdd }: { readonly onAdd: (phrase: OwnPhrase) => void }) {
  const t = useWords();
  const [text, setText] = useState('');
  const [meaning, setMeaning] = useState<OwnPhrase['meaning']>('offer');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const words = text.trim();
    if (words.length < SHORTEST) return;
    onAdd({ text: words, meaning });
    setText('');
  };
  return (
    <form onSubmit={add}>
      <label>
        {t('phrases.words')}
        <input
          type="text"
          required
          minLength={SHORTEST}
          maxLength={LONGEST}
          value={text}
          placeholder={t('phrases.example')}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <label>
        {t('phrases.meaning')}
        <select
          value={meaning}
          onChange={({ target }) => {
            const chosen = PHRASE_MEANINGS.find((one) => one === target.value);
            if (chosen) setMeaning(chosen);
          }}
        >
          {PHRASE_MEANINGS.map((one) => (
            <option key={one} value={one}>
              {t(`phrases.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t('phrases.add')}</button>
    </form>
  );
}
