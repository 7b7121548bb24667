/** Latin words shorter than this are mostly function words. */
const SHORTEST_WORD = 4;
/** Endings differ ("hiring", "hired", "hires"): words are the same where their stems are. */
const ENDINGS = /(?:ings?|ed|es|s|e)$/u;
/** Of a sentence's own pieces, so many must come back. */
const SHARE = 0.25;

/**
 * Whether a text takes up what a short sentence is about: whether enough of its content words (Latin)
 * or pairs of kanji and katakana (Japanese) are in it. Plain on purpose: the sentence is the user's own
 * note, and they know the words they use for it.
 */
export function mentions(text: string, sentence: string): boolean {
  const wanted = piecesOf(sentence);
  if (wanted.size === 0) return false;
  const present = piecesOf(text);
  const found = [...wanted].filter((piece) => present.has(piece)).length;
  return found > 0 && found / wanted.size >= SHARE;
}

function piecesOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = plain.match(/\p{Script=Latin}+/gu) ?? [];
  const runs = plain.match(/[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu) ?? [];
  return new Set([
    ...words
      .filter(({ length }) => length >= SHORTEST_WORD)
      .map((word) => word.replace(ENDINGS, '')),
    ...runs.flatMap(pairsOf),
  ]);
}

function pairsOf(run: string): readonly string[] {
  const letters = Array.from(run);
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
