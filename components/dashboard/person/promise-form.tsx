import { useState, type FormEvent } from 'react';
import { useWords } from '../../ui/words-context.tsx';
import type { Saying } from './saying.ts';

const LONGEST = 500;

/** A promise that no site saw. */
export function PromiseForm({ saying }: { readonly saying: Saying }) {
  const t = useWords();
  const [sentence, setSentence] = useState('');
  const [due, setDue] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const words = sentence.trim();
    if (words === '') return;
    saying.say(
      { what: 'promised', sentence: words, due: due === '' ? null : due },
      t('person.promise.done.added'),
    );
    setSentence('');
    setDue('');
  };
  return (
    <form className="fields" onSubmit={add}>
      <label className="wide">
        {t('person.promise.sentence')}
        <input
          type="text"
          required
          maxLength={LONGEST}
          value={sentence}
          onChange={(event) => setSentence(event.target.value)}
        />
      </label>
      <label>
        {t('person.promise.due')}
        <input type="date" value={due} onChange={(event) => setDue(event.target.value)} />
      </label>
      <button type="submit">{t('person.field.add')}</button>
    </form>
  );
}
