import type { ScreenWords } from '../../utils/locales/screens/index.ts';
import type { Register } from '../../utils/vocabulary/reading.ts';
import type { NextStep } from '../../utils/vocabulary/verdict.ts';

/**
 * A first line for the next step, to be copied: in the words of the draft's language (`t`) and in its
 * tone. Undefined where the step is to write nothing.
 */
export function openingLine(
  { code, what }: NextStep,
  broken: boolean,
  register: Register,
  t: ScreenWords,
): string | undefined {
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
