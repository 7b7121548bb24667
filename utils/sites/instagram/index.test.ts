import { expect, it } from 'vitest';
import { site } from './index.ts';

it('is asked for at its host, whose conversations are reached without a load', () => {
  expect(site.id).toBe('instagram');
  expect(site.matches).toEqual(['https://www.instagram.com/*']);
  expect(site.runsAt(new URL('https://www.instagram.com/'))).toBe(true);
  expect(site.runsAt(new URL('https://instagram.example/direct/t/1/'))).toBe(false);
});
