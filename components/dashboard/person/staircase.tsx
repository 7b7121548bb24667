import { STAGES, type Stage } from '../../../utils/vocabulary/stages.ts';
import { stageWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';

/** Height of the lowest and the highest stair in percent of the picture. */
const LOWEST = 16;
const HIGHEST = 100;

/** The staircase from stranger to advocate, and where they stand on it. */
export function Staircase({ stage }: { readonly stage: Stage }) {
  const t = useWords();
  const now = STAGES.indexOf(stage);
  return (
    <ol className="stairs" aria-label={t('person.stairs')}>
      {STAGES.map((one, index) => (
        <li
          key={one}
          className={index < now ? 'climbed' : undefined}
          aria-current={index === now ? 'step' : undefined}
          style={{ height: `${heightOf(index)}%` }}
        >
          <span>{stageWord(one, t)}</span>
        </li>
      ))}
    </ol>
  );
}

function heightOf(index: number): number {
  return LOWEST + ((HIGHEST - LOWEST) * index) / (STAGES.length - 1);
}
