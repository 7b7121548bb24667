import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTS, PITCH_LEVELS, SIGNALS, WORRIES } from '../utils/vocabulary/acts.ts';
import { CHANNELS } from '../utils/vocabulary/channels.ts';
import { LANGUAGES } from '../utils/vocabulary/reading.ts';
import { nearTwins } from './near-twins.ts';

type Row = Readonly<Record<string, unknown>>;

const FOLDER = new URL('material/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
const ROWS = FILES.flatMap((name) => rowsOf(name));

function rowsOf(name: string): Row[] {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n');
  return lines.flatMap((line) => {
    if (line.trim() === '') return [];
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? [{ ...value }] : [];
  });
}

/** What each field of a kind must be; a line has these fields and no other. */
const COMMON: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  kind: isText,
  lang: (value) => isAmong(LANGUAGES, value),
  text: isText,
  persona: isText,
  part: (value) => isAmong(['train', 'dev', 'test'], value),
};
const WHOLE = { channel: (value: unknown) => isAmong(CHANNELS, value), now: isMoment };
const LABELS = {
  pitch: (value: unknown) => isAmong(PITCH_LEVELS, value),
  acts: (value: unknown) => isListOf(ACTS, value),
  worries: (value: unknown) => isListOf(WORRIES, value),
};
const FORMS: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  draft: { ...COMMON, ...WHOLE, ...LABELS, promises: isPromises, marks: isUnsaidOrMarks },
  received: { ...COMMON, ...WHOLE, signals: (value) => isListOf(SIGNALS, value) },
  sentence: { ...COMMON, ...LABELS, step: (value) => typeof value === 'boolean' },
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isAmong(allowed: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && allowed.includes(value);
}

function isListOf(allowed: readonly string[], value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((one) => isAmong(allowed, one)) &&
    new Set(value).size === value.length
  );
}

function isMoment(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

/** What each sentence does, where the writer said so: from, to, labels. */
function isUnsaidOrMarks(value: unknown): boolean {
  return (
    value === undefined || (Array.isArray(value) && value.every((one: unknown) => isMark(one)))
  );
}

const MARK_LABELS: ReadonlySet<string> = new Set([
  ...PITCH_LEVELS.filter((level) => level !== 'none'),
  ...ACTS.filter((act) => act !== 'pitch'),
  ...WORRIES.map((worry) => `w:${worry}`),
]);

function isMark(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [start, end, labels, ...more]: unknown[] = value;
  if (typeof start !== 'number' || typeof end !== 'number' || typeof labels !== 'string')
    return false;
  const known = labels.split(' ').every((one) => one === '' || MARK_LABELS.has(one));
  return known && start < end && more.length === 0;
}

function isPromises(value: unknown): boolean {
  return Array.isArray(value) && value.every((one: unknown) => isPromise(one));
}

function isPromise(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const row: Row = { ...value };
  const due = row['due'];
  return (
    isText(row['text']) &&
    (due === null || (typeof due === 'string' && /^\d{4}-\d\d-\d\d$/.test(due)))
  );
}

function faultsOf(row: Row): string[] {
  const form = FORMS[String(row['kind'])];
  if (form === undefined) return [`${String(row['id'])}: kind ${String(row['kind'])}`];
  const odd = Object.keys(row).filter((field) => !(field in form));
  const wrong = Object.entries(form).filter(([field, holds]) => !holds(row[field]));
  return [...odd, ...wrong.map(([field]) => field)].map(
    (field) => `${String(row['id'])}: ${field}`,
  );
}

describe('the labelled material', () => {
  it('has the fields of its kind and only allowed values', () => {
    expect(ROWS.length).toBeGreaterThan(800);
    expect(ROWS.flatMap((row) => faultsOf(row))).toEqual([]);
  });

  it('gives each line its own id', () => {
    const ids = ROWS.map((row) => row['id']);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('keeps each persona in one part, so that nobody is learned from and tested on', () => {
    const parts = new Map<unknown, unknown>();
    const torn = ROWS.filter(({ persona, part }) => {
      if (!parts.has(persona)) parts.set(persona, part);
      return parts.get(persona) !== part;
    });
    expect(torn.map(({ id }) => id)).toEqual([]);
  });

  it('calls a pitch an act exactly where there is a level', () => {
    const odd = ROWS.filter(({ acts, pitch }) => {
      return Array.isArray(acts) && acts.includes('pitch') !== (pitch !== 'none');
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('takes the words of a promise from the text', () => {
    const odd = ROWS.filter(({ promises, text }) => {
      if (!Array.isArray(promises)) return false;
      const words = promises.map((one: unknown) => promiseText(one));
      return !words.every((one) => String(text).includes(one));
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it.each(LANGUAGES)('holds no text twice or nearly so (%s)', (lang) => {
    const texts = ROWS.filter((row) => row['lang'] === lang).map(({ id, text }) => ({
      id: String(id),
      text: String(text),
    }));
    expect(nearTwins(texts)).toEqual([]);
  });
});

function promiseText(value: unknown): string {
  const row: Row = typeof value === 'object' && value !== null ? { ...value } : {};
  return String(row['text']);
}
