/** Strings one of which stands in whatever a pattern matches, and how often one does in any text. */
export interface Literals {
  readonly strings: readonly string[];
  /** Expected number in one place of a text, by the letters alone. Lower tells more. */
  readonly chance: number;
}

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
/** A longer piece of a literal tells hardly more. */
const LONGEST_PIECE = 8;

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

/** The rarest piece of a literal. */
export function rarestPiece(literal: string): string {
  if (literal.length <= LONGEST_PIECE) return literal;
  let best = '';
  let least = Infinity;
  for (let at = 0; at + LONGEST_PIECE <= literal.length; at += 1) {
    const chance = chanceFrom(literal, at);
    if (chance >= least) continue;
    least = chance;
    best = literal.slice(at, at + LONGEST_PIECE);
  }
  return best;
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
  let exact: string[] | null = [];
  let strings: string[] | null = [];
  let chance = 0;
  for (const part of parts) {
    const needs = needsOf(part);
    exact = exact === null || part.exact === null ? null : [...exact, ...part.exact];
    if (exact !== null && exact.length > MOST) exact = null;
    if (needs === null) strings = null;
    else if (strings !== null) strings.push(...needs.strings);
    chance += needs?.chance ?? 0;
  }
  return { exact, needs: strings === null ? null : { strings, chance } };
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
    needs = rarer(rarer(needs, literals(run)), part.needs);
    run = part.exact ?? [''];
  }
  return whole ? { exact: run, needs: null } : { exact: null, needs: rarer(needs, literals(run)) };
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
function crossed(
  before: readonly string[],
  after: readonly string[],
): readonly string[] | null {
  if (before.length === 1 && before[0] === '') return after;
  if (after.length === 1 && after[0] === '') return before;
  if (before.length * after.length > MOST) return null;
  const all: string[] = [];
  for (const one of before) for (const two of after) all.push(one + two);
  return all;
}

function needsOf({ exact, needs }: Part): Literals | null {
  return exact === null ? needs : rarer(needs, literals(exact));
}

/** These strings as literals; null where one is empty. */
function literals(strings: readonly string[]): Literals | null {
  let chance = 0;
  for (const string of strings) {
    if (string === '') return null;
    chance += chanceOf(string);
  }
  return { strings, chance };
}

function rarer(one: Literals | null, two: Literals | null): Literals | null {
  if (one === null || two === null) return one ?? two;
  return two.chance < one.chance ? two : one;
}

function chanceOf(literal: string): number {
  let least = chanceFrom(literal, 0);
  for (let at = 1; at + LONGEST_PIECE <= literal.length; at += 1)
    least = Math.min(least, chanceFrom(literal, at));
  return least;
}

function chanceFrom(literal: string, start: number): number {
  const end = Math.min(literal.length, start + LONGEST_PIECE);
  let chance = 1;
  for (let at = start; at < end; at += 1) chance *= chanceOfCode(literal.charCodeAt(at));
  return chance;
}

/**
 * How often a character stands in a place of a text, roughly: the space and the English letters from the
 * commonest on, each rarer by a tenth; kana; other signs. It moves no result, only what is tried.
 */
const LETTERS = ' etaonirshldcumfpgwybvkxjqz';
const CHANCES = new Float64Array(128).fill(0.004);
for (let at = 0; at < LETTERS.length; at += 1)
  CHANCES[LETTERS.charCodeAt(at)] = 0.15 * 0.88 ** at;

function chanceOfCode(code: number): number {
  if (code < 128) return CHANCES[code] ?? 0;
  if (code >= 0x3041 && code <= 0x3096) return 0.02;
  return code >= 0x30a1 && code <= 0x30ff ? 0.006 : 0.002;
}
