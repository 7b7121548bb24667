import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../utils/locales/en.json' with { type: 'json' };
import { hintWords } from '../utils/locales/texts.ts';
import ja from '../utils/locales/ja.json' with { type: 'json' };
import screensEn from '../utils/locales/screens/en.json' with { type: 'json' };
import { createScreenWords } from '../utils/locales/screens/index.ts';
import screensJa from '../utils/locales/screens/ja.json' with { type: 'json' };
import type { WordKey } from '../utils/locales/words.ts';
import { LANGUAGES, type Language } from '../utils/vocabulary/reading.ts';

const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ...en, ...screensEn },
  ja: { ...ja, ...screensJa },
};
/** Names that are written in Latin letters in both languages. */
const NAMES = new Set([
  'Ondo',
  'Gmail',
  'LinkedIn',
  'X',
  'Instagram',
  'Messenger',
  'WhatsApp',
  'LINE Official Account',
]);
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const FORBIDDEN =
  /\b(scor(e|es|ed|ing)|crm|track(s|ed|ing)?|lead)\b|スコア|点数|追跡|トラッキング/i;

function baseOf(key: string): string {
  return key.replace(/_(one|other)$/, '');
}

function baseKeys(language: Language): readonly string[] {
  return [...new Set(Object.keys(TEXTS[language]).map(baseOf))];
}

/** The variables of all plural forms of a key together. */
function variablesOf(language: Language, base: string): readonly string[] {
  const texts = Object.entries(TEXTS[language]).filter(([key]) => baseOf(key) === base);
  const found = texts.flatMap(([, text]) => text.match(/\{\{\w+\}\}/g) ?? []);
  return [...new Set(found)].sort();
}

function isWordKey(key: string): key is WordKey {
  return Object.keys(en).map(baseOf).includes(key);
}

function sourcesUnder(folder: string): readonly string[] {
  const url = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
}

describe('both languages', () => {
  test('have the same keys', () => {
    expect(baseKeys('ja').toSorted()).toEqual(baseKeys('en').toSorted());
  });

  test.each(baseKeys('en'))('%s takes the same variables', (base) => {
    expect(variablesOf('ja', base)).toEqual(variablesOf('en', base));
  });

  test.each(LANGUAGES)('%s has every plural form it needs', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const keys = Object.keys(TEXTS[language]);
    const plural = keys.filter((key) => key !== baseOf(key)).map(baseOf);
    for (const base of plural) {
      for (const form of forms) expect(keys).toContain(`${base}_${form}`);
    }
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  test.each(Object.entries(TEXTS[language]))('%s is a finished text', (_, text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/todo|fixme|xxx|lorem/i);
    expect(text.replace(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}<>]/);
    expect(text).not.toMatch(FORBIDDEN);
    if (!NAMES.has(text)) expect(JAPANESE.test(text)).toBe(language === 'ja');
  });

  test('reads the same with and without i18next, for every key and count', () => {
    const [full, light] = [createScreenWords(language), hintWords(language)];
    for (const key of baseKeys(language).filter(isWordKey)) {
      for (const count of [0, 1, 2, 21]) {
        const values = { ...sample(language, key), count };
        expect(light(key, values)).toBe(full(key, values));
        expect(light(key, values)).not.toMatch(/\{\{|\}\}/);
      }
    }
  });
});

function sample(language: Language, key: string): Record<string, string> {
  const names = variablesOf(language, key).map((variable) => variable.slice(2, -2));
  return Object.fromEntries(names.map((name) => [name, `<${name} & "co">`]));
}

test('every text is said somewhere', () => {
  const code = ['components', 'utils', 'entrypoints'].flatMap(sourcesUnder).join('\n');
  const heads = [...code.matchAll(/`([a-z_.]+[._])\$\{/g)].map(([, head]) => head ?? '');
  const unsaid = baseKeys('en').filter(
    (key) => !code.includes(`'${key}'`) && !heads.some((head) => key.startsWith(head)),
  );
  expect(unsaid).toEqual([]);
});
