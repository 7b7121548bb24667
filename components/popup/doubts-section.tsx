import { useLiveQuery } from 'dexie-react-hooks';
import { sendMessage } from '../../utils/messaging/protocol.ts';
import { peopleInDoubt } from '../../utils/store/queries.ts';
import type { ContactRow, OpenDoubt, SummaryRow } from '../../utils/store/rows.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { useNow } from '../ui/use-now.ts';
import { useWords } from '../ui/words-context.tsx';
import { relativeDay } from '../words/relative-day.ts';

/** As many questions as a person answers in a minute. */
const ASKED_AT_ONCE = 3;

/** What only the user can say: a complaint or an opt-out that was read counts once confirmed. */
export function DoubtsSection({ db }: { readonly db: OndoDatabase }) {
  const t = useWords();
  const people = useLiveQuery(() => peopleInDoubt(db, ASKED_AT_ONCE), [db]) ?? [];
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="doubts">
      <h2 id="doubts">{t('popup.doubts')}</h2>
      <ul className="rows">
        {people.flatMap(({ contact, summary }) =>
          contact.doubts.map((doubt) => (
            <Question key={doubt.id} contact={contact} summary={summary} doubt={doubt} />
          )),
        )}
      </ul>
    </section>
  );
}

interface QuestionProps {
  readonly contact: ContactRow;
  readonly summary: SummaryRow;
  readonly doubt: OpenDoubt;
}

function Question({ contact, summary, doubt }: QuestionProps) {
  const t = useWords();
  const now = useNow();
  const name = summary.name || summary.address;
  const settle = (holds: boolean): void => {
    void sendMessage('settleDoubt', { contact: contact.id, doubt: doubt.id, holds });
  };
  return (
    <li className="doubt">
      <p>
        <b>{name}</b> <span className="quiet">{relativeDay(doubt.at, now, t)}</span>
      </p>
      <p>{t(`popup.doubt.${doubt.kind}`)}</p>
      <p>
        <button type="button" onClick={() => settle(true)}>
          {t('popup.doubt.yes')}
        </button>{' '}
        <button type="button" onClick={() => settle(false)}>
          {t('popup.doubt.no')}
        </button>
      </p>
    </li>
  );
}
