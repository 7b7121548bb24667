import { describe, expect, it } from 'vitest';
import { dayNumber, offsetMinutesAt } from './zone.ts';

describe('zone', () => {
  it.each([
    ['Asia/Tokyo', '2026-06-15T00:00:00Z', 540],
    ['America/New_York', '2026-01-15T00:00:00Z', -300],
    ['America/New_York', '2026-07-15T00:00:00Z', -240],
    ['Asia/Kolkata', '2026-07-15T00:00:00Z', 330],
    ['UTC', '2026-07-15T00:00:00Z', 0],
    ['No/Such_Zone', '2026-07-15T00:00:00Z', 0],
  ])('knows that %s at %s is %i minutes off', (zone, at, minutes) => {
    expect(offsetMinutesAt(zone, Date.parse(at))).toBe(minutes);
  });

  it('puts a late evening in Tokyo on the day its user lives', () => {
    const at = Date.parse('2026-06-15T23:30:00+09:00');
    expect(dayNumber(at, 540)).toBe(Date.parse('2026-06-15T00:00:00Z') / 86_400_000);
    expect(dayNumber(at + 3_600_000, 540)).toBe(dayNumber(at, 540) + 1);
  });
});
