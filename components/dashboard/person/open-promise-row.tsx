import { useState } from 'react';
import type { PromisePayload } from '../../../utils/messaging/shapes.ts';
import type { HandEntry } from '../../../utils/vocabulary/events.ts';
import { dateWords } from '../../words/explain-day.ts';
import { useWords } from '../../ui/words-context.tsx';
import { Field } from './fields.tsx';
import { useView } from './view.ts';
import { useCalendar } from './use-calendar.ts';

type Word = PromisePayload['word'];

interface Props {
  readonly promise: Extract<HandEntry, { kind: 'promised' }>;
  readonly late: boolean;
  readonly onWord: (word: Word) => void;
}

/** A promise that waits for the user's word: kept, moved or not kept. */
export function OpenPromiseRow({ promise, late, onWord }: Props) {
  const t = useWords();
  const [moving, setMoving] = useState(false);
  const { sentence, due } = promise;
  const name = (act: string): string => t('person.act.on', { act, what: sentence });
  const kept = t('popup.promise.kept');
  const moved = t('popup.promise.moved');
  const broken = t('popup.promise.broken');
  return (
    <li>
      <q>{sentence}</q>
      <small className={late ? 'late' : undefined}>{dueWords(due, late, t)}</small>
      <div className="acts">
        <button type="button" aria-label={name(kept)} onClick={() => onWord({ what: 'kept' })}>
          {kept}
        </button>
        <button
          type="button"
          aria-label={name(moved)}
          aria-expanded={moving}
          onClick={() => setMoving(!moving)}
        >
          {moved}
        </button>
        <button type="button" aria-label={name(broken)} onClick={() => onWord({ what: 'broken' })}>
          {broken}
        </button>
      </div>
      {moving && <NewDate onDate={(day) => onWord({ what: 'moved', due: day })} />}
    </li>
  );
}

function NewDate({ onDate }: { readonly onDate: (day: string) => void }) {
  const t = useWords();
  const dayOf = useCalendar();
  const { now } = useView();
  const [day, setDay] = useState('');
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        onDate(day);
      }}
    >
      <Field
        required
        type="date"
        min={dayOf(now)}
        label={t('popup.promise.until')}
        value={day}
        onValue={setDay}
      />
      <button type="submit">{t('person.promise.move')}</button>
    </form>
  );
}

function dueWords(due: string | null, late: boolean, t: ReturnType<typeof useWords>): string {
  if (due === null) return t('person.promise.dateless');
  const day = dateWords(due, t);
  return t(late ? 'popup.promise.late' : 'popup.promise.due', { day });
}
