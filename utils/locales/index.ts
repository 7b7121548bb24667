import { createInstance } from 'i18next';
import type { Language } from '../vocabulary/reading.ts';
import en from './en.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import type { Words } from './words.ts';

/** The words in one language. Texts are bundled, so nothing is loaded and nothing is waited for. */
export function createWords(language: Language): Words {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: { en: { translation: en }, ja: { translation: ja } },
    // Keys are flat, and stage names hold no separator that should be split.
    keySeparator: false,
    nsSeparator: false,
    // Text only ever reaches `textContent`, where escaping would show.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const say = (...[key, values]: Parameters<Words>): string => i18n.t(key, { ...values });
  return Object.assign(say, { language });
}
