import { useMemo } from 'react';
import { giveAndTake, type MonthOfGiving } from '../../../utils/trust/index.ts';
import { monthWords } from '../../words/explain-day.ts';
import { figure } from '../../words/figures.ts';
import { useWords } from '../../ui/words-context.tsx';
import { LongList } from './long-list.tsx';
import { Section } from './section.tsx';
import { useView } from './view.ts';

/** Giving against asking, month by month. */
export function Giving() {
  const t = useWords();
  const { record } = useView();
  const months = useMemo(() => giveAndTake(record.entries).toReversed(), [record]);
  return (
    <Section title={t('person.giving')} className="giving">
      {months.length === 0 ? (
        <p className="quiet">{t('person.giving.none')}</p>
      ) : (
        <LongList items={months}>{(shown) => <Months shown={shown} all={months} />}</LongList>
      )}
    </Section>
  );
}

interface MonthsProps {
  readonly shown: readonly MonthOfGiving[];
  readonly all: readonly MonthOfGiving[];
}

function Months({ shown, all }: MonthsProps) {
  const t = useWords();
  const most = Math.max(...all.map(({ gave, asked }) => Math.max(gave, asked)));
  const total = (of: 'gave' | 'asked'): number => all.reduce((sum, month) => sum + month[of], 0);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('person.giving.month')}</th>
          <th scope="col">{t('person.giving.gave')}</th>
          <th scope="col">{t('person.giving.asked')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ month, gave, asked }) => (
          <tr key={month}>
            <th scope="row">{monthWords(month, t)}</th>
            <Bar value={gave} most={most} side="gave" />
            <Bar value={asked} most={most} side="asked" />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('person.giving.total')}</th>
          <td>{figure(total('gave'), t)}</td>
          <td>{figure(total('asked'), t)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface BarProps {
  readonly value: number;
  readonly most: number;
  readonly side: 'gave' | 'asked';
}

function Bar({ value, most, side }: BarProps) {
  const t = useWords();
  return (
    <td>
      <span className="number">{figure(value, t)}</span>
      <span className={`bar ${side}`} style={{ width: `${(value / most) * 100}%` }} />
    </td>
  );
}
