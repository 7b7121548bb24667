// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from './page-watch.ts';

const life = { stop: new AbortController() };
beforeEach(() => {
  vi.useFakeTimers();
  life.stop = new AbortController();
});
afterEach(() => {
  life.stop.abort();
  vi.useRealTimers();
});

/** A page whose looks take `cost` milliseconds; returns when it was looked at. */
function watched(cost: number): number[] {
  const looks: number[] = [];
  const look = (): undefined => {
    looks.push(performance.now() - start);
    vi.advanceTimersByTime(cost);
  };
  const start = performance.now();
  watchPage(document, look, life.stop.signal);
  return looks;
}

/** A change every ten milliseconds. */
async function storm(milliseconds: number): Promise<void> {
  for (let at = 0; at < milliseconds; at += 10) {
    document.body.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(10);
  }
}

it('looks at a change 50 ms later, and at a storm of them every 50 ms', async () => {
  const looks = watched(0);
  await storm(400);
  expect(looks).toEqual([0, 50, 100, 150, 200, 250, 300, 350, 400]);
});

it('rests fifty times as long as a look took, so that a storm costs little', async () => {
  const looks = watched(4);
  await storm(1_000);
  expect(looks.length).toBeLessThanOrEqual(6);
});

it('never rests longer than half a second', async () => {
  const looks = watched(40);
  await storm(2_000);
  expect(looks.length).toBeGreaterThanOrEqual(4);
});

it('looks at the first change after a rest as soon as ever', async () => {
  const looks = watched(4);
  await vi.advanceTimersByTimeAsync(1_000);
  document.body.append(document.createElement('i'));
  await vi.advanceTimersByTimeAsync(60);
  expect(looks).toHaveLength(2);
});
