import type { Language } from '../vocabulary/reading.ts';
import en from './en.json' with { type: 'json' };
import { createWordsInPage } from './in-page.ts';
import ja from './ja.json' with { type: 'json' };
import type { Texts, Words } from './words.ts';

const TEXTS: Readonly<Record<Language, Texts>> = { en, ja };

/** The texts of the hint in one language, by key. */
export function textsOf(language: Language): Texts {
  return TEXTS[language];
}

/** The words of the hint where all texts are at hand, as in the gallery and in tests. */
export function hintWords(language: Language): Words {
  return createWordsInPage(language, textsOf(language));
}
