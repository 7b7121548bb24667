import {
  ACTS,
  PITCH_LEVELS,
  SIGNALS,
  WORRIES,
  type Act,
  type PitchLevel,
  type Signal,
  type Worry,
} from '../utils/vocabulary/acts.ts';
import { LANGUAGES, type Language, type ReadingContext } from '../utils/vocabulary/reading.ts';

/** What every line holds, with or without labels. */
interface LineBase {
  readonly id: string;
  readonly text: string;
  readonly context: ReadingContext;
}

interface PlainDraft extends LineBase {
  readonly kind: 'draft';
}

interface PlainReceived extends LineBase {
  readonly kind: 'received';
}

export type PlainLine = PlainDraft | PlainReceived;

export interface LabelledDraft extends PlainDraft {
  readonly lang: Language;
  readonly pitch: PitchLevel;
  readonly acts: readonly Act[];
  readonly promises: readonly { readonly text: string; readonly due: string | null }[];
  readonly worries: readonly Worry[];
}

export interface LabelledReceived extends PlainReceived {
  readonly lang: Language;
  readonly signals: readonly Signal[];
}

export type LabelledLine = LabelledDraft | LabelledReceived;

/** Something wrong with one line of a file. */
export class BadLine extends Error {}

/** Parses every line of a file with `read`; empty lines are skipped. Throws what `read` throws, with file and line. */
export function parseLines<Line>(file: string, text: string, read: (row: Row) => Line): Line[] {
  const lines: Line[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    try {
      lines.push(read(asRow(line)));
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      throw new BadLine(`${file}:${at + 1}: ${error.message}`);
    }
  }
  return lines;
}

type Row = Readonly<Record<string, unknown>>;

function asRow(line: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLine('not a JSON object');
  }
  return { ...value };
}

/** A line without its labels. */
export function plainLine(row: Row): PlainLine {
  const base = { id: text(row, 'id'), text: text(row, 'text'), context: contextOf(row) };
  const kind = oneOf(row, 'kind', ['draft', 'received'] as const);
  return { ...base, kind };
}

/** A line with all its labels. */
export function labelledLine(row: Row): LabelledLine {
  const plain = plainLine(row);
  const lang = oneOf(row, 'lang', LANGUAGES);
  if (plain.kind === 'received')
    return { ...plain, lang, signals: listOf(row, 'signals', SIGNALS) };
  return {
    ...plain,
    lang,
    pitch: oneOf(row, 'pitch', PITCH_LEVELS),
    acts: listOf(row, 'acts', ACTS),
    promises: list(row, 'promises').map((value) => promiseOf(value)),
    worries: listOf(row, 'worries', WORRIES),
  };
}

function promiseOf(value: unknown): { text: string; due: string | null } {
  const row: Row = typeof value === 'object' && value !== null ? { ...value } : {};
  const due = row['due'];
  if (due === null) return { text: text(row, 'text'), due };
  if (typeof due === 'string' && /^\d{4}-\d\d-\d\d$/.test(due))
    return { text: text(row, 'text'), due };
  throw new BadLine('"due" of a promise must be YYYY-MM-DD or null');
}

/** The moment and zone of `now`: ISO 8601 with an offset. */
function contextOf(row: Row): ReadingContext {
  const now = text(row, 'now');
  const zone = /(?:Z|([+-])(\d\d):?(\d\d))$/.exec(now);
  const at = Date.parse(now);
  if (zone === null || Number.isNaN(at)) throw new BadLine('"now" must be ISO 8601 with an offset');
  const minutes = Number(zone[2] ?? 0) * 60 + Number(zone[3] ?? 0);
  return { now: at, offsetMinutes: zone[1] === '-' ? -minutes : minutes };
}

function text(row: Row, field: string): string {
  const value = row[field];
  if (typeof value !== 'string') throw new BadLine(`"${field}" must be a string`);
  return value;
}

function list(row: Row, field: string): readonly unknown[] {
  const value = row[field];
  if (!Array.isArray(value)) throw new BadLine(`"${field}" must be a list`);
  return value;
}

function oneOf<Value extends string>(row: Row, field: string, allowed: readonly Value[]): Value {
  return among(row[field], field, allowed);
}

function listOf<Value extends string>(row: Row, field: string, allowed: readonly Value[]): Value[] {
  return list(row, field).map((value) => among(value, field, allowed));
}

function among<Value extends string>(
  value: unknown,
  field: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    throw new BadLine(
      `"${field}" must be one of ${allowed.join(', ')}; found ${JSON.stringify(value) ?? 'nothing'}`,
    );
  }
  return found;
}
