import { useMemo } from 'react';
import { explainStage, type Criterion } from '../../../utils/trust/index.ts';
import { criterionWords } from '../../words/explain-stage.ts';
import { stageWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { useView } from './view.ts';

/** What the stage rests on, and what the next stair asks for. */
export function WhyStage() {
  const t = useWords();
  const { record, now, trust } = useView();
  const why = useMemo(() => explainStage(record.contact.state, now, trust), [record, now, trust]);
  return (
    <details className="why-stage">
      <summary>
        <h3>{t('person.stage')}</h3>
        <b>{stageWord(why.stage, t)}</b>
      </summary>
      {why.criteria.length > 0 && (
        <>
          <h4>{t('explain.held', { stage: stageWord(why.held, t) })}</h4>
          <Criteria criteria={why.criteria} />
        </>
      )}
      {why.kept && <p className="quiet">{t('explain.kept')}</p>}
      {why.floor !== null && (
        <p className="quiet">{t('explain.stageFloor', { stage: stageWord(why.floor, t) })}</p>
      )}
      {why.next !== null && (
        <>
          <h4>{t('explain.next', { stage: stageWord(why.next, t) })}</h4>
          <Criteria criteria={why.nextCriteria} />
        </>
      )}
    </details>
  );
}

function Criteria({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const t = useWords();
  return (
    <ul className="criteria">
      {criteria.map((criterion) => (
        <li key={criterion.code} className={criterion.met ? 'met' : 'unmet'}>
          <span aria-hidden="true">{criterion.met ? '✓' : '○'}</span> {criterionWords(criterion, t)}
        </li>
      ))}
    </ul>
  );
}
