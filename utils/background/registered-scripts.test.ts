import { beforeEach, expect, it, vi } from 'vitest';
import { SITES } from '../sites/registry.ts';
import { keepScripts } from './registered-scripts.ts';

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
}
const there = vi.hoisted(() => ({
  allowed: new Set<string>(),
  registered: new Map<string, readonly string[]>(),
  calls: [] as string[],
}));

vi.mock('webextension-polyfill', () => {
  const keep = (name: string) => async (scripts: readonly Registered[]) => {
    for (const { id, matches } of scripts) {
      if ((name === 'register') === there.registered.has(id)) throw new Error(`${name} ${id}`);
      there.registered.set(id, matches);
      there.calls.push(`${name} ${id}`);
    }
  };
  return {
    default: {
      permissions: {
        contains: async ({ origins }: { origins: readonly string[] }) =>
          origins.every((origin) => there.allowed.has(origin)),
      },
      scripting: {
        getRegisteredContentScripts: async () =>
          [...there.registered].map(([id, matches]) => ({ id, matches })),
        registerContentScripts: keep('register'),
        updateContentScripts: keep('update'),
        unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
          for (const id of ids) there.registered.delete(id);
          there.calls.push(`unregister ${ids.join(' ')}`);
        },
      },
    },
  };
});

beforeEach(() => {
  there.allowed = new Set(['https://mail.google.com/*']);
  there.registered.clear();
  there.calls.length = 0;
});

it('registers nothing for what was not allowed, and nothing for the site of the manifest', async () => {
  await keepScripts(SITES);
  expect(there.calls).toEqual([]);
});

it('registers a site once, however often and however close together it looks', async () => {
  there.allowed.add('https://www.linkedin.com/*');
  await Promise.all([keepScripts(SITES), keepScripts(SITES), keepScripts(SITES)]);
  expect(there.calls).toEqual(['register linkedin']);
  expect(there.registered.get('linkedin')).toEqual(['https://www.linkedin.com/*']);
});

it('follows the hosts of a site, and takes its script out with the last of them', async () => {
  there.allowed.add('https://x.com/*').add('https://twitter.com/*');
  await keepScripts(SITES);
  there.allowed.delete('https://twitter.com/*');
  await keepScripts(SITES);
  expect(there.registered.get('x')).toEqual(['https://x.com/*']);
  there.allowed.delete('https://x.com/*');
  await keepScripts(SITES);
  expect(there.calls).toEqual(['register x', 'update x', 'unregister x']);
});

it('takes out the script of a site that this build does not know', async () => {
  there.registered.set('bygone', ['https://bygone.example/*']);
  await keepScripts(SITES);
  expect(there.registered.size).toBe(0);
});

it('goes on after a pass that failed', async () => {
  there.allowed.add('https://x.com/*');
  there.allowed.has = () => {
    throw new Error('the browser is shutting down');
  };
  await expect(keepScripts(SITES)).rejects.toThrow('shutting down');
  there.allowed = new Set(['https://x.com/*']);
  await keepScripts(SITES);
  expect([...there.registered.keys()]).toEqual(['x']);
});
