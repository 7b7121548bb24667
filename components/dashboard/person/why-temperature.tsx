import { useMemo } from 'react';
import type { ScreenWords } from '../../../utils/locales/screens/index.ts';
import type { TemperatureExplained, WarmthLine } from '../../../utils/trust/explain-temperature.ts';
import { explainTemperature } from '../../../utils/trust/index.ts';
import { finePoints } from '../../words/explain-balance.ts';
import { inARow } from '../../words/explain-sentences.ts';
import { degrees, figure } from '../../words/figures.ts';
import { eventWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { ExplainedLine, ExplainedList, type Explained } from './explained-list.tsx';
import { FoldOut } from './fold-out.tsx';
import { useView } from './view.ts';

/** The temperature: their events, how fast warmth goes, their days against the user's. */
export function WhyTemperature() {
  const t = useWords();
  const { record, now, trust } = useView();
  const why = useMemo(() => explainTemperature(record.entries, now, trust), [record, now, trust]);
  const lines = useMemo(() => why.lines.map((line) => explainedBy(line, t)).toReversed(), [why, t]);
  const about = [t('explain.temperature'), t('explain.halfLife', { count: why.halfLife })];
  return (
    <FoldOut
      title={t('fact.temperature')}
      value={degrees(why.temperature)}
      className="why-temperature"
    >
      <p className="quiet">{inARow(about, t)}</p>
      <ExplainedList lines={lines}>
        <Sums why={why} />
      </ExplainedList>
    </FoldOut>
  );
}

/** From the warmth that is left to the degrees. */
function Sums({ why }: { readonly why: TemperatureExplained }) {
  const t = useWords();
  const days = { theirs: figure(why.theirDays, t), mine: figure(why.myDays, t) };
  return (
    <>
      <ExplainedLine what={t('explain.warmth')} worth={finePoints(why.warmth, t)} />
      <ExplainedLine
        what={t('explain.days', days)}
        why={t('explain.days.why')}
        worth={figure(why.reciprocity, t)}
      />
      <ExplainedLine className="sum" what={t('explain.degrees')} worth={degrees(why.temperature)} />
    </>
  );
}

function explainedBy({ entry, face, left }: WarmthLine, t: ScreenWords): Explained {
  return {
    key: entry.id,
    entry,
    what: eventWord(entry, t),
    why: t('explain.then', { points: finePoints(face, t) }),
    worth: left,
  };
}
