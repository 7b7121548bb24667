import { useMemo } from 'react';
import { createScreenWords } from '../../utils/locales/screens/index.ts';
import type { DraftReport } from '../../utils/messaging/protocol.ts';
import { openWorriesOf, type Standing } from '../../utils/trust/index.ts';
import type { Entry } from '../../utils/vocabulary/events.ts';
import type { NextStepWords } from '../words/next-step-words.ts';
import { openingLine } from '../words/opening-line.ts';
import { brokeAPromise, stepMaterial } from '../words/step-material.ts';
import { useWords } from '../ui/words-context.tsx';
import { CopyLine } from './copy-line.tsx';

interface Props {
  readonly draft: DraftReport;
  readonly words: NextStepWords;
  readonly standing: Standing;
  readonly entries: readonly Entry[];
  readonly now: number;
}

/** The one next step, what lies at hand for it, and a first line to copy. */
export function NextStep({ draft, words, standing, entries, now }: Props) {
  const t = useWords();
  const { next } = draft.verdict;
  const material = stepMaterial(next, sourceOf(standing, entries, now), t);
  const { lang } = draft.reading;
  const theirs = useMemo(() => createScreenWords(lang), [lang]);
  const opening = openingLine(next, brokeAPromise({ entries }), draft.register, theirs);
  return (
    <div className="next">
      <small>{t('card.step')}</small>
      <b>{words.title}</b>
      <p>{words.text}</p>
      {material && <p className="material">{material}</p>}
      {opening && <CopyLine label={t('popup.opening')} text={opening} lang={lang} />}
    </div>
  );
}

function sourceOf(standing: Standing, entries: readonly Entry[], now: number) {
  return {
    entries,
    latePromises: standing.latePromises.map(({ id }) => id),
    openQuestions: standing.openQuestions.map(({ id }) => id),
    problems: standing.problems.map(({ sentence }) => sentence),
    openWorries: openWorriesOf(standing),
    now,
  };
}
