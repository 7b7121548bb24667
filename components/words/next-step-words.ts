import type { Words } from '../../utils/locales/words.ts';
import type { Level, NextStep, Verdict } from '../../utils/vocabulary/verdict.ts';

/** The one next step, as a heading and what to do. */
export interface NextStepWords {
  readonly title: string;
  readonly text: string;
}

/** Null where nothing is to be done. */
export function nextStepWords({ next, level }: Verdict, t: Words): NextStepWords | null {
  const { code } = next;
  if (code === 'none') return null;
  if (code === 'save_up' || code === 'give_first' || code === 'warm_up') {
    return { title: t(`step.${code}`), text: giftText(next, level, t) };
  }
  return { title: t(`step.${code}`), text: t(`step.${code}.text`) };
}

function giftText(next: NextStep, level: Level, t: Words): string {
  const gift = t(`gift.${next.what ?? 'something_useful'}`);
  if (level === 0) return gift;
  return t.language === 'ja' ? gift + t('step.wait') : `${gift} ${t('step.wait')}`;
}
