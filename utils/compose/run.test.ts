// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pageClient } from '../messaging/page-client.ts';
import type { Greeting } from '../messaging/protocol.ts';
import type { Composer, HintPlace, Site, SiteListener } from '../sites/site.ts';
import { DEFAULT_SETTINGS, emptyState, standingAt } from '../trust/index.ts';
import { sharedPlace } from './isolated-world.ts';
import { run } from './run.ts';
import { ownReader } from '../../tests/own-reader.ts';

const heard = vi.hoisted(() => new Map<string, () => unknown>());
vi.mock('../messaging/protocol.ts', () => ({
  onMessage: (name: string, handler: () => unknown) => {
    heard.set(name, handler);
    return () => heard.delete(name);
  },
}));
vi.mock('../messaging/page-client.ts', () => ({
  pageClient: {
    greet: vi.fn(),
    needReader: vi.fn(),
    peopleAt: vi.fn(),
    pageChanged: vi.fn(async () => undefined),
  },
}));

const PITCH = 'My spring course starts on Monday. Book your seat now for $300: example.com/course';
const muted = { people: [], rules: [], sites: [], pairs: [], lowered: [] };
const greeting: Greeting = {
  agreed: true,
  language: 'en',
  texts: {},
  styles: '',
  zone: 'Asia/Tokyo',
  trust: DEFAULT_SETTINGS,
  offer: [],
  phrases: [],
  muted,
};

let stop: AbortController;
let listener: SiteListener | undefined;
let place: HintPlace | undefined;
let edited: () => void = () => undefined;

const site: Site = {
  id: 'gmail',
  matches: [],
  runsAt: () => true,
  start: (_, given) => {
    listener = given;
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  stop = new AbortController();
  listener = undefined;
  document.body.innerHTML = '';
  place = { parent: document.body, before: null };
  vi.mocked(pageClient.greet).mockReset().mockResolvedValue(greeting);
  vi.mocked(pageClient.needReader)
    .mockReset()
    .mockImplementation(async () => {
      sharedPlace().reader = ownReader;
    });
  vi.mocked(pageClient.peopleAt)
    .mockReset()
    .mockImplementation(async ({ addresses }) =>
      addresses.map((address) => ({
        address,
        id: `gmail:${address}`,
        standing: standingAt(emptyState(), Date.now(), DEFAULT_SETTINGS),
        urges: [],
        recentGifts: [],
        said: [],
      })),
    );
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function writeDraft(on = site): Promise<void> {
  await run(on, { signal: stop.signal, isAlive: () => true });
  const recipients = [{ address: 'hana@example.com', field: 'to', tentative: false } as const];
  const composer: Composer = {
    id: 'c1',
    signal: stop.signal,
    read: () => ({
      status: 'read',
      value: { text: PITCH, subject: '', recipients, from: 'me@example.com' },
    }),
    watch: (given) => {
      edited = () => given.edited();
    },
    locate: () => [],
    hintPlace: () => place,
  };
  listener?.composerOpened(composer);
  await pause();
}

const pause = () => vi.advanceTimersByTimeAsync(400);
const hints = () => document.body.childElementCount;

it('looks at an open draft again when something was said elsewhere', async () => {
  await writeDraft();
  expect(hints()).toBe(1);
  vi.mocked(pageClient.greet).mockResolvedValue({
    ...greeting,
    muted: { ...muted, sites: ['gmail'] },
  });
  heard.get('changedElsewhere')?.();
  await pause();
  expect(pageClient.peopleAt).toHaveBeenCalledTimes(2);
  expect(hints()).toBe(0);
});

it('ends at once where the access to the site is taken back, and begins again when it is given', async () => {
  await writeDraft();
  expect(hints()).toBe(1);
  heard.get('withdrawn')?.();
  expect(hints()).toBe(0);
  edited();
  await pause();
  expect(hints()).toBe(0);
  expect(heard.get('pageReport')?.()).toBeNull();
  listener = undefined;
  await heard.get('agreed')?.();
  expect(listener).toBeDefined();
});

it('leaves no old verdict standing where there is no place for a hint any more', async () => {
  await writeDraft();
  expect(hints()).toBe(1);
  place = undefined;
  edited();
  await pause();
  expect(hints()).toBe(0);
});

it('puts no node into a site that wants none, tells the verdict, and follows the switch', async () => {
  await writeDraft({ ...site, surface: 'badge' });
  const told = vi.mocked(pageClient.pageChanged).mock.lastCall?.[0];
  expect(told?.level).toBeGreaterThan(1);
  expect(hints()).toBe(0);
  expect(heard.get('openCard')?.()).toBe(false);
  for (const [chip, shown] of [
    [true, 1],
    [false, 0],
  ] as const) {
    vi.mocked(pageClient.greet).mockResolvedValue({ ...greeting, ...(chip && { chip }) });
    heard.get('changedElsewhere')?.();
    await pause();
    expect(hints()).toBe(shown);
    expect(heard.get('openCard')?.()).toBe(chip);
  }
});

it('sleeps until the user has agreed, and wakes once', async () => {
  vi.mocked(pageClient.greet).mockResolvedValue({ ...greeting, agreed: false });
  await run(site, { signal: stop.signal, isAlive: () => true });
  expect(listener).toBeUndefined();
  const start = vi.spyOn(site, 'start');
  vi.mocked(pageClient.greet).mockResolvedValue(greeting);
  await Promise.all([heard.get('agreed')?.(), heard.get('agreed')?.()]);
  expect(start).toHaveBeenCalledOnce();
});
