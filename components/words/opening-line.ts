import { createScreenWords } from '../../utils/locales/screens/index.ts';
import type { Language, Register } from '../../utils/vocabulary/reading.ts';
import type { NextStep } from '../../utils/vocabulary/verdict.ts';

/**
 * A first line for the next step, in the language and the tone of the draft, to be copied; undefined
 * where the step is to write nothing.
 */
export function openingLine(
  { code, what }: NextStep,
  broken: boolean,
  lang: Language,
  register: Register,
): string | undefined {
  const t = createScreenWords(lang);
  switch (code) {
    case 'repair':
      return t(`person.sorry.${broken ? 'promise' : 'complaint'}.${register}`);
    case 'ask_leave':
    case 'soften':
      return t(`opening.${code}.${register}`);
    case 'save_up':
    case 'give_first':
    case 'warm_up':
      return t(`opening.${what ?? 'something_useful'}.${register}`);
    case 'respect_boundary':
    case 'stop':
    case 'none':
      return undefined;
  }
}
