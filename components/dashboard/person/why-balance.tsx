import { useMemo } from 'react';
import type { ScreenWords } from '../../../utils/locales/screens/index.ts';
import { explainBalance, type BalanceLine } from '../../../utils/trust/index.ts';
import { finePoints, whyWords } from '../../words/explain-balance.ts';
import { points } from '../../words/figures.ts';
import { eventWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { ExplainedLine, ExplainedList, type Explained } from './explained-list.tsx';
import { FoldOut } from './fold-out.tsx';
import { useView } from './view.ts';

/** The balance, line by line, and the sum. */
export function WhyBalance() {
  const t = useWords();
  const { record, now, trust } = useView();
  const { balance, lines, floor } = useMemo(
    () => explainBalance(record.entries, now, trust),
    [record, now, trust],
  );
  const explained = useMemo(
    () => lines.map((line) => explainedBy(line, t)).toReversed(),
    [lines, t],
  );
  return (
    <FoldOut title={t('fact.balance')} value={points(balance, t)} className="why-balance">
      <p className="quiet">{t('explain.balance')}</p>
      <ExplainedList lines={explained}>
        {floor !== 0 && <Floor floor={floor} />}
        <ExplainedLine className="sum" what={t('explain.sum')} worth={finePoints(balance, t)} />
      </ExplainedList>
    </FoldOut>
  );
}

function Floor({ floor }: { readonly floor: number }) {
  const t = useWords();
  return (
    <ExplainedLine
      what={t('explain.floor')}
      why={t('explain.floor.why')}
      worth={finePoints(floor, t)}
    />
  );
}

function explainedBy(line: BalanceLine, t: ScreenWords): Explained {
  const { entry, face, worth } = line;
  const then = face === 0 ? [] : [t('explain.then', { points: finePoints(face, t) })];
  return {
    // One entry can stand in two lines: a thanks that pays a debt, a question that waits too long.
    key: `${entry.id} ${line.why} ${face}`,
    entry,
    what: eventWord(entry, t),
    why: [whyWords(line, t), ...then].join(' · '),
    worth,
  };
}
