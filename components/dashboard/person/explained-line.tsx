import type { ReactNode } from 'react';
import type { Entry } from '../../../utils/vocabulary/events.ts';
import { dayWords, isoDay } from '../../words/explain-day.ts';
import { useWords } from '../../ui/words-context.tsx';

interface Props {
  /** Absent for what is no event. */
  readonly entry?: Pick<Entry, 'day'>;
  readonly what: string;
  readonly why?: ReactNode;
  readonly worth: string;
  readonly className?: string;
}

/** One line of an unfolded figure: day, what happened and why it counts so, and what it is worth. */
export function ExplainedLine({ entry, what, why, worth, className }: Props) {
  const t = useWords();
  return (
    <li className={className}>
      {entry && <time dateTime={isoDay(entry.day)}>{dayWords(entry.day, t)}</time>}
      <span className="what">
        {what}
        {why !== undefined && <small>{why}</small>}
      </span>
      <b>{worth}</b>
    </li>
  );
}
