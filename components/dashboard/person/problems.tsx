import { useState, type FormEvent } from 'react';
import type { Entry, HandEntry } from '../../../utils/vocabulary/events.ts';
import { dayWords } from '../../words/explain-day.ts';
import { useWords } from '../../ui/words-context.tsx';
import { Adder } from './adder.tsx';
import { DoneLine } from './done-line.tsx';
import { Field } from './fields.tsx';
import { LongList } from './long-list.tsx';
import { useSaying, type Saying } from './saying.ts';
import { Section } from './section.tsx';
import { useView } from './view.ts';

const LONGEST = 500;

/** What troubles them, in the user's words: the next thing to help with. */
export function Problems() {
  const t = useWords();
  const saying = useSaying();
  const { entries } = useView();
  return (
    <Section title={t('person.problems')} className="problems">
      <LongList items={entries.filter(isProblem)}>
        {(shown) => (
          <ul>
            {shown.map((problem) => (
              <ProblemRow key={problem.id} problem={problem} saying={saying} />
            ))}
          </ul>
        )}
      </LongList>
      <DoneLine saying={saying} />
      <Adder title={t('person.problem.add')}>
        <ProblemForm saying={saying} />
      </Adder>
    </Section>
  );
}

type Problem = Extract<HandEntry, { kind: 'problem' }>;

interface RowProps {
  readonly problem: Problem;
  readonly saying: Saying;
}

function ProblemRow({ problem, saying }: RowProps) {
  const t = useWords();
  const { record, entries } = useView();
  const open = record.contact.state.problems.some(({ id }) => id === problem.id);
  const solved = entries.find((one) => one.kind === 'solved' && one.problem === problem.id);
  return (
    <li className={open ? 'open' : 'solved'}>
      <span>{problem.sentence}</span>
      {open && <Solve problem={problem} saying={saying} />}
      {!open && solved && (
        <small>{t('person.problem.solved', { day: dayWords(solved.day, t) })}</small>
      )}
    </li>
  );
}

function Solve({ problem, saying }: RowProps) {
  const t = useWords();
  const act = t('person.problem.solve');
  const solve = (): void => {
    const text = t('person.done.noted', { what: t('event.self.solved') });
    saying.say({ what: 'solved', problem: problem.id }, text, { leaves: true });
  };
  return (
    <button
      type="button"
      className="plain"
      aria-label={t('person.act.on', { act, what: problem.sentence })}
      onClick={solve}
    >
      {act}
    </button>
  );
}

function ProblemForm({ saying }: { readonly saying: Saying }) {
  const t = useWords();
  const [sentence, setSentence] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const words = sentence.trim();
    if (words === '') return;
    const text = t('person.done.noted', { what: t('event.self.problem') });
    saying.say({ what: 'problem', sentence: words }, text);
    setSentence('');
  };
  return (
    <form className="fields" onSubmit={add}>
      <Field
        wide
        required
        maxLength={LONGEST}
        label={t('person.problem.new')}
        value={sentence}
        onValue={setSentence}
      />
      <button type="submit">{t('person.field.add')}</button>
    </form>
  );
}

function isProblem(entry: Entry): entry is Problem {
  return entry.kind === 'problem';
}
