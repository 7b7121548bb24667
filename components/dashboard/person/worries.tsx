import { WORRIES, type Worry } from '../../../utils/vocabulary/acts.ts';
import { worryWord } from '../../words/names.ts';
import { relativeDay } from '../../words/relative-day.ts';
import { useWords } from '../../ui/words-context.tsx';
import { DoneLine } from './done-line.tsx';
import { useSaying, type Saying } from './saying.ts';
import { Section } from './section.tsx';
import { useView } from './view.ts';

/** The seven worries of a buyer: answered or open. */
export function Worries() {
  const t = useWords();
  const saying = useSaying();
  const { record, now } = useView();
  const answered = new Map(record.contact.state.worries.map(({ worry, at }) => [worry, at]));
  return (
    <Section title={t('person.worries')} className="worries">
      <ul>
        {WORRIES.map((worry) => {
          const at = answered.get(worry);
          const when = at === undefined ? null : relativeDay(at, now, t);
          return (
            <li key={worry} className={when === null ? 'open' : 'answered'}>
              <span>{worryWord(worry, t)}</span>
              {when === null ? (
                <Answer worry={worry} saying={saying} />
              ) : (
                <small>{t('person.worry.answered', { when })}</small>
              )}
            </li>
          );
        })}
      </ul>
      <DoneLine saying={saying} />
    </Section>
  );
}

interface AnswerProps {
  readonly worry: Worry;
  readonly saying: Saying;
}

function Answer({ worry, saying }: AnswerProps) {
  const t = useWords();
  const act = t('person.worry.answer');
  const say = (): void => {
    const text = t('person.done.noted', { what: t('event.self.worry_answered') });
    saying.say({ what: 'worry_answered', worry }, text, { leaves: true });
  };
  return (
    <button
      type="button"
      className="plain"
      aria-label={t('person.act.on', { act, what: worryWord(worry, t) })}
      onClick={say}
    >
      {act}
    </button>
  );
}
