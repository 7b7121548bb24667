import type { Language } from '../vocabulary/reading.ts';

const KANA_OR_HAN =
  /[\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F]/g;
const LATIN = /[A-Za-z\u00C0-\u024F]/g;
/** A Latin word of five letters carries about what two Japanese characters do. */
const LETTERS_PER_CHARACTER = 2.5;

/** Share of the text's letters that are Japanese, 0–1; 0 where there are no letters. */
export function japaneseShare(text: string): number {
  const japanese = count(text, KANA_OR_HAN) * LETTERS_PER_CHARACTER;
  const latin = count(text, LATIN);
  return japanese === 0 ? 0 : japanese / (japanese + latin);
}

/** Share of the text's letters that are Latin, 0–1; 0 where there are no letters. */
export function latinShare(text: string): number {
  return count(text, LATIN) === 0 ? 0 : 1 - japaneseShare(text);
}

/** The language of a text: Japanese where at least a third of it is, else English. */
export function languageOf(text: string): Language {
  return japaneseShare(text) >= 1 / 3 ? 'ja' : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
