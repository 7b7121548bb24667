import { sendMessage } from '../../../utils/messaging/protocol.ts';
import type { PromisePayload } from '../../../utils/messaging/shapes.ts';
import type { Entry, HandEntry, OutboundEntry } from '../../../utils/vocabulary/events.ts';
import { dayWords } from '../../words/explain-day.ts';
import { eventWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { Adder } from './adder.tsx';
import { DoneLine } from './done-line.tsx';
import { LongList } from './long-list.tsx';
import { OpenPromiseRow } from './open-promise-row.tsx';
import { PromiseForm } from './promise-form.tsx';
import { useSaying, type Saying } from './saying.ts';
import { Section } from './section.tsx';
import { useView, type PersonView } from './view.ts';

/** What the user promised: open, kept and not kept. */
export function Promises() {
  const t = useWords();
  const view = useView();
  const saying = useSaying();
  const open = openPromisesOf(view);
  const settled = view.entries.filter(isSettled);
  const contact = view.record.contact.id;
  const settle = (promise: string, word: PromisePayload['word']): void => {
    const said = sendMessage('settlePromise', { contact, promise, word });
    saying.tell(said, t(`person.promise.done.${word.what}`), { leaves: true });
  };
  return (
    <Section title={t('popup.promises')} className="promises">
      {open.length === 0 && settled.length === 0 && (
        <p className="quiet">{t('person.promise.none')}</p>
      )}
      <ul>
        {open.map((promise) => (
          <OpenPromiseRow
            key={promise.id}
            promise={promise}
            late={view.standing.latePromises.some(({ id }) => id === promise.id)}
            onWord={(word) => settle(promise.id, word)}
          />
        ))}
      </ul>
      <DoneLine saying={saying} />
      <Settled settled={settled} saying={saying} />
      <Adder title={t('person.promise.add')}>
        <PromiseForm saying={saying} />
      </Adder>
    </Section>
  );
}

interface SettledProps {
  readonly settled: readonly OutboundEntry[];
  readonly saying: Saying;
}

function Settled({ settled, saying }: SettledProps) {
  return (
    <LongList items={settled}>
      {(shown) => (
        <ul className="settled">
          {shown.map((entry) => (
            <SettledRow key={entry.id} entry={entry} saying={saying} />
          ))}
        </ul>
      )}
    </LongList>
  );
}

interface SettledRowProps {
  readonly entry: OutboundEntry;
  readonly saying: Saying;
}

/** Taking back what was said of a promise opens it again. */
function SettledRow({ entry, saying }: SettledRowProps) {
  const t = useWords();
  const promise = useView().find(entry.promise ?? '');
  const sentence = promise?.kind === 'promised' ? promise.sentence : '';
  const act = t('action.undo');
  const takeBack = (): void =>
    saying.say({ what: 'remove', target: entry.id }, t('person.undone'), { leaves: true });
  return (
    <li className={entry.kind === 'promise_kept' ? 'good' : 'bad'}>
      <div>
        {sentence !== '' && <q>{sentence}</q>}
        <small>
          {eventWord(entry, t)} · {dayWords(entry.day, t)}
        </small>
      </div>
      <button
        type="button"
        className="plain"
        aria-label={t('person.act.on', { act, what: sentence || eventWord(entry, t) })}
        onClick={takeBack}
      >
        {act}
      </button>
    </li>
  );
}

type Promised = Extract<HandEntry, { kind: 'promised' }>;

function openPromisesOf({ record, find }: PersonView): readonly Promised[] {
  const found = record.contact.state.promises.map(({ id }) => find(id));
  return found.filter((entry): entry is Promised => entry?.kind === 'promised');
}

function isSettled(entry: Entry): entry is OutboundEntry {
  return entry.kind === 'promise_kept' || entry.kind === 'promise_broken';
}
