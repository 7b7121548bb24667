import { expect, it, vi } from 'vitest';
import { eitherSignal } from './either-signal.ts';

it.each([0, 1])('aborts with either of two, and lets go of both', (which) => {
  const sources = [new AbortController(), new AbortController()];
  const [one, other] = sources.map(({ signal }) => signal);
  if (!one || !other) throw new Error('two signals are needed');
  const removals = [one, other].map((signal) => vi.spyOn(signal, 'removeEventListener'));
  const either = eitherSignal(one, other);
  expect(either.aborted).toBe(false);
  sources[which]?.abort();
  expect(either.aborted).toBe(true);
  for (const removal of removals) expect(removal).toHaveBeenCalledOnce();
});

it('is over from the start where one of them is', () => {
  expect(eitherSignal(AbortSignal.abort(), new AbortController().signal).aborted).toBe(true);
});
