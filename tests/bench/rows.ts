import { gzipSync } from 'node:zlib';
import { median, round, type Timing } from './measure.ts';

/** One line of the table: everything as it is shown. */
export interface Row {
  readonly what: string;
  readonly beside: string;
  readonly ours: string;
  readonly theirs: string;
  /** Their time for each of ours, median of the rounds, and the worst of them for us. */
  readonly ratio: string;
  readonly aim: string;
}

/** Two things timed in the same rounds. A ratio above 1 says that ours is the faster. */
export interface Pair {
  readonly what: string;
  readonly beside: string;
  readonly ours: Timing;
  readonly theirs: Timing;
  /** The ratio that is hoped for; printed, never asserted. */
  readonly atLeast?: number | undefined;
}

/** A row of two timings; the ratio is taken round by round, so that load falls out. */
export function compare({ what, beside, ours, theirs, atLeast }: Pair): Row {
  const ratios = ours.rounds.map((time, at) => (theirs.rounds[at] ?? Number.NaN) / time);
  const middle = median(ratios);
  return {
    what,
    beside,
    ours: inMs(ours.median),
    theirs: inMs(theirs.median),
    ratio: `${digits(middle)} (${digits(Math.min(...ratios))})`,
    aim: atLeast === undefined ? '' : `≥ ${atLeast}: ${middle >= atLeast ? 'held' : 'missed'}`,
  };
}

/** Sizes in kB that are hoped for. */
interface Aims {
  readonly minified?: number;
  readonly gzipped?: number;
}

/** A row of the size of minified code, bare and after gzip, in kB (1 kB is 1,000 bytes). */
export function weigh(what: string, code: string, { minified, gzipped }: Aims = {}): Row {
  const bare = kilo(Buffer.byteLength(code));
  const packed = kilo(gzipSync(code).length);
  const aims = [aimOf(bare, minified, 'kB'), aimOf(packed, gzipped, 'kB gz')];
  const ours = `${bare} kB, ${packed} kB gz`;
  return { what, beside: '', ours, theirs: '', ratio: '', aim: aims.join('') };
}

function aimOf(size: number, below: number | undefined, unit: string): string {
  return below === undefined ? '' : `< ${below} ${unit}: ${size < below ? 'held' : 'missed'}`;
}

function kilo(bytes: number): number {
  return Number((bytes / 1000).toFixed(1));
}

/** The rows as a table of the terminal. */
export function printRows(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  console.table(rows);
}

const HEADINGS: Readonly<Record<keyof Row, string>> = {
  what: 'What',
  beside: 'Beside',
  ours: 'Ours',
  theirs: 'Theirs',
  ratio: 'Theirs ÷ ours (worst round)',
  aim: 'Aim',
};

/** The rows as a table of Markdown. */
export function markdownOf(rows: readonly Row[]): string {
  const columns = ['what', 'beside', 'ours', 'theirs', 'ratio', 'aim'] as const;
  const lines = [
    columns.map((column) => HEADINGS[column]),
    columns.map((column) => (column === 'what' || column === 'beside' ? '---' : '--:')),
    ...rows.map((row) => columns.map((column) => row[column])),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function inMs(time: number): string {
  return `${digits(time)} ms`;
}

function digits(value: number): string {
  return round(value).toLocaleString('en', { maximumSignificantDigits: 3 });
}
