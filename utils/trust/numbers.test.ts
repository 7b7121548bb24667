import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NUMBER_TABLE } from './numbers.ts';

const PAGE = readFileSync(new URL('model.design.md', import.meta.url), 'utf8');

test('the page of the model has every number as the model reads it, in the same order', () => {
  const wanted = NUMBER_TABLE.map((row) => [
    `\`${row.key}\``,
    row.meaning,
    row.unit,
    String(row.default),
    `${row.min}–${row.max}`,
    row.source,
  ]);
  expect(rowsUnder('## Numbers')).toEqual(wanted);
});

test('the page names no number that is not in its table', () => {
  const keys = new Set<string>(NUMBER_TABLE.map(({ key }) => key));
  const groups = new Set(['warm…', 'need…', 'floor…']);
  const tables = ['## Formulas', '## Verdict'].flatMap((heading) => sectionOf(heading));
  const named = tables.flatMap((line) => [
    ...line.matchAll(/`([a-z]+[A-Z][A-Za-z0-9]*|[a-z]+…)`/g),
  ]);
  expect(named.length).toBeGreaterThan(40);
  const unknown = named.map(([, name = '']) => name).filter((name) => !keys.has(name));
  expect(unknown.filter((name) => !groups.has(name))).toEqual([]);
});

test('every number has a place in a formula, a stage or a rule', () => {
  const told = ['## Formulas', '## Stages', '## Verdict', '## From messages'].flatMap(sectionOf);
  const text = told.join('\n');
  const missing = NUMBER_TABLE.map(({ key }) => key).filter(
    (key) => !text.includes(`\`${key}\``) && !/^(warm|give)[A-Z]/.test(key),
  );
  expect(missing.filter((key) => !/^floor[A-Z]/.test(key))).toEqual([]);
});

/** Lines from a heading to the next one of its level. */
function sectionOf(heading: string): readonly string[] {
  const lines = PAGE.split('\n');
  const start = lines.indexOf(heading);
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  return lines.slice(start + 1, start + 1 + length);
}

/** The cells of the table under a heading, without its head. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const rows = sectionOf(heading).filter((line) => line.startsWith('| '));
  const cells = rows.map((line) => line.split('|').slice(1, -1));
  return cells.slice(2).map((row) => row.map((cell) => cell.trim()));
}
