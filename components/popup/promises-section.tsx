import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { sendMessage } from '../../utils/messaging/protocol.ts';
import type { PromisePayload } from '../../utils/messaging/shapes.ts';
import { promisesDue, type WaitingPromise } from '../../utils/store/promises.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { useNow } from '../ui/use-now.ts';
import { useWords } from '../ui/words-context.tsx';
import { relativeDay } from '../words/relative-day.ts';

const DAY_MS = 86_400_000;
/** A promise is shown this long before it is due. */
const AHEAD_MS = 3 * DAY_MS;
const SHOWN = 5;

/** What the user promised and has not yet said to be kept, most pressing first. */
export function PromisesSection({ db }: { readonly db: OndoDatabase }) {
  const t = useWords();
  const now = useNow();
  const promises = useLiveQuery(() => promisesDue(db, now + AHEAD_MS, SHOWN), [db, now]) ?? [];
  if (promises.length === 0) return null;
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{t('popup.promises')}</h2>
      <ul className="rows">
        {promises.map((promise) => (
          <PromiseRow key={promise.entry.id} promise={promise} now={now} />
        ))}
      </ul>
    </section>
  );
}

function PromiseRow({ promise, now }: { readonly promise: WaitingPromise; readonly now: number }) {
  const t = useWords();
  const [moving, setMoving] = useState(false);
  const { contact, summary, entry } = promise;
  const say = (word: PromisePayload['word']): void => {
    void sendMessage('settlePromise', { contact: contact.id, promise: entry.id, word });
  };
  return (
    <li className="doubt">
      <p>
        <b>{summary.name || summary.address}</b>{' '}
        <span className="quiet">{dueWords(entry.due, now, t)}</span>
      </p>
      <p>
        <q>{entry.sentence}</q>
      </p>
      {moving ? (
        <NewDate onDate={(due) => say({ what: 'moved', due })} />
      ) : (
        <p>
          <button type="button" onClick={() => say({ what: 'kept' })}>
            {t('popup.promise.kept')}
          </button>
          <button type="button" onClick={() => setMoving(true)}>
            {t('popup.promise.moved')}
          </button>
          <button type="button" onClick={() => say({ what: 'broken' })}>
            {t('popup.promise.broken')}
          </button>
        </p>
      )}
    </li>
  );
}

function NewDate({ onDate }: { readonly onDate: (due: string) => void }) {
  const t = useWords();
  return (
    <p>
      <label>
        {t('popup.promise.until')}{' '}
        <input
          type="date"
          onChange={(event) => {
            if (event.target.value) onDate(event.target.value);
          }}
        />
      </label>
    </p>
  );
}

function dueWords(due: string | null, now: number, t: ReturnType<typeof useWords>): string {
  if (due === null) return '';
  // Noon of that day in the machine's own zone: the day itself is what counts.
  const at = new Date(`${due}T12:00:00`).getTime();
  const day = relativeDay(at, now, t);
  return t(at + DAY_MS / 2 < now ? 'popup.promise.late' : 'popup.promise.due', { day });
}
