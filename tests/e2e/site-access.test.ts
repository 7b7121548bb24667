import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { startStillPages, type StillPages } from '../stand-in/still-pages.ts';
import { chooseLanguage } from '../story/language.ts';
import { openRecords, untilRecorded } from '../story/records.ts';
import { agree, CHIP } from '../story/steps.ts';
import { findings } from './accessibility.ts';
import { builtExtension } from './built.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const PITCH = 'Book your seat in my wheel course now for $480: example.com/wheel';
const EDITOR = '.msg-form__contenteditable';
const ALLOW = '.offer-sites button[aria-label$="LinkedIn"]';
const HOST = 'https://www.linkedin.com/*';

const FIXTURE = new URL(
  '../../utils/sites/linkedin/fixtures/2026-11-24-messaging.en',
  import.meta.url,
).pathname;
const { url, composers }: { url: string; composers: { recipients: { address: string }[] }[] } =
  JSON.parse(readFileSync(`${FIXTURE}.json`, 'utf8'));
const jane = composers[0]?.recipients[0]?.address ?? '';

describe.each(BROWSERS)('a site that is asked for by a click, in %s', (browserName) => {
  let pages: StillPages;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    const { host, pathname } = new URL(url);
    pages = await startStillPages([
      { at: `${host}${pathname}`, html: readFileSync(`${FIXTURE}.html`, 'utf8') },
    ]);
    driver = await launch(browserName, {
      extensionDir: builtExtension(browserName),
      standInPort: pages.port,
    });
    await agree(driver);
    await driver.willAllow([HOST]);
    tab = await driver.open(url);
    await write(PITCH);
    await tab.evaluate(startLooking);
  });

  afterAll(async () => {
    await driver.close();
    await pages.close();
  });

  async function write(text: string): Promise<void> {
    await tab.click(EDITOR);
    await tab.press('Control+a');
    await tab.press('Delete');
    await tab.insert(text);
  }

  /** The popup as a page of its own speaks of the tab used last before it. */
  async function openPopup(): Promise<Tab> {
    await tab.bringToFront();
    return driver.open(driver.extensionUrl('popup.html'));
  }

  const badgeIs = (text: string) =>
    until(`the badge ${text}`, async () => (await driver.badgeText(tab)) === text);
  const seen = () => tab.evaluate(whatWasSeen);

  it('is not read before, and the popup offers it in plain words', async () => {
    expect(await driver.badgeText(tab)).toBe('');
    const popup = await openPopup();
    await popup.waitFor(ALLOW);
    expect(await popup.text('.offer-sites')).toContain('Nothing leaves this machine');
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    expect(await seen()).toEqual([]);
  });

  it('is read from the click on, in the tab that was open, and not one node is there', async () => {
    const popup = await openPopup();
    await popup.click(ALLOW);
    await popup.waitFor('article.verdict');
    expect(await popup.text('article.verdict')).toContain('Jane Keller');
    expect(await popup.text('footer')).toMatch(/LinkedIn: reading this page/);
    expect(
      await popup.evaluate(() =>
        document.querySelector('.offer-sites button[aria-label$="LinkedIn"]'),
      ),
    ).toBeNull();
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    await badgeIs('!');
    const records = await openRecords(driver);
    await untilRecorded(records, jane, 2, 'linkedin');
    await records.close();
    expect(await tab.shadow.hosts()).toBe(0);
    expect(await seen()).toEqual([]);
  });

  it('runs by itself in later loads, also once the background was stopped', async () => {
    await driver.stopBackground();
    await tab.reload();
    await write(PITCH);
    await badgeIs('!');
    await write('Thank you, Jane. That was kind of you.');
    await badgeIs('');
    await write(PITCH);
    await badgeIs('!');
    await tab.evaluate(startLooking);
    expect(await tab.shadow.hosts()).toBe(0);
  });

  it('has the buttons of the card in the popup, and takes back what they did', async () => {
    const popup = await openPopup();
    await popup.click('.card-buttons button');
    await until('undo', async () => (await popup.text('.card-buttons')).includes('Noted'));
    await until('an asked-for offer', async () =>
      (await popup.text('article.verdict')).includes('asked about your offer'),
    );
    await popup.press('Enter');
    await until('the buttons', async () =>
      (await popup.text('.card-buttons')).includes('They asked'),
    );
    await until(
      'what was before',
      async () => !(await popup.text('article.verdict')).includes('asked about your offer'),
    );
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    expect(await seen()).toEqual([]);
  });

  it('shows the chip in its pages only while the user wants it', async () => {
    const settings = await driver.open(driver.extensionUrl('dashboard.html#settings'));
    await settings.waitFor('.chip-switch input');
    expect(await findings(settings)).toEqual([]);
    await settings.click('.chip-switch input');
    await settings.waitFor('.chip-switch input:checked');
    await tab.bringToFront();
    await tab.shadow.waitFor(CHIP);
    await settings.click('.chip-switch input');
    await tab.bringToFront();
    await until('no chip', async () => (await tab.shadow.hosts()) === 0);
    expect(await tab.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length)).toBe(
      0,
    );
    await settings.close();
    await badgeIs('!');
  });

  it('explains itself in Japanese too', async () => {
    await chooseLanguage(driver, 'ja');
    const settings = await driver.open(driver.extensionUrl('dashboard.html#settings'));
    await settings.waitFor('.chip-switch input');
    expect(await settings.text('.sites')).toContain('はじめは画面に何も置きません');
    expect(await findings(settings)).toEqual([]);
    await settings.close();
    await chooseLanguage(driver, 'en');
  });

  it('is given up by one click, at once, and with its badge', async () => {
    const popup = await openPopup();
    await popup.waitFor('article.verdict');
    await popup.click('footer .switch input');
    await popup.waitFor(ALLOW);
    expect(await popup.evaluate(() => document.querySelector('article.verdict'))).toBeNull();
    await popup.close();
    await badgeIs('');
    await tab.reload();
    await write(PITCH);
    const again = await openPopup();
    await again.waitFor(ALLOW);
    expect(await again.evaluate(stillRegistered)).toEqual([]);
    await again.close();
    expect(await driver.badgeText(tab)).toBe('');
  });

  it('can be given by the keyboard alone, in the settings', async () => {
    const settings = await driver.open(driver.extensionUrl('dashboard.html#settings'));
    await settings.waitFor('.sites .switch input');
    await settings.evaluate(() =>
      document.querySelector<HTMLElement>('.sites .switch input')?.focus(),
    );
    await settings.press('Space');
    await settings.waitFor('.sites .switch input:checked');
    await settings.close();
    await badgeIs('!');
    expect(await tab.errors()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
    expect(driver.requests()).toEqual([]);
    expect(pages.unexpected()).toEqual([]);
  });
});

/** What a page does that looks for an extension: every node, attribute and text that changes. */
function startLooking(): void {
  const seen: string[] = [];
  const note = (records: readonly MutationRecord[]): void => {
    for (const { type, target, attributeName } of records)
      seen.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
  };
  const observer = new MutationObserver(note);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const bare = document.documentElement.outerHTML;
  window.addEventListener('look-for-marks', () => {
    note(observer.takeRecords());
    if (document.documentElement.outerHTML !== bare) seen.push('other nodes');
    if (document.adoptedStyleSheets.length > 0) seen.push('a sheet');
    if (CSS.highlights.size > 0) seen.push('a highlight');
    sessionStorage.setItem('seen', JSON.stringify(seen));
  });
}

function whatWasSeen(): string[] {
  window.dispatchEvent(new Event('look-for-marks'));
  return JSON.parse(sessionStorage.getItem('seen') ?? '["no look"]');
}

/** What runs in a page of the extension finds this there, in both browsers. */
declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
};

async function stillRegistered(): Promise<string[]> {
  return (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
}
