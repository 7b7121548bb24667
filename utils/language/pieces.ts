/** Pieces of text one of which stands in whatever a pattern matches. */
export interface Literals {
  readonly pieces: readonly string[];
  /** About how many stand in one place of a text, by the letters alone. Fewer tell more. */
  readonly chance: number;
}

/** A longer piece of a literal tells hardly more. */
const LONGEST_PIECE = 8;

/** The rarest piece of each of these strings; null where one is empty. */
export function piecesOf(strings: readonly string[]): Literals | null {
  const pieces: string[] = [];
  let chance = 0;
  for (const string of strings) {
    if (string === '') return null;
    const { piece, logChance } = rarestPiece(string);
    pieces.push(piece);
    chance += Math.exp(logChance);
  }
  return { pieces, chance };
}

function rarestPiece(string: string): { readonly piece: string; readonly logChance: number } {
  let logChance = 0;
  let least = Infinity;
  let start = 0;
  for (let at = 0; at < string.length; at += 1) {
    const before = at - LONGEST_PIECE;
    logChance += logChanceOf(string.charCodeAt(at));
    if (before >= 0) logChance -= logChanceOf(string.charCodeAt(before));
    if (logChance >= least) continue;
    least = logChance;
    start = Math.max(0, before + 1);
  }
  return { piece: string.slice(start, start + LONGEST_PIECE), logChance: least };
}

/** Of two that both must be found, the one that tells more. */
export function rarer(one: Literals | null, two: Literals | null): Literals | null {
  if (one === null || two === null) return one ?? two;
  return two.chance < one.chance ? two : one;
}

/**
 * How often a character stands in a place of a text, roughly, as a logarithm: the space and the English
 * letters from the commonest on, each rarer by an eighth; kana; other signs. It moves no result, only what
 * is tried.
 */
const LETTERS = ' etaonirshldcumfpgwybvkxjqz';
const ASCII = new Float64Array(128).fill(Math.log(0.004));
for (let at = 0; at < LETTERS.length; at += 1)
  ASCII[LETTERS.charCodeAt(at)] = Math.log(0.15 * 0.88 ** at);
const HIRAGANA = Math.log(0.02);
const KATAKANA = Math.log(0.006);
const OTHER = Math.log(0.002);

function logChanceOf(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER;
  if (code >= 0x3041 && code <= 0x3096) return HIRAGANA;
  return code >= 0x30a1 && code <= 0x30ff ? KATAKANA : OTHER;
}
