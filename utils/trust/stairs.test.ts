import { expect, test } from 'vitest';
import { STAGES } from '../vocabulary/stages.ts';
import { higherOf, rankOf } from './stairs.ts';

test('the stairs go up from stranger to advocate', () => {
  expect(STAGES.map(rankOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('of two stages the higher one counts, and none is lower than any', () => {
  for (const [place, stage] of STAGES.entries()) {
    expect(higherOf(stage, null)).toBe(stage);
    for (const other of STAGES) {
      expect(higherOf(stage, other)).toBe(STAGES[Math.max(place, STAGES.indexOf(other))]);
    }
  }
});
