import { WORRIES, type Worry } from '../../../utils/vocabulary/acts.ts';
import { worryWord } from '../../words/names.ts';
import { relativeDay } from '../../words/relative-day.ts';
import { useWords } from '../../ui/words-context.tsx';
import { DoneLine } from './done-line.tsx';
import { useSaying } from './saying.ts';
import { Section } from './section.tsx';
import { useView } from './view.ts';

/** The seven worries of a buyer: answered or open. */
export function Worries() {
  const t = useWords();
  const saying = useSaying();
  const { record, now } = useView();
  const answered = new Map(record.contact.state.worries.map(({ worry, at }) => [worry, at]));
  const say = (worry: Worry): void => {
    const text = t('person.done.noted', { what: t('event.self.worry_answered') });
    saying.say({ what: 'worry_answered', worry }, text, { leaves: true });
  };
  return (
    <Section title={t('person.worries')} className="worries">
      <ul>
        {WORRIES.map((worry) => {
          const at = answered.get(worry);
          const word = worryWord(worry, t);
          const act = t('person.worry.answer');
          return (
            <li key={worry} className={at === undefined ? 'open' : 'answered'}>
              <span>{word}</span>
              {at === undefined ? (
                <button
                  type="button"
                  className="plain"
                  aria-label={t('person.act.on', { act, what: word })}
                  onClick={() => say(worry)}
                >
                  {act}
                </button>
              ) : (
                <small>{t('person.worry.answered', { when: relativeDay(at, now, t) })}</small>
              )}
            </li>
          );
        })}
      </ul>
      <DoneLine saying={saying} />
    </Section>
  );
}
