import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { list, record } from './case-fields.ts';
import type { Entry } from '../vocabulary/events.ts';
import { outcomeOf, readCases, type Case } from './cases.ts';
import { CUSTOMERS } from './vignettes/customers.ts';
import { DEBT } from './vignettes/debt.ts';
import { HABITS } from './vignettes/habits.ts';
import { LEDGER } from './vignettes/ledger.ts';
import { LIFETIME } from './vignettes/lifetime.ts';
import { PEOPLE } from './vignettes/people.ts';
import { SETTINGS } from './vignettes/settings.ts';
import { STAIRCASE } from './vignettes/staircase.ts';
import type { Vignette } from './vignettes/vignette.ts';

const VIGNETTES = [
  ...LEDGER,
  ...DEBT,
  ...PEOPLE,
  ...CUSTOMERS,
  ...SETTINGS,
  ...HABITS,
  ...STAIRCASE,
  ...LIFETIME,
];

const NOW = '2026-06-15T10:00:00+09:00';

describe('worked cases of our own', () => {
  for (const vignette of VIGNETTES) test(`${vignette.id}: ${vignette.idea}`, () => check(vignette));

  test('are at least forty-five, each with an id of its own', () => {
    expect(VIGNETTES.length).toBeGreaterThanOrEqual(45);
    expect(new Set(VIGNETTES.map(({ id }) => id)).size).toBe(VIGNETTES.length);
  });
});

const SHARED = new URL('../../../shared/vignettes.json', import.meta.url);
if (existsSync(SHARED)) {
  describe('worked cases of the design', () => {
    const file: unknown = JSON.parse(readFileSync(SHARED, 'utf8'));
    const titles = list(record({ value: file, path: '' })('cases')).map(({ value }) => value);
    for (const [index, each] of readCases(file).entries()) {
      test(each.id, () => {
        const { verdict, standing } = outcomeOf(each);
        const got = {
          stage: standing.stage,
          level: verdict.level,
          next: verdict.next.code,
          reasons_include: verdict.reasons.map(({ code }) => code),
          balance: standing.balance,
          temperature: standing.temperature,
          who: verdict.who,
        };
        expect(titles[index]).toMatchObject({ id: each.id });
        expect(got).toMatchObject(asWritten(each.expect));
      });
    }
  });
}

function check(vignette: Vignette): void {
  const [each] = readCases({ now: NOW, cases: [caseOf(vignette)] });
  if (each === undefined) throw new Error('no case');
  const { verdict, standing } = outcomeOf(withRest(each, vignette), vignette.about);
  const { expect: wanted } = vignette;
  expect({ stage: standing.stage, level: verdict.level, next: verdict.next.code }).toEqual({
    stage: wanted.stage,
    level: wanted.level,
    next: wanted.next,
  });
  const codes = verdict.reasons.map(({ code }) => code);
  if (wanted.reasons?.length === 0) expect(codes).toEqual([]);
  expect(codes).toEqual(expect.arrayContaining([...(wanted.reasons ?? [])]));
  if (wanted.flags !== undefined) expect(standing.flags).toEqual(wanted.flags);
  if (wanted.what !== undefined) expect(verdict.next.what).toBe(wanted.what);
  if (wanted.who !== undefined) expect(verdict.who).toBe(wanted.who);
  if (wanted.balance !== undefined) expect(standing.balance).toSatisfy(near(wanted.balance, 0.02));
  if (wanted.debt !== undefined) expect(standing.debt).toSatisfy(near(wanted.debt, 0.001));
  if (wanted.temperature !== undefined) {
    expect(standing.temperature).toSatisfy(near(wanted.temperature, 0.6));
  }
}

/** What a file of cases has no place for. */
function withRest(each: Case, { promises = [], worries = [] }: Vignette): Case {
  const promised = promises.map((line, index) => ['somebody', promiseOf(line, index)] as const);
  return {
    ...each,
    draft: { ...each.draft, worries },
    entries: [...each.entries, ...promised],
  };
}

function promiseOf(line: string, index: number): Entry {
  const [date, time, , due] = line.split(' ');
  const at = Date.parse(`2026-${date}T${time}:00+09:00`);
  const day = Date.parse(`2026-${date}T00:00:00Z`) / 86_400_000;
  const common = {
    id: `promise${index}`,
    at,
    day,
    direction: 'self',
    sentence: 'I will.',
  } as const;
  return { ...common, kind: 'promised', due: due ?? null };
}

/** The short hand as a case of a file. */
function caseOf({ id, events, draft, settings, to }: Vignette): object {
  const [pitch, ...words] = draft.split(' ');
  const acts = words.filter((word) => !word.startsWith('^'));
  const channel = words.find((word) => word.startsWith('^'))?.slice(1);
  return {
    id,
    settings,
    events: events.map(eventOf),
    draft: { pitch, acts: pitch === 'none' ? acts : ['pitch', ...acts], to, channel },
  };
}

function eventOf(line: string): object {
  const [date, time, side, kind, ...marks] = line.split(' ');
  const marked = (mark: string): string | undefined =>
    marks.find((each) => each.startsWith(mark))?.slice(mark.length);
  return {
    at: `2026-${date}T${time}:00+09:00`,
    direction: side === '<' ? 'in' : 'out',
    kind,
    ...(marks.includes('?') ? { asks: true } : {}),
    purpose: marks.find((mark) => mark === 'all' || mark === 'offers'),
    message: marked('#'),
    thread: marked('~'),
    contact: marked('@'),
    on: marked('^'),
  };
}

/** The `expect` of the design's file, its figures within their tolerance. */
function asWritten(written: unknown): object {
  const field = record({ value: written, path: 'expect' });
  const who = field('who').value;
  return {
    stage: field('stage').value,
    level: field('level').value,
    next: field('next').value,
    reasons_include: expect.arrayContaining(
      list(field('reasons_include')).map(({ value }) => value),
    ),
    balance: within(field('balance').value, 0.1),
    temperature: within(field('temperature').value, 1),
    ...(who === undefined ? {} : { who }),
  };
}

function within(value: unknown, tolerance: number): unknown {
  return typeof value === 'number' ? expect.toSatisfy(near(value, tolerance)) : value;
}

function near(wanted: number, tolerance: number): (got: number) => boolean {
  return (got) => Math.abs(got - wanted) <= tolerance;
}
