import type { Entry } from '../../../utils/vocabulary/events.ts';
import { dayWords, isoDay } from '../../words/explain-day.ts';
import { entryDetail, sourceWords } from '../../words/explain-entry.ts';
import { eventWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { useSaying } from './saying.ts';
import { useView } from './view.ts';

interface Props {
  readonly entry: Entry;
  /** The row above is of the same day: its date is not shown again, only read out. */
  readonly sameDay: boolean;
}

/** One entry, with the way to take it out and put it back. */
export function TimelineRow({ entry, sameDay }: Props) {
  const t = useWords();
  const { find, record } = useView();
  const out = record.removed.has(entry.id);
  const { quote, fact } = entryDetail(entry, find, t);
  const facts = [fact, sourceWords(entry, t)].filter((one) => one !== null);
  return (
    <li className={out ? 'entry out' : 'entry'}>
      <time dateTime={isoDay(entry.day)} className={sameDay ? 'unseen' : undefined}>
        {dayWords(entry.day, t)}
      </time>
      <div>
        <Struck out={out}>{eventWord(entry, t)}</Struck>
        {facts.length > 0 && <small> {facts.join(' · ')}</small>}
        {quote !== null && quote !== '' && <q>{quote}</q>}
        {entry.note !== undefined && <p className="note">{entry.note}</p>}
      </div>
      <TakeOut entry={entry} out={out} />
    </li>
  );
}

function Struck({ out, children }: { readonly out: boolean; readonly children: string }) {
  return out ? <s className="event">{children}</s> : <span className="event">{children}</span>;
}

/** One button for both ways, so that the focus stays where it is. */
function TakeOut({ entry, out }: { readonly entry: Entry; readonly out: boolean }) {
  const t = useWords();
  const { done, say } = useSaying();
  const what = `${eventWord(entry, t)}, ${dayWords(entry.day, t)}`;
  const act = out ? t(done === null ? 'person.putBack' : 'action.undo') : t('person.takeOut');
  const change = (): void => {
    const target = entry.id;
    if (out) say({ what: 'restore', target }, t('person.done.back'));
    else say({ what: 'remove', target }, t('person.done.out'));
  };
  return (
    <div className="take-out">
      <span role="status" className="quiet">
        {done?.text}
      </span>
      <button
        type="button"
        className="plain"
        aria-label={t('person.act.on', { act, what })}
        onClick={change}
      >
        {act}
      </button>
    </div>
  );
}
