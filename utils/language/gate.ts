import { literalsOf } from './literals.ts';

/** Something that is looked for by a pattern. */
interface Sought {
  readonly pattern: RegExp;
}

/**
 * Of many patterns those that can match a text at all: those of which one literal (`literals.ts`) is
 * in it. A text of a line leaves some fifteen of a hundred, in the order they were given.
 */
export interface Gate<One extends Sought> {
  /** The list is the gate's own and stands until the next call. */
  open(text: string): readonly One[];
}

/** A gate for these; it reads their literals when it is first used. */
export function gateFor<One extends Sought>(all: readonly One[]): Gate<One> {
  const marks = new Uint32Array(all.length);
  let stamp = 0;
  const open: One[] = [];
  return {
    open: (text) => {
      const table = TABLES.get(all) ?? tableOf(all);
      stamp += 1;
      for (const at of table.always) marks[at] = stamp;
      mark(table, text, marks, stamp);
      open.length = 0;
      for (let at = 0; at < marks.length; at += 1) {
        const one = all[at];
        if (marks[at] === stamp && one !== undefined) open.push(one);
      }
      return open;
    },
  };
}

/** The pieces by their hashes, and what each opens. */
interface Pieces {
  /** The hash of the piece in each place; 0 where there is none. Open addressing. */
  readonly hashes: Int32Array;
  /** The number of that piece in `opens`. */
  readonly numbers: Uint16Array;
  /** Which of the list a piece opens, by their numbers. */
  readonly opens: readonly (readonly number[])[];
}

interface Table extends Pieces {
  /** By the hash of their first characters, how long pieces are: most places of a text begin none. */
  readonly reach: Uint8Array;
  /** Those of which no literal is known. */
  readonly always: readonly number[];
}

// FNV-1a (Fowler, Noll, Vo; public domain): its offset basis and prime for 32 bits.
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** So many first characters say whether a longer piece may begin. */
const FIRST = 3;
const REACHES = 16_384;

const TABLES = new WeakMap<readonly Sought[], Table>();

/** Reads the literals of these patterns in small steps, for idle moments; changes no result. */
export function* prepareGate(all: readonly Sought[]): Generator<void, Table> {
  const known = TABLES.get(all);
  if (known !== undefined) return known;
  const table = yield* readTable(all);
  TABLES.set(all, table);
  return table;
}

function tableOf(all: readonly Sought[]): Table {
  const steps = prepareGate(all);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function* readTable(all: readonly Sought[]): Generator<void, Table> {
  const opens = new Map<number, number[]>();
  const always: number[] = [];
  const reach = new Uint8Array(REACHES);
  for (const [at, { pattern }] of all.entries()) {
    const literals = literalsOf(pattern);
    if (literals === null) always.push(at);
    for (const piece of literals?.pieces ?? []) {
      const hash = hashOf(piece, piece.length);
      // 0 stands for a free place.
      if (hash === 0) always.push(at);
      else add(opens, hash, at);
      const first = placeOf(hashOf(piece, FIRST), REACHES);
      reach[first] = Math.max(reach[first] ?? 0, piece.length);
    }
    yield;
  }
  return { ...placed(opens), reach, always };
}

function add(opens: Map<number, number[]>, hash: number, at: number): void {
  const known = opens.get(hash);
  if (known === undefined) opens.set(hash, [at]);
  else if (known.at(-1) !== at) known.push(at);
}

/** Four places and more for each piece, so that most are found or missed at once. */
function placed(opens: ReadonlyMap<number, readonly number[]>): Pieces {
  const size = 2 ** Math.ceil(Math.log2(4 * opens.size + 4));
  const hashes = new Int32Array(size);
  const numbers = new Uint16Array(size);
  let number = 0;
  for (const hash of opens.keys()) {
    let place = placeOf(hash, size);
    while (hashes[place] !== 0) place = (place + 1) & (size - 1);
    hashes[place] = hash;
    numbers[place] = number;
    number += 1;
  }
  return { hashes, numbers, opens: Array.from(opens.values()) };
}

function mark(table: Table, text: string, marks: Uint32Array, stamp: number): void {
  for (let start = 0; start < text.length; start += 1) {
    let hash = SEED;
    let end = Math.min(text.length, start + FIRST);
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
      const place = find(table.hashes, hash);
      if (place >= 0)
        for (const one of table.opens[table.numbers[place] ?? 0] ?? []) marks[one] = stamp;
      if (at === start + FIRST - 1)
        end = Math.min(text.length, start + (table.reach[placeOf(hash, REACHES)] ?? 0));
    }
  }
}

/** The place of a hash; below 0 where it is none of the table's. */
function find(hashes: Int32Array, hash: number): number {
  const last = hashes.length - 1;
  let place = placeOf(hash, hashes.length);
  while (hashes[place] !== 0) {
    if (hashes[place] === hash) return place;
    place = (place + 1) & last;
  }
  return -1;
}

function placeOf(hash: number, size: number): number {
  return ((hash >>> 15) ^ hash) & (size - 1);
}

function hashOf(piece: string, length: number): number {
  let hash = SEED;
  for (let at = 0; at < Math.min(length, piece.length); at += 1)
    hash = Math.imul(hash ^ piece.charCodeAt(at), PRIME);
  return hash;
}
