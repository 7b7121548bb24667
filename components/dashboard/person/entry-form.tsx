import { useState, type FormEvent, type RefObject } from 'react';
import { eventWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { byValue, eventOf, MINE, THEIRS, valueOf, type ByHand } from './kinds.ts';
import { paidOf, PurchaseFields, usePurchase } from './purchase-fields.tsx';
import type { Saying } from './saying.ts';
import { useView } from './view.ts';
import { useCalendar } from './use-calendar.ts';

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
  const { now } = useView();
  const [day, setDay] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const purchase = usePurchase();
  const isPurchase = chosen.kind === 'purchase';
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const paid = isPurchase ? paidOf(purchase.value) : {};
    const what = eventWord(eventOf(chosen), t);
    saying.say(
      { ...chosen, ...noteOf(note), ...paid, day: day ?? dayOf(Date.now()) },
      t('person.done.noted', { what }),
    );
    setNote('');
    purchase.clear();
  };
  return (
    <form className="fields" onSubmit={add}>
      <label className="wide">
        {t('person.field.what')}
        <select
          value={valueOf(chosen)}
          onChange={(event) => {
            const one = byValue(event.target.value);
            if (one) onChoose(one);
          }}
        >
          <Options label={t('person.theirs')} options={THEIRS} />
          <Options label={t('person.mine')} options={MINE} />
        </select>
      </label>
      <label>
        {t('person.field.day')}
        <input
          type="date"
          required
          max={dayOf(now)}
          value={day ?? dayOf(now)}
          onChange={(event) => setDay(event.target.value)}
        />
      </label>
      {isPurchase && <PurchaseFields purchase={purchase} amount={amount} />}
      <NoteField value={note} onChange={setNote} />
      <button type="submit">{t('person.field.add')}</button>
    </form>
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

interface NoteProps {
  readonly value: string;
  readonly onChange: (note: string) => void;
}

function NoteField({ value, onChange }: NoteProps) {
  const t = useWords();
  return (
    <label className="wide">
      {t('person.field.note')}
      <input
        type="text"
        maxLength={LONGEST_NOTE}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function noteOf(note: string): { note?: string } {
  const words = note.trim();
  return words === '' ? {} : { note: words };
}
