import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { aya, hana } from '../stand-in/default-story.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import { chooseLanguage } from '../story/language.ts';
import { openRecords, untilRecorded } from '../story/records.ts';
import {
  CHIP,
  clickStill,
  compose,
  discard,
  hint,
  mailUrl,
  openThread,
  sendForGood,
} from '../story/steps.ts';
import { findings } from './accessibility.ts';
import { builtExtension } from './built.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const PITCH_JA =
  '来週から六週間のろくろ教室を開きます。残り2席です。今週中ならお一人48,000円、こちらからお申し込みください：example.jp/rokuro';

describe.each(BROWSERS)('the screens in %s', (browserName) => {
  let standIn: StandIn;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    standIn = await startStandIn({ port: 0 });
    driver = await launch(browserName, {
      extensionDir: builtExtension(browserName),
      standInPort: standIn.port,
    });
    tab = await driver.open(mailUrl('hl=ja'));
  });

  afterAll(async () => {
    await driver.close();
    await standIn.close();
  });

  it('shows one page at install that axe-core finds nothing wrong with', async () => {
    const welcome = await driver.tab('dashboard.html');
    await welcome.waitFor('button.primary');
    expect(await findings(welcome)).toEqual([]);
    const popup = await driver.open(driver.extensionUrl('popup.html'));
    await popup.waitFor('.notice button');
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  it('can be agreed to with the keyboard alone', async () => {
    const welcome = await driver.tab('dashboard.html');
    await welcome.bringToFront();
    await welcome.press('Tab');
    expect(await welcome.evaluate(() => document.activeElement?.className ?? '')).toBe('primary');
    await welcome.press('Enter');
    await welcome.waitFor('[role=status] h1');
    expect(await findings(welcome)).toEqual([]);
  });

  it('takes what the user offers, once they have agreed', async () => {
    const page = await driver.tab('dashboard.html');
    await page.type('.offer input', 'rokuro lessons');
    await page.click('.offer button');
    await until('the answer', async () => (await page.text('.offer [role=status]')) !== '');
    await page.reload();
    await page.waitFor('.offer input');
    const kept = await page.waitFor(
      () => document.querySelector<HTMLInputElement>('.offer input')?.value,
    );
    expect(kept).toBe('rokuro lessons');
    expect(await findings(page)).toEqual([]);
  });

  it('asks what became of a promise that was sent', async () => {
    await tab.bringToFront();
    await tab.goto(mailUrl('undo=1'));
    const text = "Hi Hana,\n\nI'll send you the glaze list by tomorrow.\n\nHaru";
    await compose(tab, hana, 'The list', text);
    await hint(tab, /^Ondo/);
    await sendForGood(tab);
    const popup = await driver.open(driver.extensionUrl('popup.html'));
    await until('the promise', async () => (await popup.text('main')).includes('glaze list'));
    expect(await findings(popup)).toEqual([]);
    await popup.click('.doubt button');
    await until('nothing promised', async () => !(await popup.text('main')).includes('glaze list'));
    await popup.close();
    const records = await openRecords(driver);
    expect(await untilRecorded(records, hana.address, 3)).toContain('promise_kept');
    await records.close();
    await tab.bringToFront();
    await tab.goto(mailUrl('hl=ja'));
  });

  it('speaks Japanese everywhere when that is chosen', async () => {
    await chooseLanguage(driver, 'ja');
    await tab.bringToFront();
    await tab.reload();
    await openThread(tab, 'Lovely to meet you');
    await compose(tab, aya, '', PITCH_JA);
    await hint(tab, /Ondo.*まだ早い/);
    await tab.shadow.click(CHIP);
    const card = await tab.shadow.waitFor({ role: 'dialog', name: 'Ondo' });
    expect(card.text).toContain('残り2席です');
    expect(card.text).toContain('聞かれた');
    const popup = await driver.open(driver.extensionUrl('popup.html'));
    await popup.waitFor('article.verdict');
    expect(await popup.text()).toContain('この下書き');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('ja');
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    await tab.bringToFront();
    await tab.press('Escape');
  });

  it('takes back what a button of the card did', async () => {
    const records = await openRecords(driver);
    await tab.bringToFront();
    await tab.shadow.click(CHIP);
    await clickStill(tab, { role: 'button', name: '聞かれた' });
    expect(await untilRecorded(records, aya.address, 1)).toEqual(['ask_offer']);
    await hint(tab, /Ondo/);
    await clickStill(tab, { role: 'button', name: '元に戻す' });
    expect(await untilRecorded(records, aya.address, 2)).toEqual(['ask_offer', 'removed']);
    await until('the old verdict', async () => {
      const [chip] = await tab.shadow.find(CHIP);
      return /まだ早い|立ち止まって/.test(chip?.name ?? '');
    });
    await tab.press('Escape');
    await discard(tab);
  });

  it('takes the height of the steps and words of the user’s own trade', async () => {
    const page = await driver.open(driver.extensionUrl('dashboard.html#settings'));
    await page.click('.stair-size label:last-of-type input');
    await page.type('.phrases input', '根元カラー');
    await page.click('.phrases form button');
    await page.waitFor('.phrases li');
    expect(await findings(page)).toEqual([]);
    await page.reload();
    await page.waitFor('.phrases li');
    expect(await page.text('.phrases li')).toContain('根元カラー');
    const chosen = await page.evaluate(
      () => document.querySelectorAll<HTMLInputElement>('.stair-size input')[2]?.checked ?? false,
    );
    expect(chosen).toBe(true);
    await page.click('.phrases li button');
    await page.waitFor(() => document.querySelector('.phrases li') === null);
    await page.click('.stair-size label:nth-of-type(2) input');
    await page.close();
  });

  it('lists people, and finds them by name', async () => {
    const page = await driver.open(driver.extensionUrl('dashboard.html#people'));
    await page.waitFor('.row');
    expect(await findings(page)).toEqual([]);
    await page.type('input[type=search]', 'hana');
    await until(
      'only her',
      async () => (await page.evaluate(() => document.querySelectorAll('.row').length)) === 1,
    );
    expect(await page.text('.row')).toContain('Hana Sato');
    await page.close();
  });
});
