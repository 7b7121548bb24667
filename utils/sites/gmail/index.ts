import type { Site } from '../site.ts';

export const site: Site = {
  id: 'gmail',
  matches: ['https://mail.google.com/*'],
  runsAt: (url) => url.hostname === 'mail.google.com',
  start: () => undefined,
};
