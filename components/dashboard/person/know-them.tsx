import { useId, useState } from 'react';
import type { Stage } from '../../../utils/vocabulary/stages.ts';
import { floorWord } from '../../words/explain-entry.ts';
import { useWords } from '../../ui/words-context.tsx';
import type { Saying } from './saying.ts';
import { useView } from './view.ts';

/** How well somebody can be known by the user's own word; *stranger* takes it back. */
const FLOORS: readonly Stage[] = ['acquainted', 'warm', 'trusted', 'stranger'];

/** *I know them*: how well, by the user's own word. */
export function KnowThem({ saying }: { readonly saying: Saying }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = (): void => setOpen(!open);
  return (
    <>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={toggle}>
        {t('action.iKnowThem')}
      </button>
      <div id={id} className="choices" role="group" aria-label={t('person.know')} hidden={!open}>
        <span className="quiet">{t('person.know')}</span>
        {FLOORS.map((floor) => (
          <Floor key={floor} floor={floor} saying={saying} />
        ))}
      </div>
    </>
  );
}

interface FloorProps {
  readonly floor: Stage;
  readonly saying: Saying;
}

function Floor({ floor, saying }: FloorProps) {
  const t = useWords();
  const { standing } = useView();
  const word = floorWord(floor, t);
  const say = (): void => {
    saying.say({ what: 'floor', floor }, t('person.done.known', { stage: word }));
  };
  return (
    <button type="button" aria-pressed={(standing.floor ?? 'stranger') === floor} onClick={say}>
      {word}
    </button>
  );
}
