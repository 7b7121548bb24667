import { useMemo } from 'react';
import { explainStage, type Criterion } from '../../../utils/trust/index.ts';
import { criterionWords } from '../../words/explain-stage.ts';
import { stageWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { FoldOut } from './fold-out.tsx';
import { useView } from './view.ts';

/** What the stage rests on, and what the next stair asks for. */
export function WhyStage() {
  const t = useWords();
  const { record, now, trust } = useView();
  const why = useMemo(() => explainStage(record.contact.state, now, trust), [record, now, trust]);
  const { stage, held, next, floor } = why;
  return (
    <FoldOut title={t('person.stage')} value={stageWord(stage, t)} className="why-stage">
      <Criteria title={t('explain.held', { stage: stageWord(held, t) })} criteria={why.criteria} />
      {why.kept && <p className="quiet">{t('explain.kept')}</p>}
      {floor !== null && (
        <p className="quiet">{t('explain.stageFloor', { stage: stageWord(floor, t) })}</p>
      )}
      {next !== null && (
        <Criteria
          title={t('explain.next', { stage: stageWord(next, t) })}
          criteria={why.nextCriteria}
        />
      )}
    </FoldOut>
  );
}

interface CriteriaProps {
  readonly title: string;
  readonly criteria: readonly Criterion[];
}

function Criteria({ title, criteria }: CriteriaProps) {
  const t = useWords();
  if (criteria.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="criteria">
        {criteria.map((criterion) => (
          <li key={criterion.code} className={criterion.met ? 'met' : 'unmet'}>
            <span aria-hidden="true">{criterion.met ? '✓' : '○'}</span>{' '}
            {criterionWords(criterion, t)}
          </li>
        ))}
      </ul>
    </>
  );
}
