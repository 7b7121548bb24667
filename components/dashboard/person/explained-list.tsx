import type { ReactNode } from 'react';
import type { Entry } from '../../../utils/vocabulary/events.ts';
import { dayWords, isoDay } from '../../words/explain-day.ts';
import { finePoints } from '../../words/explain-balance.ts';
import { useWords } from '../../ui/words-context.tsx';
import { LongList } from './long-list.tsx';

/** One line of an unfolded figure: what happened, why it counts so, and what it is worth today. */
export interface Explained {
  readonly key: string;
  readonly entry: Pick<Entry, 'day'>;
  readonly what: string;
  readonly why: string;
  readonly worth: number;
}

interface Props {
  /** Newest first. */
  readonly lines: readonly Explained[];
  /** What stands below them, down to the sum. */
  readonly children: ReactNode;
}

/** The lines of an unfolded figure; what is cut is summed up, so that all can be added up by eye. */
export function ExplainedList({ lines, children }: Props) {
  const t = useWords();
  return (
    <LongList items={lines}>
      {(shown, rest) => (
        <ol className="explained">
          {shown.map(({ key, worth, ...line }) => (
            <ExplainedLine key={key} {...line} worth={finePoints(worth, t)} />
          ))}
          {rest.length > 0 && (
            <ExplainedLine
              what={t('explain.before', { count: rest.length })}
              worth={finePoints(sumOf(rest), t)}
            />
          )}
          {children}
        </ol>
      )}
    </LongList>
  );
}

interface LineProps {
  /** Absent for what is no event. */
  readonly entry?: Pick<Entry, 'day'>;
  readonly what: string;
  readonly why?: string;
  readonly worth: string;
  readonly className?: string;
}

/** One line: its day, the words, and the figure. */
export function ExplainedLine({ entry, what, why, worth, className }: LineProps) {
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

function sumOf(lines: readonly Explained[]): number {
  return lines.reduce((sum, { worth }) => sum + worth, 0);
}
