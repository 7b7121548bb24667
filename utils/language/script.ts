import type { Language } from '../vocabulary/reading.ts';

/** First and last character of each range, in code units. */
type Ranges = readonly (readonly [first: number, last: number])[];

/** Kana, kanji, and their extensions and half-width forms. */
const KANA_OR_HAN: Ranges = [
  [0x3040, 0x30ff],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f],
];
const LATIN: Ranges = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
];
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

function count(text: string, ranges: Ranges): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    for (const [first, last] of ranges)
      if (code >= first && code <= last) {
        found += 1;
        break;
      }
  }
  return found;
}
