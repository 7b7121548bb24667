import type { ReadingContext } from '../vocabulary/reading.ts';

/** A shorter phrase stands in too many words to mean the product. */
const SHORTEST = 2;

/** The user's own offer as the rules compare it: folded, without the empty ones. */
export function offerPhrases(context: ReadingContext): readonly string[] {
  const phrases = (context.offer ?? []).map((phrase) => bare(phrase));
  return phrases.filter((phrase) => phrase.length >= SHORTEST);
}

/** Whether a sentence, also given folded, names the user's own offer. Links are compared unmasked. */
export function namesOffer(sentence: string, folded: string, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return false;
  const low = sentence.toLowerCase();
  return phrases.some((phrase) => low.includes(phrase) || folded.includes(phrase));
}

function bare(phrase: string): string {
  return phrase
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '');
}
