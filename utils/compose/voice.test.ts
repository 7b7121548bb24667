import { expect, it } from 'vitest';
import { HINT_RESTS_MS, type HintKind } from '../vocabulary/said.ts';
import { restsAfter } from './voice.ts';

const NOW = Date.UTC(2026, 10, 24);
const HINT: HintKind = { rule: 'balance_short', level: 2, pitch: 'direct', favour: false };
const saidAgo = (ms: number, hint: HintKind = HINT) => [{ ...hint, at: NOW - ms }];

it('rests for a week, and not a moment longer', () => {
  expect(restsAfter([], HINT, NOW)).toBe(false);
  expect(restsAfter(saidAgo(0), HINT, NOW)).toBe(true);
  expect(restsAfter(saidAgo(HINT_RESTS_MS - 1), HINT, NOW)).toBe(true);
  expect(restsAfter(saidAgo(HINT_RESTS_MS), HINT, NOW)).toBe(false);
});

it.each<[string, Partial<HintKind>]>([
  ['another rule', { rule: 'cold' }],
  ['a stronger offer', { pitch: 'hard' }],
  ['a favour asked for', { favour: true }],
  ['a higher level', { level: 3 }],
])('speaks again for %s', (_, change) => {
  expect(restsAfter(saidAgo(1), { ...HINT, ...change }, NOW)).toBe(false);
});

it.each<[string, Partial<HintKind>]>([
  ['a milder offer', { pitch: 'soft' }],
  ['a lower level', { level: 1 }],
])('rests for %s by the same rule', (_, change) => {
  expect(restsAfter(saidAgo(1), { ...HINT, ...change }, NOW)).toBe(true);
});

it('never rests at the highest level', () => {
  const boundary: HintKind = { rule: 'boundary', level: 3, pitch: 'none', favour: false };
  expect(restsAfter(saidAgo(1, boundary), boundary, NOW)).toBe(false);
});

it('is not misled by a clock that was ahead', () => {
  expect(restsAfter(saidAgo(-1), HINT, NOW)).toBe(true);
  expect(restsAfter(saidAgo(-HINT_RESTS_MS), HINT, NOW)).toBe(false);
});
