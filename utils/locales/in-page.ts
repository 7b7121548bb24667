import type { Language } from '../vocabulary/reading.ts';
import type { Texts, Words, WordValues } from './words.ts';

/**
 * The same words for the content script, which runs in every mail tab and must stay small: i18next
 * alone is 50 kB minified (26.7.2), and the texts come from the background in the one language that
 * is used. A test holds both to the same output for every key.
 */
export function createWordsInPage(language: Language, texts: Texts): Words {
  const plurals = new Intl.PluralRules(language);
  const say = (...[key, values = {}]: Parameters<Words>): string =>
    fill(texts[key] ?? texts[`${key}_${plurals.select(Number(values['count']))}`] ?? key, values);
  return Object.assign(say, { language });
}

function fill(text: string, values: WordValues): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
