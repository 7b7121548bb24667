import type { Words } from '../../utils/locales/words.ts';

/** Several sentences in a row: Japanese writes no space between them. */
export function inARow(sentences: readonly string[], t: Words): string {
  return sentences.join(t.language === 'ja' ? '' : ' ');
}
