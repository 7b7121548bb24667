import { piecesOf, rarer, type Literals } from './pieces.ts';

/** What is known of a part of a pattern. */
interface Part {
  /** Everything it can match; null where that is too much. */
  readonly exact: readonly string[] | null;
  readonly needs: Literals | null;
}

const ANYTHING: Part = { exact: null, needs: null };
/** Of a place between two characters: it matches nothing by itself. */
const PLACE: Part = { exact: [''], needs: null };

/** More strings than these are not written out. */
const MOST = 32;

/**
 * The literals of a pattern without flags, read from its source; null where any text may match. Groups,
 * classes, repeats and looks around are understood; what is not makes no claim.
 */
export function literalsOf({ source, flags }: RegExp): Literals | null {
  if (flags !== '') return null;
  const reader: Reader = { source, at: 0 };
  const part = readChoice(reader);
  return reader.at === source.length ? needsOf(part) : null;
}

interface Reader {
  readonly source: string;
  at: number;
}

function readChoice(reader: Reader): Part {
  const first = readSequence(reader);
  if (reader.source[reader.at] !== '|') return first;
  const parts = [first];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(readSequence(reader));
  }
  return anyOfParts(parts);
}

function anyOfParts(parts: readonly Part[]): Part {
  const exact = allExact(parts);
  if (exact !== null) return { exact, needs: null };
  const pieces: string[] = [];
  let chance = 0;
  for (const part of parts) {
    const needs = needsOf(part);
    if (needs === null) return ANYTHING;
    for (const piece of needs.pieces) pieces.push(piece);
    chance += needs.chance;
  }
  return { exact: null, needs: { pieces, chance } };
}

function allExact(parts: readonly Part[]): string[] | null {
  const all: string[] = [];
  for (const { exact } of parts) {
    if (exact === null || all.length + exact.length > MOST) return null;
    for (const one of exact) all.push(one);
  }
  return all;
}

function readSequence(reader: Reader): Part {
  let run: readonly string[] = [''];
  let needs: Literals | null = null;
  let whole = true;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const part = readRepeat(reader);
    const longer = part.exact === null ? null : crossed(run, part.exact);
    if (longer !== null) {
      run = longer;
      continue;
    }
    whole = false;
    needs = rarer(rarer(needs, piecesOf(run)), part.needs);
    run = part.exact ?? [''];
  }
  return whole ? { exact: run, needs: null } : { exact: null, needs: rarer(needs, piecesOf(run)) };
}

function readRepeat(reader: Reader): Part {
  const part = readOne(reader);
  const least = readLeast(reader);
  if (least === null || part === PLACE) return part;
  if (least > 0) return { exact: null, needs: needsOf(part) };
  if (least < 0 && part.exact !== null && part.exact.length < MOST)
    return { exact: ['', ...part.exact], needs: null };
  return ANYTHING;
}

/** The least number of repeats; -1 for one or none, null where nothing is repeated. */
function readLeast(reader: Reader): number | null {
  const { source, at } = reader;
  const sign = source.charAt(at);
  if (sign === '' || !'?*+{'.includes(sign)) return null;
  if (sign === '{' && !/\d/.test(source.charAt(at + 1))) return null;
  reader.at = sign === '{' ? source.indexOf('}', at) + 1 : at + 1;
  if (source[reader.at] === '?') reader.at += 1;
  if (sign === '{') return Number.parseInt(source.slice(at + 1), 10);
  return sign === '+' ? 1 : sign === '*' ? 0 : -1;
}

/** Signs that stand for themselves and are not repeated, as many as there are. */
const PLAIN = /[^\\^$.*+?()[\]{}|]+(?![?*+{])/y;

function readOne(reader: Reader): Part {
  PLAIN.lastIndex = reader.at;
  const plain = PLAIN.exec(reader.source)?.[0];
  if (plain !== undefined) {
    reader.at += plain.length;
    return { exact: [plain], needs: null };
  }
  const sign = reader.source.charAt(reader.at);
  reader.at += 1;
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(reader);
  if (sign === '\\') return readEscape(reader);
  if (sign === '^' || sign === '$') return PLACE;
  return sign === '.' ? ANYTHING : { exact: [sign], needs: null };
}

const GROUP = /\?(?:<?[=!]|:|<\w+>)/y;

function readGroup(reader: Reader): Part {
  GROUP.lastIndex = reader.at;
  const opening = GROUP.exec(reader.source)?.[0] ?? '';
  reader.at += opening.length;
  const inner = readChoice(reader);
  reader.at += 1;
  return /[=!]$/.test(opening) ? PLACE : inner;
}

/** A class of a few characters is each of them. */
function readClass(reader: Reader): Part {
  const { source, at } = reader;
  let end = at;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  reader.at = end + 1;
  const inner = source.slice(at, end);
  if (inner.length > 8 || /^\^|[\\-]/.test(inner)) return ANYTHING;
  return { exact: inner.split(''), needs: null };
}

function readEscape(reader: Reader): Part {
  const sign = reader.source.charAt(reader.at);
  reader.at += 1;
  if ('bB'.includes(sign)) return PLACE;
  if ('dDwWsS'.includes(sign)) return ANYTHING;
  if (!/\w/.test(sign)) return { exact: [sign], needs: null };
  if (sign !== 'u') return givenUp(reader);
  const code = reader.source.slice(reader.at, reader.at + 4);
  reader.at += 4;
  return { exact: [String.fromCharCode(Number.parseInt(code, 16))], needs: null };
}

/** Reading ends beyond the source: nothing is claimed of the pattern. */
function givenUp(reader: Reader): Part {
  reader.at = Infinity;
  return ANYTHING;
}

/** Every string of the one before every string of the other; null where they are too many. */
function crossed(before: readonly string[], after: readonly string[]): readonly string[] | null {
  if (before.length === 1 && before[0] === '') return after;
  if (after.length === 1 && after[0] === '') return before;
  if (before.length * after.length > MOST) return null;
  const all: string[] = [];
  for (const one of before) for (const two of after) all.push(one + two);
  return all;
}

function needsOf({ exact, needs }: Part): Literals | null {
  return exact === null ? needs : rarer(needs, piecesOf(exact));
}
