import { useState, type FormEvent } from 'react';
import { useWords } from '../../ui/words-context.tsx';
import { Field } from './fields.tsx';
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
    const promised = { sentence: words, due: due === '' ? null : due };
    saying.say({ what: 'promised', ...promised }, t('person.promise.done.added'));
    setSentence('');
    setDue('');
  };
  const label = t('person.promise.sentence');
  return (
    <form className="fields" onSubmit={add}>
      <Field
        wide
        required
        maxLength={LONGEST}
        label={label}
        value={sentence}
        onValue={setSentence}
      />
      <Field type="date" label={t('person.promise.due')} value={due} onValue={setDue} />
      <button type="submit">{t('person.field.add')}</button>
    </form>
  );
}
