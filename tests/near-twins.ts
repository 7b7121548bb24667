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
  const holders = holdersOf(all);
  const found: string[] = [];
  for (const [at, long] of all.entries()) {
    for (const other of candidates(long.pieces, holders)) {
      const short = all[other];
      // Two of a size find each other twice.
      if (short === undefined || other === at || isTwice(other, at, short, long)) continue;
      if (isNear(long, short, sharedBy(short.pieces, long.pieces)))
        found.push(
          [at, other]
            .toSorted((a, b) => a - b)
            .map((one) => all[one]?.id)
            .join(' ~ '),
        );
    }
  }
  return [...new Set(found)];
}

function isTwice(other: number, at: number, short: Pieces, long: Pieces): boolean {
  return other > at && short.pieces.size === long.pieces.size;
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

/**
 * Who holds which piece, of each text only its rarest ones: a longer text that has 0.7 of a shorter one's
 * pieces has at least one of any 0.3 of them. Common pieces would make everybody everybody's candidate.
 */
function holdersOf(all: readonly Pieces[]): ReadonlyMap<string, number[]> {
  const counts = new Map<string, number>();
  for (const { pieces } of all)
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  for (const [at, { pieces }] of all.entries())
    for (const piece of rarest(pieces, counts)) {
      const known = holders.get(piece);
      if (known === undefined) holders.set(piece, [at]);
      else known.push(at);
    }
  return holders;
}

function rarest(pieces: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string[] {
  const enough = Math.floor(pieces.size * (1 - TOO_NEAR)) + 1;
  return [...pieces]
    .toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
    .slice(0, enough);
}

function candidates(
  pieces: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const piece of pieces) for (const at of holders.get(piece) ?? []) found.add(at);
  return found;
}

function sharedBy(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of one) if (two.has(piece)) shared += 1;
  return shared;
}

function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function piecesOf(text: string): ReadonlySet<string> {
  const plain = bare(text);
  const count = Math.max(1, plain.length - PIECE + 1);
  return new Set(Array.from({ length: count }, (_, at) => plain.slice(at, at + PIECE)));
}
