import { expect, test } from 'vitest';
import { BadCase } from './case-fields.ts';
import { readCases } from './cases.ts';

const NOW = '2026-06-15T10:00:00+09:00';
const EVENT = { at: '2026-06-14T23:30:00+09:00', kind: 'reply', direction: 'in' };
const DRAFT = { pitch: 'soft', acts: ['pitch'] };

const fileWith = (change: object): object => ({
  now: NOW,
  cases: [{ id: 'a', events: [EVENT], draft: DRAFT, ...change }],
});

test('the day of an event is the local one of its offset', () => {
  const [tokyo] = readCases(fileWith({}));
  const [utc] = readCases(fileWith({ events: [{ ...EVENT, at: '2026-06-14T14:30:00Z' }] }));
  const west = { ...EVENT, at: '2026-06-14T23:30:00-09:30' };
  const [islands] = readCases(fileWith({ events: [west] }));
  const dayOf = (each: typeof tokyo): number | undefined => each?.entries[0]?.[1].day;
  expect(dayOf(tokyo)).toBe(Date.UTC(2026, 5, 14) / 86_400_000);
  expect(dayOf(utc)).toBe(dayOf(tokyo));
  expect(dayOf(islands)).toBe(dayOf(tokyo));
});

test.each([
  [[], 'the file must be an object'],
  [{ now: NOW }, 'cases must be a list, not missing'],
  [{ now: '2026-06-15T10:00:00', cases: [] }, 'now must be ISO 8601 with offset'],
  [fileWith({ id: 7 }), 'cases[0].id must be text, not 7'],
  [
    fileWith({ events: [EVENT, { ...EVENT, kind: 'nod' }] }),
    'cases[0].events[1].kind must be one of',
  ],
  [
    fileWith({ events: [{ ...EVENT, direction: 'up' }] }),
    'cases[0].events[0].direction must be one of',
  ],
  [
    fileWith({ events: [{ ...EVENT, at: '2026-02-30T10:00:00Z' }] }),
    'cases[0].events[0].at is no real time',
  ],
  [fileWith({ draft: { pitch: 'loud', acts: [] } }), 'cases[0].draft.pitch must be one of'],
  [fileWith({ draft: { ...DRAFT, to: [] } }), 'cases[0].draft.to names nobody'],
  [fileWith({ draft: { ...DRAFT, to: ['mia'] } }), 'cases[0].events[0].contact is needed'],
  [fileWith({ settings: { step: 'XL' } }), 'cases[0].settings.step must be one of S, M, L'],
])('bad input %# names its place', (file, message) => {
  expect(() => readCases(file)).toThrow(BadCase);
  expect(() => readCases(file)).toThrow(message);
});
