import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { aya, daniel, hana, nakamura } from '../stand-in/default-story.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import { kindsOf, openRecords, untilRecorded } from '../story/records.ts';
import {
  agree,
  backToInbox,
  bodyHtml,
  CHIP,
  compose,
  discard,
  hint,
  mailUrl,
  openThread,
  reply,
  rewrite,
  send,
  sendForGood,
} from '../story/steps.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const BUILDS: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

const PITCH =
  'Hi Hana,\n\nMy six-week wheel course starts on Monday. Only two seats are left, so book yours now for $480: example.com/wheel\n\nHaru';
const CALM_PITCH =
  'Hello,\n\nMy six-week wheel course starts on Monday. You can book a seat here for $480: example.com/wheel\n\nHaru';
const THANKS =
  'Hi Hana,\n\nThank you for stopping at my stall on Sunday. Your question about the running glaze was a good one: leave 5 mm bare above the foot and fire on a cookie of clay.\n\nHaru';

describe.each(BROWSERS)('Ondo in %s', (browserName) => {
  let standIn: StandIn;
  let driver: Driver;
  let tab: Tab;
  /** A page of Ondo's own, to look at what is on record. */
  let records: Tab;
  /** What the bare site makes of the pitch, for comparison. */
  let bareHtml: string;

  beforeAll(async () => {
    standIn = await startStandIn({ port: 0 });
    driver = await launch(browserName, {
      extensionDir: new URL(`../../${BUILDS[browserName]}`, import.meta.url).pathname,
      standInPort: standIn.port,
    });
    tab = await driver.open(mailUrl());
  });

  afterAll(async () => {
    await driver.close();
    await standIn.close();
  });

  it('reads nothing before the user has agreed', async () => {
    await compose(tab, hana, 'Course', PITCH);
    bareHtml = await bodyHtml(tab);
    expect(bareHtml).toContain('Only two seats');
    const popup = await driver.open(driver.extensionUrl('popup.html'));
    await popup.waitFor('.notice button');
    await popup.close();
    expect(await tab.shadow.hosts()).toBe(0);
    await discard(tab);
  });

  it('wakes in a tab that was open before, once the user agrees', async () => {
    await agree(driver);
    await tab.bringToFront();
    await compose(tab, aya, 'Course', PITCH);
    await hint(tab, /too early|stop and think/);
    expect(await tab.shadow.hosts()).toBe(1);
    expect(await bodyHtml(tab)).toBe(bareHtml);
    await discard(tab);
    await until('no hint', async () => (await tab.shadow.hosts()) === 0);
  });

  it('learns from a thread that is opened, in both directions, and not from automatic mail', async () => {
    records = await openRecords(driver);
    await tab.bringToFront();
    await openThread(tab, 'Lovely to meet you');
    await untilRecorded(records, hana.address, 1);
    await openThread(tab, 'Saturday wheel course');
    expect(await untilRecorded(records, daniel.address, 1)).toEqual(['ask_offer']);
    await openThread(tab, 'Your stall for the spring fair');
    await openThread(tab, '秋の作品展');
    await untilRecorded(records, nakamura.address, 3);
    await openThread(tab, 'ろくろの高さ');
    await untilRecorded(records, nakamura.address, 6);
    await openThread(tab, '釉薬のご相談');
    const kinds = await untilRecorded(records, nakamura.address, 10);
    expect(kinds).toEqual(expect.arrayContaining(['answer', 'thanks', 'question']));
    expect(await kindsOf(records, 'no-reply@fair.example.com')).toEqual([]);
    await openThread(tab, 'Lovely to meet you');
    expect(await kindsOf(records, hana.address)).toHaveLength(1);
    await backToInbox(tab);
  });

  it('says that a pitch comes too early, and underlines nothing in the message itself', async () => {
    await compose(tab, hana, 'Course', PITCH);
    await hint(tab, /too early|stop and think/);
    expect(await bodyHtml(tab)).toBe(bareHtml);
    await until('the badge', async () => (await driver.badgeText(tab)) === '!');
  });

  it('opens a card that says why, and what to do instead', async () => {
    await tab.shadow.click(CHIP);
    const card = await tab.shadow.waitFor({ role: 'dialog', name: 'Ondo' });
    expect(card.text).toMatch(/One step/);
    expect(card.text).toContain('Only two seats are left');
    expect(card.text).not.toContain('Hana Sato');
    await tab.press('Escape');
    await tab.shadow.waitForNone({ role: 'dialog' });
    expect(await bodyHtml(tab)).toBe(bareHtml);
  });

  it('shows the person of the draft in the popup', async () => {
    const popup = await driver.open(driver.extensionUrl('popup.html'));
    await popup.waitFor('article.verdict');
    const text = await popup.text('article.verdict');
    expect(text).toContain('Hana Sato');
    expect(text).toMatch(/just met/i);
    expect(await popup.text('footer')).toMatch(/reading this page/);
    await popup.close();
    await tab.bringToFront();
  });

  it('calls thanks and an answer fine, in an inline reply', async () => {
    await discard(tab);
    await openThread(tab, 'Lovely to meet you');
    await reply(tab, THANKS);
    await hint(tab, /fine/);
    await until('an empty badge', async () => (await driver.badgeText(tab)) === '');
  });

  it('forgets a mail that was taken back', async () => {
    await send(tab);
    await tab.click('#link_undo');
    await tab.waitFor('[g_editable=true]');
    await hint(tab, /fine/);
    expect(await kindsOf(records, hana.address)).toHaveLength(1);
  });

  it('remembers a mail that went out, once, also when it is seen again in its thread', async () => {
    await sendForGood(tab);
    const kinds = await untilRecorded(records, hana.address, 2);
    expect(kinds.slice(1)).toEqual(expect.arrayContaining(['answer', 'thanks']));
    await openThread(tab, 'Saturday wheel course');
    await openThread(tab, 'Lovely to meet you');
    await compose(tab, hana, 'Again', THANKS);
    await hint(tab, /fine/);
    expect(await kindsOf(records, hana.address)).toEqual(kinds);
    const popup = await driver.open(driver.extensionUrl('popup.html'));
    await popup.waitFor('.events');
    expect(await popup.text('.events')).toMatch(/you answered a question/);
    await popup.close();
    await tab.bringToFront();
    await discard(tab);
    await backToInbox(tab);
  });

  it('is milder about the same pitch after an exchange', async () => {
    await compose(tab, aya, 'Course', CALM_PITCH);
    await hint(tab, /too early/);
    await discard(tab);
    await compose(tab, nakamura, 'Course', CALM_PITCH);
    await hint(tab, /fine|note/);
    await discard(tab);
  });

  it('lets an offer pass to somebody who asked for the price', async () => {
    await compose(
      tab,
      daniel,
      'Price',
      'Hi Daniel, it is $480 for two. You can book here: example.com/wheel',
    );
    await hint(tab, /fine/);
    await discard(tab);
  });

  it('works on after the background was stopped', async () => {
    await driver.stopBackground();
    await compose(tab, aya, 'Course', PITCH);
    await hint(tab, /too early|stop and think/);
    await driver.stopBackground();
    await rewrite(tab, 'Hello Aya, how are you?');
    await hint(tab, /fine/);
    await discard(tab);
  });

  it('goes on with one hint and no error when it is updated under an open draft', async () => {
    // Somebody new: a hint about Aya would rest by now.
    await compose(tab, 'new@update.example.com', 'Course', PITCH);
    await hint(tab, /too early|stop and think/);
    await driver.reloadExtension();
    await tab.bringToFront();
    await tab.type('[g_editable=true]', ' And more.');
    await until('the new copy to answer', async () => (await driver.badgeText(tab)) === '!');
    await until('one hint', async () => (await tab.shadow.hosts()) === 1);
    await tab.shadow.click(CHIP);
    await tab.shadow.waitFor({ role: 'dialog', name: 'Ondo' });
    await tab.press('Escape');
    expect(await tab.shadow.hosts()).toBe(1);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(1);
    expect(await bodyHtml(tab)).toContain('And more.');
    await tab.reload();
    await compose(tab, aya, 'Course', PITCH);
    await hint(tab, /too early|stop and think/);
    expect(await tab.shadow.hosts()).toBe(1);
    await discard(tab);
  });

  it('made no error and no request in all this', async () => {
    expect(await tab.errors()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
    expect(driver.requests()).toEqual([]);
  });
});
