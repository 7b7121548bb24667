import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shapes } from './shapes.ts';

const state = { channel: 'gmail', level: 2, status: 'reading', drifted: [] } as const;

describe('what a page tells of itself', () => {
  it('is taken with a moment that a screen can show', () => {
    expect(v.is(shapes.pageState, { ...state, since: Date.now() })).toBe(true);
  });

  it.each([Number.NaN, Infinity, -1, 1e300, 0.5, '2026'])('is refused with %s for one', (since) => {
    expect(v.is(shapes.pageState, { ...state, since })).toBe(false);
  });
});
