import { ACTS, PITCH_LEVELS, SIGNALS, WORRIES } from '../utils/vocabulary/acts.ts';
import type { DraftReading, ReceivedReading } from '../utils/vocabulary/reading.ts';
import type { LabelledDraft, LabelledReceived } from './eval-lines.ts';

/** Counts behind precision and recall. */
interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** One row of the table. Shares are 0–1; null where nothing could be counted. */
export interface Row {
  readonly name: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly note: string;
}

export interface ReadDraft {
  readonly labels: LabelledDraft;
  readonly reading: DraftReading;
}

export interface ReadReceived {
  readonly labels: LabelledReceived;
  readonly reading: ReceivedReading;
}

const isAsk = (pitch: string) => pitch === 'direct' || pitch === 'hard';

/** The rows for drafts. */
export function scoreDrafts(pairs: readonly ReadDraft[]): Row[] {
  const quiet = pairs.filter(({ labels }) => labels.pitch === 'none');
  const alarms = quiet.filter(({ reading }) => isAsk(reading.pitch));
  const exact = pairs.filter(({ labels, reading }) => labels.pitch === reading.pitch);
  return [
    row(
      'ask (direct or hard)',
      tallyOf(
        pairs,
        (p) => isAsk(p.labels.pitch),
        (p) => isAsk(p.reading.pitch),
      ),
    ),
    row(
      'any pitch',
      tallyOf(
        pairs,
        (p) => p.labels.pitch !== 'none',
        (p) => p.reading.pitch !== 'none',
      ),
    ),
    row(
      'hard',
      tallyOf(
        pairs,
        (p) => p.labels.pitch === 'hard',
        (p) => p.reading.pitch === 'hard',
      ),
    ),
    note(
      'none taken for ask',
      `${alarms.length} of ${quiet.length}: ${alarms.map((p) => p.labels.id).join(' ')}`,
    ),
    note('level exact', `${exact.length} of ${pairs.length}`),
    note('level off by two', `${pairs.filter(isFarOff).length} of ${pairs.length}`),
    ...manyRows(
      'act',
      ACTS,
      pairs,
      (p) => p.labels.acts,
      (p) => p.reading.acts,
    ),
    ...promiseRows(pairs),
    ...manyRows(
      'worry',
      WORRIES,
      pairs,
      (p) => p.labels.worries,
      (p) => p.reading.worries,
    ),
    note(
      'language',
      `${pairs.filter((p) => p.labels.lang === p.reading.lang).length} of ${pairs.length}`,
    ),
  ];
}

/** Two levels or more between what a person reads and what is read here. */
function isFarOff({ labels, reading }: ReadDraft): boolean {
  return Math.abs(PITCH_LEVELS.indexOf(labels.pitch) - PITCH_LEVELS.indexOf(reading.pitch)) > 1;
}

/** The rows for received messages. */
export function scoreReceived(pairs: readonly ReadReceived[]): Row[] {
  const exact = pairs.filter(({ labels, reading }) => sameSet(labels.signals, reading.signals));
  return [
    ...manyRows(
      'signal',
      SIGNALS,
      pairs,
      (p) => p.labels.signals,
      (p) => p.reading.signals,
    ),
    note('signals exact', `${exact.length} of ${pairs.length}`),
  ];
}

function promiseRows(pairs: readonly ReadDraft[]): Row[] {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let due = 0;
  for (const { labels, reading } of pairs) {
    const open = [...labels.promises];
    for (const found of reading.promises) {
      const at = open.findIndex((label) => sameSentence(label.text, found.text));
      if (at < 0) wrong += 1;
      else {
        right += 1;
        if (open[at]?.due === found.due) due += 1;
        open.splice(at, 1);
      }
    }
    missed += open.length;
  }
  return [
    row('promise', { right, wrong, missed }),
    note('promise due right', `${due} of ${right} found`),
  ];
}

function bigrams(text: string): Set<string> {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)),
  );
}

/** Same promise: most of the shorter text's letter pairs stand in the other. */
function sameSentence(a: string, b: string): boolean {
  const [one, two] = [bigrams(a), bigrams(b)];
  const shared = [...one].filter((pair) => two.has(pair)).length;
  return shared >= 0.7 * Math.min(one.size, two.size);
}

function manyRows<Pair, Name extends string>(
  kind: string,
  names: readonly Name[],
  pairs: readonly Pair[],
  labels: (pair: Pair) => readonly Name[],
  found: (pair: Pair) => readonly Name[],
): Row[] {
  const rows = names.map((name) =>
    row(
      `${kind} ${name}`,
      tallyOf(
        pairs,
        (p) => labels(p).includes(name),
        (p) => found(p).includes(name),
      ),
    ),
  );
  const scores = rows.flatMap((one) => one.f1 ?? []);
  const macro =
    scores.length === 0 ? null : scores.reduce((sum, f1) => sum + f1, 0) / scores.length;
  return [
    ...rows,
    {
      name: `${kind} macro`,
      precision: null,
      recall: null,
      f1: macro,
      note: `${scores.length} counted`,
    },
  ];
}

function tallyOf<Pair>(
  pairs: readonly Pair[],
  labelled: (pair: Pair) => boolean,
  found: (pair: Pair) => boolean,
): Tally {
  const count = (want: boolean, got: boolean) =>
    pairs.filter((pair) => labelled(pair) === want && found(pair) === got).length;
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) };
}

function row(name: string, { right, wrong, missed }: Tally): Row {
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    name,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
    note: `${right} right, ${wrong} wrong, ${missed} missed${within(right, right + wrong, 'P')}${within(right, right + missed, 'R')}`,
  };
}

/** The 95 % interval of a share; nothing where there is nothing to count. */
function within(part: number, whole: number, name: string): string {
  if (whole === 0) return '';
  const { low, high } = wilson(part, whole);
  return `; ${name} ${low.toFixed(2)}–${high.toFixed(2)}`;
}

/** Standard normal deviate of 95 %. */
const Z = 1.96;

/** Wilson's score interval of `part` in `whole` (E. B. Wilson 1927), 95 %. */
export function wilson(
  part: number,
  whole: number,
): { readonly low: number; readonly high: number } {
  const share = part / whole;
  const width = Z * Math.sqrt((share * (1 - share)) / whole + (Z * Z) / (4 * whole * whole));
  const centre = share + (Z * Z) / (2 * whole);
  const scale = 1 + (Z * Z) / whole;
  return { low: (centre - width) / scale, high: (centre + width) / scale };
}

function note(name: string, text: string): Row {
  return { name, precision: null, recall: null, f1: null, note: text };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** The rows as aligned text. */
export function table(title: string, rows: readonly Row[]): string {
  const cell = (share: number | null) => (share === null ? '' : share.toFixed(3)).padStart(7);
  const lines = rows.map((one) =>
    [one.name.padEnd(22), cell(one.precision), cell(one.recall), cell(one.f1), '  ', one.note]
      .join('')
      .trimEnd(),
  );
  return [title, `${''.padEnd(22)}      P      R     F1`, ...lines, ''].join('\n');
}
