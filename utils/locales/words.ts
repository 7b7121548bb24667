import type { Language } from '../vocabulary/reading.ts';
import type en from './en.json';

type PluralSuffix = '_one' | '_other';
type WithoutPlural<Key> = Key extends `${infer Base}${PluralSuffix}` ? Base : Key;

/** A key of the locale files, without the suffix that i18next adds for plurals. */
export type WordKey = WithoutPlural<keyof typeof en>;

/** What stands in for `{{name}}` in a text. `count` also chooses the plural. */
export type WordValues = Readonly<Record<string, string | number>>;

/** The words of the product in one language: key in, text out. */
export interface Words {
  (key: WordKey, values?: WordValues): string;
  readonly language: Language;
}

/** Texts of one language by key; a plural's keys end as i18next has it. */
export type Texts = Readonly<Record<string, string>>;
