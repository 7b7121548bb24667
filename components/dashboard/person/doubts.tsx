import { sendMessage } from '../../../utils/messaging/protocol.ts';
import { relativeDay } from '../../words/relative-day.ts';
import { useWords } from '../../ui/words-context.tsx';
import { DoneLine } from './done-line.tsx';
import { useSaying } from './saying.ts';
import { Section } from './section.tsx';
import { useView } from './view.ts';

/** What was read but counts only by the user's own word. */
export function Doubts() {
  const t = useWords();
  const saying = useSaying();
  const { record, now } = useView();
  const { id: contact, doubts } = record.contact;
  const settle = (doubt: string, holds: boolean): void => {
    const settled = sendMessage('settleDoubt', { contact, doubt, holds });
    saying.tell(settled, t('person.doubt.settled'), { leaves: true });
  };
  if (doubts.length === 0 && saying.done === null) return null;
  return (
    <Section title={t('popup.doubts')} className="doubts">
      <ul>
        {doubts.map(({ id, kind, at }) => (
          <li key={id}>
            {t(`popup.doubt.${kind}`)} <small>{relativeDay(at, now, t)}</small>
            <div className="acts">
              <button type="button" onClick={() => settle(id, true)}>
                {t('popup.doubt.yes')}
              </button>
              <button type="button" onClick={() => settle(id, false)}>
                {t('popup.doubt.no')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <DoneLine saying={saying} />
    </Section>
  );
}
