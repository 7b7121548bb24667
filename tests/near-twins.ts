/** Below this many characters two texts share most of their pieces by chance. */
const SHORTEST_CONTAINED = 40;
const PIECE = 5;
/** From this share of common pieces on, one text is the other with a few words changed. */
const TOO_NEAR = 0.7;

/** A text with its name, as it is compared. */
export interface Named {
  readonly id: string;
  readonly text: string;
}

/**
 * Pairs of texts that are nearly the same: the share of 5-character pieces that both have among all
 * they have, or, where the shorter one is longer than 40 characters, among its own.
 */
export function nearTwins(texts: readonly Named[]): string[] {
  const all = texts.map(({ id, text }) => ({ id, pieces: piecesOf(text), bare: bare(text) }));
  const holders = new Map<string, number[]>();
  const found: string[] = [];
  for (const [at, one] of all.entries()) {
    for (const [other, shared] of sharedWith(one.pieces, holders)) {
      const two = all[other];
      if (two !== undefined && isNear(one, two, shared)) found.push(`${two.id} ~ ${one.id}`);
    }
    for (const piece of one.pieces) holders.set(piece, [...(holders.get(piece) ?? []), at]);
  }
  return found;
}

interface Pieces {
  readonly pieces: ReadonlySet<string>;
  readonly bare: string;
}

function isNear(one: Pieces, two: Pieces, shared: number): boolean {
  const [short, long] = [one, two].toSorted((a, b) => a.pieces.size - b.pieces.size);
  if (short === undefined || long === undefined) return false;
  const either = short.pieces.size + long.pieces.size - shared;
  const whole = short.bare.length > SHORTEST_CONTAINED ? short.pieces.size : either;
  return shared / Math.max(1, whole) >= TOO_NEAR;
}

/** How many pieces each earlier text shares. */
function sharedWith(
  pieces: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const piece of pieces)
    for (const at of holders.get(piece) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}

function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function piecesOf(text: string): ReadonlySet<string> {
  const plain = bare(text);
  const count = Math.max(1, plain.length - PIECE + 1);
  return new Set(Array.from({ length: count }, (_, at) => plain.slice(at, at + PIECE)));
}
