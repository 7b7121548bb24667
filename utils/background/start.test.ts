import { beforeEach, expect, it, vi } from 'vitest';
import { sendToSleep, wakeTabs } from './consent.ts';
import { keepScripts } from './registered-scripts.ts';
import { startBackground } from './start.ts';
import { SITES } from '../sites/registry.ts';
import { hasAgreed } from '../store/preferences.ts';

type Listener = (...data: readonly unknown[]) => unknown;
const heard = vi.hoisted(() => new Map<string, Listener>());

vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({ addListener: (on: Listener) => heard.set(name, on) });
  return {
    default: {
      runtime: {
        id: 'ondo',
        getURL: (path: string) => `chrome-extension://ondo${path}`,
        onStartup: event('startup'),
        onInstalled: event('installed'),
      },
      commands: { onCommand: event('command') },
      alarms: { onAlarm: event('alarm'), get: () => Promise.resolve({}) },
      permissions: { onAdded: event('permission'), onRemoved: event('withdrawal') },
    },
  };
});
vi.mock('../messaging/protocol.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));
vi.mock('../store/preferences.ts', () => ({ hasAgreed: vi.fn() }));
vi.mock('./registered-scripts.ts', () => ({ keepScripts: vi.fn() }));
vi.mock('./consent.ts', () => ({
  agree: vi.fn(),
  sendToSleep: vi.fn(),
  showWelcome: vi.fn(),
  wakeTabs: vi.fn(),
}));

beforeEach(() => {
  heard.clear();
  vi.mocked(wakeTabs).mockReset();
  vi.mocked(keepScripts).mockReset();
  startBackground({ sites: SITES, hintStyles: '' });
});

it.each([['installed', { reason: 'update' }] as const, ['permission', {}] as const])(
  'wakes the open tabs after %s, once the user has agreed',
  async (event, detail) => {
    vi.mocked(hasAgreed).mockResolvedValue(false);
    heard.get(event)?.(detail);
    await vi.waitFor(() => expect(hasAgreed).toHaveBeenCalled());
    expect(wakeTabs).not.toHaveBeenCalled();
    vi.mocked(hasAgreed).mockResolvedValue(true);
    heard.get(event)?.(detail);
    await vi.waitFor(() => expect(wakeTabs).toHaveBeenCalledWith(SITES));
  },
);

it('ends reading when access to a site is taken back', () => {
  heard.get('withdrawal')?.({});
  expect(sendToSleep).toHaveBeenCalledOnce();
});

it('looks at the registered scripts whenever it starts, and when access comes or goes', () => {
  expect(keepScripts).toHaveBeenCalledOnce();
  heard.get('permission')?.({});
  heard.get('withdrawal')?.({});
  expect(keepScripts).toHaveBeenCalledTimes(3);
});
