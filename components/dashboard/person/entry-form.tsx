import { useState, type FormEvent, type RefObject } from 'react';
import { eventWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { Choice, Field } from './fields.tsx';
import { byValue, eventOf, MINE, THEIRS, valueOf, type ByHand } from './kinds.ts';
import { paidOf, PurchaseFields, usePurchase } from './purchase-fields.tsx';
import type { Saying } from './saying.ts';
import { useCalendar } from './use-calendar.ts';
import { useView } from './view.ts';

const LONGEST_NOTE = 500;

interface Props {
  readonly chosen: ByHand;
  readonly onChoose: (one: ByHand) => void;
  readonly saying: Saying;
  readonly amount: RefObject<HTMLInputElement | null>;
}

/** One event by hand: what happened, on which day, and a note. */
export function EntryForm({ chosen, onChoose, saying, amount }: Props) {
  const t = useWords();
  const dayOf = useCalendar();
  const today = dayOf(useView().now);
  const [day, setDay] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const purchase = usePurchase();
  const isPurchase = chosen.kind === 'purchase';
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const about = { ...noteOf(note), ...(isPurchase && paidOf(purchase.value)) };
    const what = eventWord(eventOf(chosen), t);
    const said = { ...chosen, ...about, day: day ?? dayOf(Date.now()) };
    saying.say(said, t('person.done.noted', { what }));
    setNote('');
    purchase.clear();
  };
  const dayField = { type: 'date', max: today, value: day ?? today, onValue: setDay };
  return (
    <form className="fields" onSubmit={add}>
      <Kind chosen={chosen} onChoose={onChoose} />
      <Field {...dayField} required label={t('person.field.day')} />
      {isPurchase && <PurchaseFields purchase={purchase} amount={amount} />}
      <Field
        wide
        maxLength={LONGEST_NOTE}
        label={t('person.field.note')}
        value={note}
        onValue={setNote}
      />
      <button type="submit">{t('person.field.add')}</button>
    </form>
  );
}

function Kind({ chosen, onChoose }: Pick<Props, 'chosen' | 'onChoose'>) {
  const t = useWords();
  const choose = (value: string): void => {
    const one = byValue(value);
    if (one) onChoose(one);
  };
  return (
    <Choice wide label={t('person.field.what')} value={valueOf(chosen)} onValue={choose}>
      <Options label={t('person.theirs')} options={THEIRS} />
      <Options label={t('person.mine')} options={MINE} />
    </Choice>
  );
}

interface OptionsProps {
  readonly label: string;
  readonly options: readonly ByHand[];
}

function Options({ label, options }: OptionsProps) {
  const t = useWords();
  return (
    <optgroup label={label}>
      {options.map((one) => (
        <option key={valueOf(one)} value={valueOf(one)}>
          {eventWord(eventOf(one), t)}
        </option>
      ))}
    </optgroup>
  );
}

function noteOf(note: string): { note?: string } {
  const words = note.trim();
  return words === '' ? {} : { note: words };
}
