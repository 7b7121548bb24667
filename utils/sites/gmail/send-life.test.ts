import { describe, expect, it } from 'vitest';
import { outcomeOf } from './send-life.ts';
import type { SendSight } from './send-life.ts';

const GONE: SendSight = {
  intendedAt: 0,
  composerOpen: false,
  barSince: undefined,
  barGoneSince: undefined,
  isAnswer: false,
  refused: false,
};

function at(now: number, sight: Partial<SendSight>): string {
  return outcomeOf({ ...GONE, ...sight }, now);
}

describe('what becomes of a send', () => {
  it('is open while the bar with Undo stands', () => {
    expect(at(29_000, { barSince: 1_000 })).toBe('waiting');
  });

  it('is confirmed when the longest undo window is over', () => {
    expect(at(31_000, { barSince: 1_000 })).toBe('confirmed');
  });

  it('is confirmed a moment after the bar has gone down', () => {
    expect(at(6_900, { barSince: 1_000, barGoneSince: 5_000 })).toBe('waiting');
    expect(at(7_000, { barSince: 1_000, barGoneSince: 5_000 })).toBe('confirmed');
  });

  it('is never confirmed while the composer stands', () => {
    expect(at(59_000, { composerOpen: true, barSince: 1_000 })).toBe('waiting');
    expect(at(60_000, { composerOpen: true, barSince: 1_000 })).toBe('withdrawn');
  });

  it('is withdrawn when Gmail refuses, unless the composer has gone', () => {
    expect(at(100, { composerOpen: true, refused: true })).toBe('withdrawn');
    expect(at(100, { refused: true })).toBe('waiting');
  });

  it('is withdrawn when nothing proves it', () => {
    expect(at(9_999, { composerOpen: true })).toBe('waiting');
    expect(at(10_000, { composerOpen: true })).toBe('withdrawn');
    expect(at(2_000, { composerOpen: true, isAnswer: true })).toBe('withdrawn');
    expect(at(59_999, {})).toBe('waiting');
    expect(at(60_000, {})).toBe('withdrawn');
  });
});
