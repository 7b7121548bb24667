import { expect, it } from 'vitest';
import { site } from './index.ts';

it('is asked for at its two hosts and runs where chats may float', () => {
  expect(site.id).toBe('messenger');
  expect(site.matches).toEqual(['https://www.facebook.com/*', 'https://www.messenger.com/*']);
  expect(site.runsAt(new URL('https://www.facebook.com/marco.ruiz.pots'))).toBe(true);
  expect(site.runsAt(new URL('https://www.facebook.com/marketplace/you/selling'))).toBe(false);
});
