import { beforeEach, expect, it, vi } from 'vitest';
import { sendMessage } from '../messaging/protocol.ts';
import { SITES } from '../sites/registry.ts';
import { sendToSleep, wakeTabs } from './consent.ts';

const there = vi.hoisted(() => ({
  allowed: new Set<string>(),
  tabs: [] as { id?: number; url?: string }[],
  run: vi.fn<(call: unknown) => Promise<void>>(async () => undefined),
  badge: vi.fn<(call: unknown) => Promise<void>>(async () => undefined),
}));
vi.mock('../messaging/protocol.ts', () => ({ sendMessage: vi.fn() }));
vi.mock('../store/preferences.ts', () => ({ CONSENT_VERSION: 1, consentItem: {} }));
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      contains: async ({ origins }: { origins: readonly string[] }) =>
        origins.every((origin) => there.allowed.has(origin)),
    },
    tabs: {
      query: async ({ url }: { url?: readonly string[] }) =>
        there.tabs.filter((tab) => !url || url.includes(`${new URL(tab.url ?? '').origin}/*`)),
    },
    scripting: { executeScript: there.run },
    action: { setBadgeText: there.badge },
  },
}));

beforeEach(() => {
  there.allowed = new Set(['https://mail.google.com/*', 'https://x.com/*']);
  there.tabs = [];
  there.run.mockClear();
  there.badge.mockClear();
  vi.mocked(sendMessage).mockReset().mockRejectedValue(new Error('nobody there'));
});

it('runs in each open tab the script of its own site, and none where one answers', async () => {
  there.tabs = [
    { id: 1, url: 'https://mail.google.com/mail/' },
    { id: 2, url: 'https://x.com/i/chat/1-2' },
    { id: 3, url: 'https://x.com/home' },
  ];
  vi.mocked(sendMessage).mockImplementation(async (_, __, tab) => {
    if (tab !== 3) throw new Error('nobody there');
    return true;
  });
  await wakeTabs(SITES);
  expect(there.run.mock.calls.map(([call]) => call)).toEqual([
    { target: { tabId: 1 }, files: ['compose.js'] },
    { target: { tabId: 2 }, files: ['compose-x.js'] },
  ]);
});

it('touches no tab of a site that was not allowed', async () => {
  there.tabs = [{ id: 4, url: 'https://www.linkedin.com/messaging/' }];
  await wakeTabs(SITES);
  expect(sendMessage).not.toHaveBeenCalled();
  expect(there.run).not.toHaveBeenCalled();
});

it('sends to sleep what lost its access, with its badge, and lets the others be', async () => {
  there.tabs = [{ id: 5 }, { id: 6 }, { id: 7, url: 'https://mail.google.com/mail/' }];
  vi.mocked(sendMessage).mockImplementation(async (_, __, tab) => {
    if (tab !== 5) throw new Error('nobody there');
  });
  await sendToSleep();
  expect(vi.mocked(sendMessage).mock.calls.map(([, , tab]) => tab)).toEqual([5, 6]);
  expect(there.badge.mock.calls).toEqual([[{ tabId: 5, text: null }]]);
});
