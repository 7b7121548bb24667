import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { BADGE_TEXT, chrome, COLLECT_ERRORS, EXTENSION } from './firefox-chrome.ts';
import { ADDON_UUID, writePreferences } from './firefox-preferences.ts';
import { rawTab, strings } from './firefox-tab.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { makeProfile } from './profile.ts';
import { startProxy } from './proxy.ts';
import { makeTab, tabAt } from './tab.ts';
import { until } from './until.ts';
import { STAND_IN_HOSTS } from '../stand-in/hosts.ts';

/** Starts Firefox; pages, extension pages and the browser itself are driven through Marionette. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { extensionDir, lang = 'en-US', headless = true } = options;
  const proxy = await startProxy(STAND_IN_HOSTS, options.standInPort);
  const profile = await makeProfile(options.userDataDir);
  await writePreferences(profile.path, proxy.port, lang);
  await rm(join(profile.path, 'MarionetteActivePort'), { force: true });
  const child = start(profile.path, headless);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const port = await until('Firefox to listen', () => activePort(profile.path), 60_000);
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('WebDriver:SetWindowRect', { width: 1280, height: 940 });
  await chrome(marionette, COLLECT_ERRORS);
  const end = async (): Promise<void> => {
    await stop(marionette, child, ended);
    await proxy.close();
    await profile.remove();
  };
  await install(marionette, extensionDir).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  const tabs = new Map<string, Tab>();
  const tabOf = (handle: string): Tab => {
    const tab = tabs.get(handle) ?? makeTab(rawTab(marionette, handle));
    tabs.set(handle, tab);
    return tab;
  };
  const allTabs = async (): Promise<Tab[]> =>
    strings(await marionette.send('WebDriver:GetWindowHandles')).map(tabOf);
  const extensionUrl = (path: string): string => `moz-extension://${ADDON_UUID}/${path}`;
  return {
    browserName: 'firefox',
    extensionId: ADDON_UUID,
    extensionUrl,
    open: async (url) => {
      const tab = tabOf(await newTab(marionette));
      await tab.goto(url);
      return tab;
    },
    tabs: allTabs,
    tab: (part) => until(`a tab at ${part}`, () => tabAt(allTabs, part)),
    stopBackground: () => stopEventPage(marionette),
    // A preference of the profile answers every prompt with yes (`firefox-preferences.ts`).
    willAllow: async () => undefined,
    reloadExtension: () => install(marionette, extensionDir),
    badgeText: async (tab) => {
      await tab.bringToFront();
      return String(await chrome(marionette, BADGE_TEXT));
    },
    requests: () => proxy.requests(),
    errors: async () => {
      const uncaught = strings(
        await chrome(marionette, 'return window.collectedErrors.map((one) => one.text)'),
      );
      const logged = await Promise.all((await allTabs()).map((tab) => tab.errors()));
      return [...new Set([...uncaught, ...logged.flat()])];
    },
    ended: () => ended,
    close: end,
  };
}

/** Installs the extension for this session, or a newer build over it. */
async function install(marionette: Marionette, path: string | undefined): Promise<void> {
  if (path !== undefined) await marionette.send('Addon:Install', { path, temporary: true });
}

function start(profile: string, headless: boolean): ChildProcess {
  const child = spawn(
    findBrowser('firefox'),
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...(headless ? ['--headless'] : []),
      'about:blank',
    ],
    // A group of its own, so that its content processes can be ended with it.
    {
      stdio: 'ignore',
      detached: true,
      // Without it a release build does not obey `services.settings.server`.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    },
  );
  const end = (): void => endGroup(child);
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

async function activePort(profile: string): Promise<number> {
  return Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8'));
}

async function stop(
  marionette: Marionette,
  child: ChildProcess,
  ended: Promise<void>,
): Promise<void> {
  const timer = setTimeout(() => endGroup(child), 10_000);
  // It may answer, just go, or be gone already.
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  marionette.close();
  await ended;
  clearTimeout(timer);
}

function endGroup(child: ChildProcess): void {
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
}

/** It may be awake again the moment after: a page's message wakes it. */
async function stopEventPage(marionette: Marionette): Promise<void> {
  await chrome(
    marionette,
    `return ${EXTENSION}?.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`,
  );
}

async function newTab(marionette: Marionette): Promise<string> {
  // The tab that was used last may be closed, and a new one is opened from a living one.
  const [handle] = strings(await marionette.send('WebDriver:GetWindowHandles'));
  await marionette.send('WebDriver:SwitchToWindow', { handle: handle ?? '', focus: false });
  const made = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
  const isMade = typeof made === 'object' && made !== null && 'handle' in made;
  if (!isMade) throw new Error('Firefox opened no tab');
  return String(made.handle);
}
