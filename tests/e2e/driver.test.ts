import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import { writeProbe, writeProbeVersion } from './probe-extension.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const chip = { role: 'button', name: /^Probe/ } as const;

describe.each(BROWSERS)('the driver in %s sees what it claims to see', (browserName) => {
  let standIn: StandIn;
  let driver: Driver;
  let tab: Tab;
  let dir: string;

  beforeAll(async () => {
    standIn = await startStandIn({ port: 0 });
    dir = await writeProbe(browserName);
    driver = await launch(browserName, { extensionDir: dir, standInPort: standIn.port });
    tab = await driver.open('https://mail.google.com/mail/u/0/');
  });

  afterAll(async () => {
    const ended = driver.ended();
    await driver.close();
    await ended;
    // A second time, as after a person closed the window.
    await driver.close();
    await standIn.close();
    await rm(dir, { recursive: true });
  });

  it('finds and clicks a button in a closed shadow root', async () => {
    const found = await tab.shadow.waitFor(chip);
    expect(found).toMatchObject({ name: 'Probe, version 1', text: 'probe', focused: false });
    expect(await tab.shadow.hosts()).toBe(1);
    expect(await tab.shadow.text()).toBe('probe');
    await tab.shadow.click(chip);
    await until('a trusted click', async () => {
      const [node] = await tab.shadow.find(chip);
      return node?.aria['pressed'] === 'true' && node.focused;
    });
    const closed = await tab.evaluate(() =>
      [...document.querySelectorAll('*')].every((one) => one.shadowRoot === null),
    );
    expect(closed).toBe(true);
  });

  it('collects errors of the content script', async () => {
    await until('both errors', async () => {
      const text = (await tab.errors()).join('\n');
      return /logged by the content script/.test(text) && /thrown by the content script/.test(text);
    });
    expect((await driver.errors()).join('\n')).toContain('thrown by the content script');
  });

  it('inserts long text at once', async () => {
    await tab.click('.T-I-KE');
    await tab.click('[g_editable=true]');
    await tab.insert('あ'.repeat(100_000));
    await tab.press('Shift+ArrowLeft');
    await tab.press('Backspace');
    expect((await tab.text('[g_editable=true]')).trim()).toHaveLength(99_999);
    await tab.click('.gU .oh');
  });

  it('opens a page of the extension', async () => {
    const page = await driver.open(driver.extensionUrl('page.html'));
    expect(await page.text('p')).toBe('probe page');
    expect(await (await driver.tab('/page.html')).url()).toBe(driver.extensionUrl('page.html'));
    await page.close();
  });

  it('reads the badge', async () => {
    expect(await driver.badgeText(tab)).toBe('!');
  });

  it('records every request to another host, and lets none through', async () => {
    await tab.evaluate(() => {
      new Image().src = 'https://image.example/from-the-page';
    });
    const page = await driver.open(driver.extensionUrl('page.html'));
    await page.goto('http://127.0.0.1:8799/loopback');
    await page.close();
    const all = (): string[] => driver.requests().map((request) => request.target);
    // A browser may also ask for the icon of a page that was refused.
    const targets = () => new Set(all().filter((target) => !target.endsWith('/favicon.ico')));
    await until('four targets', async () => targets().size >= 4);
    expect(targets()).toEqual(
      new Set([
        'outside.example:443',
        'inside.example:443',
        'image.example:443',
        'http://127.0.0.1:8799/loopback',
      ]),
    );
    expect(standIn.unexpected()).toEqual([]);
  });

  it('stops the background and reloads the extension while the tab stays open', async () => {
    await driver.stopBackground();
    await driver.stopBackground();
    await writeProbeVersion(dir, 2);
    await driver.reloadExtension();
    expect(await tab.text('.aeN')).toContain('Inbox');
    await tab.reload();
    await tab.shadow.waitFor({ name: 'Probe, version 2' });
    expect(await driver.badgeText(tab)).toBe('!');
  });
});
