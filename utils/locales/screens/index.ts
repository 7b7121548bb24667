import { createInstance } from 'i18next';
import type { Language } from '../../vocabulary/reading.ts';
import en from '../en.json' with { type: 'json' };
import ja from '../ja.json' with { type: 'json' };
import type { WordKey, WordValues } from '../words.ts';
import screensEn from './en.json' with { type: 'json' };
import screensJa from './ja.json' with { type: 'json' };

type PluralSuffix = '_one' | '_other';
type WithoutPlural<Key> = Key extends `${infer Base}${PluralSuffix}` ? Base : Key;

/** A key of the words that only Ondo's own screens use, or of those they share with the hint. */
export type ScreenKey = WordKey | WithoutPlural<keyof typeof screensEn>;

/** All words in one language. Usable wherever the hint's words are. */
export interface ScreenWords {
  (key: ScreenKey, values?: WordValues): string;
  readonly language: Language;
}

/** The words of the screens. Texts are bundled: nothing is loaded, nothing is waited for. */
export function createScreenWords(language: Language): ScreenWords {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    resources: {
      en: { translation: { ...en, ...screensEn } },
      ja: { translation: { ...ja, ...screensJa } },
    },
    keySeparator: false,
    nsSeparator: false,
    // React escapes by itself.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const say = (key: ScreenKey, values?: WordValues): string => i18n.t(key, { ...values });
  return Object.assign(say, { language });
}
