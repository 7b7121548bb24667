import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, foldEntries, standingAt } from '../../../utils/trust/index.ts';
import type { Entry } from '../../../utils/vocabulary/events.ts';
import { balanceCourse } from './course.ts';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const NOW = START + 100 * DAY_MS;

const at = (day: number) => ({ id: `${day}`, at: START + day * DAY_MS, day }) as const;
const HISTORY: readonly Entry[] = [
  { ...at(0), direction: 'in', kind: 'start' },
  { ...at(1), direction: 'out', kind: 'help' },
  { ...at(4), direction: 'in', kind: 'thanks' },
  { ...at(50), direction: 'out', kind: 'pitch_direct' },
  { ...at(99.9), direction: 'in', kind: 'complaint' },
];

describe('the course of a balance', () => {
  it('ends at the balance of today, with nothing left out of the last moments', () => {
    const course = balanceCourse(HISTORY, NOW, DEFAULT_SETTINGS);
    const state = foldEntries(HISTORY, DEFAULT_SETTINGS);
    const { balance } = standingAt(state, NOW, DEFAULT_SETTINGS);
    expect(course?.points.at(-1)?.balance).toBeCloseTo(balance, 9);
    expect(course?.points[0]).toEqual({ at: START, balance: 0 });
  });

  it('shows each day as it stood then, whatever came after', () => {
    const course = balanceCourse(HISTORY, NOW, DEFAULT_SETTINGS);
    const before = course?.points.filter((point) => point.at < START + 49 * DAY_MS) ?? [];
    const without = balanceCourse(HISTORY.slice(0, 3), NOW, DEFAULT_SETTINGS);
    expect(before).toEqual(without?.points.slice(0, before.length));
  });

  it('marks what drew out, within the lowest and the highest', () => {
    const course = balanceCourse(HISTORY, NOW, DEFAULT_SETTINGS);
    expect(course?.marks.map(({ entry }) => entry.kind)).toEqual(['pitch_direct', 'complaint']);
    for (const { balance } of [...(course?.points ?? []), ...(course?.marks ?? [])]) {
      expect(balance).toBeGreaterThanOrEqual(course?.low ?? Infinity);
      expect(balance).toBeLessThanOrEqual(course?.high ?? -Infinity);
    }
  });

  it('is nothing before a week has passed, or where all lies ahead', () => {
    const early = START + 6 * DAY_MS;
    expect(balanceCourse(HISTORY, early, DEFAULT_SETTINGS)).toBeNull();
    expect(balanceCourse([], NOW, DEFAULT_SETTINGS)).toBeNull();
    expect(balanceCourse(HISTORY, START, DEFAULT_SETTINGS)).toBeNull();
    expect(balanceCourse(HISTORY, START - DAY_MS, DEFAULT_SETTINGS)).toBeNull();
  });
});
