import { useMemo } from 'react';
import { explainBalance, type BalanceLine } from '../../../utils/trust/index.ts';
import { finePoints, whyWords } from '../../words/explain-balance.ts';
import { points } from '../../words/figures.ts';
import { eventWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { ExplainedLine } from './explained-line.tsx';
import { LongList } from './long-list.tsx';
import { useView } from './view.ts';

/** The balance, line by line, and the sum. */
export function WhyBalance() {
  const t = useWords();
  const { record, now, trust } = useView();
  const { balance, lines, floor } = useMemo(
    () => explainBalance(record.entries, now, trust),
    [record, now, trust],
  );
  const newestFirst = useMemo(() => lines.toReversed(), [lines]);
  return (
    <details className="why-balance">
      <summary>
        <h3>{t('fact.balance')}</h3>
        <b>{points(balance, t)}</b>
      </summary>
      <p className="quiet">{t('explain.balance')}</p>
      <LongList items={newestFirst}>
        {(shown, rest) => (
          <ol className="explained">
            {shown.map((line) => (
              <Line key={`${line.entry.id} ${line.why} ${line.face}`} line={line} />
            ))}
            {rest.length > 0 && (
              <ExplainedLine
                what={t('explain.before', { count: rest.length })}
                worth={finePoints(sumOf(rest), t)}
              />
            )}
            {floor !== 0 && (
              <ExplainedLine
                what={t('explain.floor')}
                why={t('explain.floor.why')}
                worth={finePoints(floor, t)}
              />
            )}
            <ExplainedLine className="sum" what={t('explain.sum')} worth={finePoints(balance, t)} />
          </ol>
        )}
      </LongList>
    </details>
  );
}

function Line({ line }: { readonly line: BalanceLine }) {
  const t = useWords();
  const { entry, face, worth } = line;
  const then = face === 0 ? [] : [t('explain.then', { points: finePoints(face, t) })];
  return (
    <ExplainedLine
      entry={entry}
      what={eventWord(entry, t)}
      why={[whyWords(line, t), ...then].join(' · ')}
      worth={finePoints(worth, t)}
    />
  );
}

function sumOf(lines: readonly BalanceLine[]): number {
  return lines.reduce((sum, { worth }) => sum + worth, 0);
}
