import { useMemo } from 'react';
import { explainTemperature } from '../../../utils/trust/index.ts';
import { finePoints } from '../../words/explain-balance.ts';
import { inARow } from '../../words/explain-sentences.ts';
import { degrees, figure } from '../../words/figures.ts';
import { eventWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { ExplainedLine } from './explained-line.tsx';
import { LongList } from './long-list.tsx';
import { useView } from './view.ts';

/** The temperature: their events, how fast warmth goes, their days against the user's. */
export function WhyTemperature() {
  const t = useWords();
  const { record, now, trust } = useView();
  const why = useMemo(() => explainTemperature(record.entries, now, trust), [record, now, trust]);
  const newestFirst = useMemo(() => why.lines.toReversed(), [why]);
  return (
    <details className="why-temperature">
      <summary>
        <h3>{t('fact.temperature')}</h3>
        <b>{degrees(why.temperature)}</b>
      </summary>
      <p className="quiet">
        {inARow([t('explain.temperature'), t('explain.halfLife', { count: why.halfLife })], t)}
      </p>
      <LongList items={newestFirst}>
        {(shown, rest) => (
          <ol className="explained">
            {shown.map(({ entry, face, left }) => (
              <ExplainedLine
                key={entry.id}
                entry={entry}
                what={eventWord(entry, t)}
                why={t('explain.then', { points: finePoints(face, t) })}
                worth={finePoints(left, t)}
              />
            ))}
            {rest.length > 0 && (
              <ExplainedLine
                what={t('explain.before', { count: rest.length })}
                worth={finePoints(
                  rest.reduce((sum, { left }) => sum + left, 0),
                  t,
                )}
              />
            )}
            <ExplainedLine what={t('explain.warmth')} worth={finePoints(why.warmth, t)} />
            <ExplainedLine
              what={t('explain.days', {
                theirs: figure(why.theirDays, t),
                mine: figure(why.myDays, t),
              })}
              why={t('explain.days.why')}
              worth={figure(why.reciprocity, t)}
            />
            <ExplainedLine
              className="sum"
              what={t('explain.degrees')}
              worth={degrees(why.temperature)}
            />
          </ol>
        )}
      </LongList>
    </details>
  );
}
