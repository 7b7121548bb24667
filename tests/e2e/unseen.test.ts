import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { ADDON_ID } from '../browsers/firefox-preferences.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { aya, hana } from '../stand-in/default-story.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import { openRecords, untilRecorded } from '../story/records.ts';
import { agree, compose, discard, hint, mailUrl, openThread, rewrite } from '../story/steps.ts';
import { builtSites } from '../../scripts/site-scripts.ts';
import { SITES } from '../../utils/sites/registry.ts';
import { builtExtension } from './built.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const PITCH = 'Book your seat in my wheel course now for $480: example.com/wheel';
const SCRIPTS = builtSites().map(({ script }) => script);
const TOO_EARLY = /too early|stop and think/;

describe.each(BROWSERS)('a page that looks for Ondo in %s', (browserName) => {
  let standIn: StandIn;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    standIn = await startStandIn({ port: 0 });
    driver = await launch(browserName, {
      extensionDir: builtExtension(browserName),
      standInPort: standIn.port,
    });
    tab = await driver.open(mailUrl(watching()));
    await agree(driver);
    await tab.bringToFront();
  });

  afterAll(async () => {
    await driver.close();
    await standIn.close();
  });

  /** The names under which the build tool's own context would tell that a script started. */
  function watching(): string {
    const id = browserName === 'chromium' ? driver.extensionId : ADDON_ID;
    const names = ['compose', 'reader'].flatMap((script) => [
      `${id}:${script}:wxt:content-script-started`,
      `${id}:${script}:wxt:locationchange`,
    ]);
    const ways = [...names, 'wxt:content-script-started', 'ondo'];
    return ['undo=1', ...ways.map((name) => `watch=${encodeURIComponent(name)}`)].join('&');
  }

  async function seen(): Promise<readonly string[]> {
    return tab.evaluate((): string[] => {
      window.dispatchEvent(new Event('look-for-marks'));
      return JSON.parse(sessionStorage.getItem('seen') ?? '["no watch"]');
    });
  }

  it('sees nothing while Ondo starts, wakes, reads and records', async () => {
    const records = await openRecords(driver);
    await tab.bringToFront();
    await tab.reload();
    await openThread(tab, 'Lovely to meet you');
    await untilRecorded(records, hana.address, 1);
    await records.close();
    await tab.bringToFront();
    await compose(tab, aya, 'Course', '');
    expect(await seen()).toEqual([]);
  });

  it('sees the hint, a nameless element, once there is one', async () => {
    await rewrite(tab, PITCH);
    await hint(tab, TOO_EARLY);
    const what = await seen();
    expect(what).toContain('a strange div');
    expect(what.filter((one) => /event|message|attribute|protocol|extension/.test(one))).toEqual(
      [],
    );
    await discard(tab);
  });

  it('gets its hint with the reader also where the tab goes elsewhere meanwhile', async () => {
    for (const query of ['undo=1', 'undo=2', 'undo=3']) await tab.goto(mailUrl(query));
    await compose(tab, aya, 'Course', PITCH);
    await hint(tab, TOO_EARLY);
    const second = await driver.open(mailUrl());
    await compose(second, aya, 'Course', PITCH);
    await hint(second, TOO_EARLY);
    await second.close();
    await tab.bringToFront();
    await discard(tab);
  });

  it('is cleared of the hint soon after an update, also where nothing is done', async () => {
    await compose(tab, aya, 'Course', PITCH);
    await hint(tab, TOO_EARLY);
    await driver.reloadExtension();
    await tab.bringToFront();
    await until('the hint of the new copy alone', async () => {
      const hosts = await tab.shadow.hosts();
      return hosts === 1 && (await driver.badgeText(tab)) === '!';
    });
    expect(await tab.evaluate(() => CSS.highlights.size)).toBeLessThanOrEqual(1);
    expect(await tab.errors()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
    expect(driver.requests()).toEqual([]);
  });
});

/** Written out once more, so that none joins unseen: a new site needs a line here too. */
const OPTIONAL_HOSTS = [
  'https://www.linkedin.com/*',
  'https://x.com/*',
  'https://twitter.com/*',
  'https://www.instagram.com/*',
  'https://www.facebook.com/*',
  'https://www.messenger.com/*',
  'https://web.whatsapp.com/*',
  'https://chat.line.biz/*',
];
/** Those of sites without a folder stand in no manifest. */
const hostsOfBuild = new Set(builtSites().flatMap(({ matches }) => matches));

describe.each(BROWSERS)('the build for %s', (browserName) => {
  const dir = builtExtension(browserName);
  const read = (name: string): string => readFileSync(join(dir, name), 'utf8');

  it.each(builtSites())('has a content script for $id under 80 kB, minified', ({ script }) => {
    expect(Buffer.byteLength(read(script))).toBeLessThan(80_000);
    expect(read(script).split('\n').length).toBeLessThan(20);
  });

  it.each(builtSites())('has no code of another site in the script for $id', ({ id, script }) => {
    const hosts = SITES.filter((site) => site.id !== id).flatMap(({ matches }) => matches);
    expect(hosts.filter((host) => read(script).includes(host))).toEqual([]);
  });

  it('has no React in what runs in a page, and no second copy of the reader', () => {
    for (const name of [...SCRIPTS, 'reader.js', 'inspect.js'])
      expect(read(name)).not.toMatch(/react\.(?:element|transitional)|reactRoot|useState/i);
    for (const name of SCRIPTS) expect(read(name)).not.toContain('guarantee');
    expect(read('reader.js')).toContain('guarantee');
  });

  it('opens no file of its own to pages, and registers one script for the site alone', () => {
    const manifest: unknown = JSON.parse(read('manifest.json'));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).toHaveProperty('content_scripts', [
      { matches: ['https://mail.google.com/*'], js: ['compose.js'] },
    ]);
    for (const name of [...SCRIPTS, 'reader.js', 'inspect.js'])
      expect(existsSync(join(dir, name))).toBe(true);
  });

  it('asks for what is listed here and nothing else, and for social sites only by a click', () => {
    const manifest: Record<string, unknown> = JSON.parse(read('manifest.json'));
    const asked = Object.entries(manifest).filter(([key]) => /permission/.test(key));
    expect(Object.fromEntries(asked)).toEqual({
      permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
      host_permissions: ['https://mail.google.com/*'],
      optional_host_permissions: OPTIONAL_HOSTS.filter((host) => hostsOfBuild.has(host)),
    });
  });
});
