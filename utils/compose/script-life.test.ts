import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginLife } from './script-life.ts';

const lost = () => vi.stubGlobal('chrome', {});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime: { id: 'ondo' } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('ends when the extension has gone, at the next look of its own or of anybody', () => {
  const { signal } = beginLife();
  vi.advanceTimersByTime(60_000);
  expect(signal.aborted).toBe(false);
  lost();
  vi.advanceTimersByTime(1000);
  expect(signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks at once where somebody asks', () => {
  const life = beginLife();
  expect(life.isAlive()).toBe(true);
  lost();
  expect(life.isAlive()).toBe(false);
  expect(life.signal.aborted).toBe(true);
});

it('ends when a newer copy starts in the same world', () => {
  const older = beginLife();
  const newer = beginLife();
  expect([older.signal.aborted, newer.signal.aborted]).toEqual([true, false]);
  expect(vi.getTimerCount()).toBe(1);
});
