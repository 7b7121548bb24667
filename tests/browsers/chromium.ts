import {
  launch as launchBrowser,
  TargetType,
  type Browser,
  type ConsoleMessage,
  type Page,
  type Target,
} from 'puppeteer-core';
import { rawTab } from './chromium-tab.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { makeProfile } from './profile.ts';
import { startProxy } from './proxy.ts';
import { makeTab, tabAt } from './tab.ts';
import { until } from './until.ts';
import { STAND_IN_HOSTS } from '../stand-in/hosts.ts';

/**
 * Chromium asks its account server at each start and knows no switch against it, only one that
 * names another server: this one, which nothing else could ask for.
 */
const ACCOUNT_HOST = 'browsers-own.invalid';

/**
 * Refused like all others, but not recorded. The second holds the spelling dictionary, which
 * Chromium 156 fetches when English is typed, whatever its preferences say.
 */
const BROWSERS_OWN = [`${ACCOUNT_HOST}:443`, 'redirector.gvt1.com:443'];

/** Starts Chromium; all it sends goes through the recording proxy, and no name is looked up. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const proxy = await startProxy(STAND_IN_HOSTS, options.standInPort, BROWSERS_OWN);
  const profile = await makeProfile(options.userDataDir);
  const { extensionDir, lang = 'en-US', headless = true } = options;
  const browser = await launchBrowser({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.path,
    defaultViewport: headless ? { width: 1280, height: 860 } : null,
    env: { ...process.env, LANGUAGE: lang },
    args: switches(proxy.port, lang),
  });
  const errors: string[] = [];
  const tabs = trackTabs(browser, errors);
  const ended = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
  });
  const end = async (): Promise<void> => {
    if (browser.connected) await browser.close();
    await proxy.close();
    await profile.remove();
  };
  const installed = await install(browser, extensionDir).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  const extensionUrl = (path: string): string => `chrome-extension://${installed}/${path}`;
  const open = async (url: string): Promise<Tab> => {
    const page = await browser.newPage();
    const tab = tabs.of(page);
    await tab.goto(url);
    return tab;
  };
  const allTabs = async (): Promise<Tab[]> => (await browser.pages()).map((page) => tabs.of(page));
  return {
    browserName: 'chromium',
    extensionId: installed,
    extensionUrl,
    open,
    tabs: allTabs,
    tab: (part) => until(`a tab at ${part}`, () => tabAt(allTabs, part)),
    stopBackground: () => stopWorker(browser, installed),
    willAllow: (patterns) => willAllow(open, installed, patterns),
    reloadExtension: async () => void (await install(browser, extensionDir)),
    badgeText: (tab) => badgeText(browser, tab, extensionUrl('manifest.json')),
    requests: () => proxy.requests(),
    errors: async () => [...errors],
    ended: () => ended,
    close: end,
  };
}

/** Installs the extension, or a newer build over it; returns its id. */
async function install(browser: Browser, dir: string | undefined): Promise<string> {
  return dir === undefined ? '' : browser.installExtension(dir);
}

function switches(proxyPort: number, lang: string): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    // Loopback too goes through the proxy, so that it is recorded.
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-quic',
    '--ignore-certificate-errors',
    // Keeps the warning about the switch before off the window.
    '--test-type',
    '--disable-background-networking',
    // What is left of the browser's own requests, found one by one in Chromium 156.
    '--disable-component-update',
    '--component-updater=disable-pings,url-source=data:',
    '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
    '--disable-domain-reliability',
    '--disable-sync',
    `--gaia-url=https://${ACCOUNT_HOST}/`,
    '--no-first-run',
    '--no-default-browser-check',
    '--window-size=1280,940',
    `--lang=${lang}`,
    `--accept-lang=${lang}`,
  ];
}

interface TabTracker {
  of(page: Page): Tab;
}

/** Every page gets its tab, and its errors are listened to, from the moment it opens. */
function trackTabs(browser: Browser, all: string[]): TabTracker {
  const tabs = new WeakMap<Page, Tab>();
  const of = (page: Page): Tab => {
    const known = tabs.get(page);
    if (known !== undefined) return known;
    const made = makeTab(rawTab(page, listenToErrors(page, all)));
    tabs.set(page, made);
    return made;
  };
  browser.on('targetcreated', (target: Target) => void watchTarget(target, of, all));
  return { of };
}

async function watchTarget(target: Target, of: (page: Page) => Tab, all: string[]): Promise<void> {
  // A target may be gone before it is reached; there is nothing to listen to then.
  const page = target.type() === TargetType.PAGE ? await target.page().catch(() => null) : null;
  if (page !== null) of(page);
  if (target.type() !== TargetType.SERVICE_WORKER) return;
  const worker = await target.worker().catch(() => null);
  worker?.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') all.push(`background: ${message.text()}`);
  });
  worker?.on('error', (error: Error) => all.push(`background: ${error.message}`));
}

function listenToErrors(page: Page, all: string[]): readonly string[] {
  const own: string[] = [];
  const add = (text: string): void => {
    own.push(text);
    all.push(text);
  };
  page.on('pageerror', (error) => add(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') add(`${message.text()} ${message.location().url ?? ''}`.trim());
  });
  return own;
}

async function stopWorker(browser: Browser, id: string): Promise<void> {
  const isOwn = (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && target.url().includes(id);
  const target = browser.targets().find(isOwn);
  if (target === undefined) return;
  await (await target.worker())?.close();
  await until('the background to stop', async () => !browser.targets().includes(target));
}

/** What runs in the browser's page of extensions finds this there. */
declare const chrome: {
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
};

/**
 * No script can click the prompt. What was granted on the browser's own page of extensions is given
 * without one when the extension asks for it (tried 2026-11-24, Chromium 156).
 */
async function willAllow(
  open: (url: string) => Promise<Tab>,
  id: string,
  patterns: readonly string[],
): Promise<void> {
  const page = await open('chrome://extensions/');
  for (const pattern of patterns) {
    await page.evaluate(
      (own, host) => chrome.developerPrivate.addHostPermission(own, host),
      id,
      pattern,
    );
  }
  await page.close();
}

/** Asks from a page of the extension that runs none of its code. */
async function badgeText(browser: Browser, tab: Tab, probeUrl: string): Promise<string> {
  await tab.bringToFront();
  const probe = await browser.newPage({ type: 'tab', background: true });
  try {
    await probe.goto(probeUrl);
    const answer = await probe.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab.id });
    })()`);
    return typeof answer === 'string' ? answer : '';
  } finally {
    await probe.close();
  }
}
