import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { aya, daniel, defaultStory, hana, haru } from '../stand-in/default-story.ts';
import { ben, orders } from '../stand-in/second-story.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import type { StoryThread } from '../stand-in/story.ts';
import { openRecords, untilRecorded } from '../story/records.ts';
import { agree, bodyHtml, CHIP, compose, discard, hint } from '../story/steps.ts';
import { builtExtension } from './built.ts';
import * as mail from './gmail-steps.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const PITCH =
  'My wheel course starts on Monday. Only two seats are left, so book yours now for $480.';
const TOO_EARLY = /too early|stop and think/;

/** Somebody else's offer, to be passed on. */
const offer: StoryThread = {
  subject: 'Last chance: glaze sale',
  messages: [{ from: daniel, to: [haru, hana], daysAgo: 4, text: PITCH }],
};

describe.each(BROWSERS)('every way to write a mail, in %s', (browserName) => {
  let standIn: StandIn;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    const story = { ...defaultStory, threads: [offer, ...defaultStory.threads] };
    standIn = await startStandIn({ port: 0, story });
    driver = await launch(browserName, {
      extensionDir: builtExtension(browserName),
      standInPort: standIn.port,
    });
    await agree(driver);
    tab = await mail.openMail(driver, '?undo=1');
  });

  afterAll(async () => {
    await driver.close();
    await standIn.close();
  });

  /** What is written stays as the bare site makes of it: no node, no attribute of ours. */
  async function untouched(): Promise<void> {
    const html = await bodyHtml(tab);
    expect(html).not.toMatch(/ondo|shadow|style="[^"]*highlight/i);
  }

  it('has its hint in a floating compose, and keeps it in full screen', async () => {
    await compose(tab, aya, 'Course', PITCH);
    await hint(tab, TOO_EARLY);
    const before = await bodyHtml(tab);
    await mail.titleButton(tab, 'fullScreen');
    await tab.waitFor('body > .aSs .aSt [role=dialog]');
    await hint(tab, TOO_EARLY);
    expect(await bodyHtml(tab)).toBe(before);
    await mail.titleButton(tab, 'fullScreen');
    await hint(tab, TOO_EARLY);
    await untouched();
  });

  it('shows none over a compose that is minimised, and again when it is back', async () => {
    await mail.titleButton(tab, 'minimise');
    await tab.shadow.waitForNone(CHIP);
    await mail.titleButton(tab, 'minimise');
    await hint(tab, TOO_EARLY);
  });

  it('has one for each of several', async () => {
    await tab.click('.T-I-KE');
    await tab.waitFor(() => document.querySelectorAll('.aoI').length === 2);
    await tab.type(aya.address);
    await tab.press('Enter');
    await tab.evaluate(() => {
      const bodies = [...document.querySelectorAll<HTMLElement>('[g_editable=true]')];
      bodies.find((one) => one.innerText.trim() === '')?.focus();
    });
    await tab.insert('Hello Aya, how was the firing?');
    await until('two hints', async () => (await tab.shadow.find(CHIP)).length === 2);
    const names = (await tab.shadow.find(CHIP)).map((one) => one.name);
    expect(names.filter((name) => TOO_EARLY.test(name))).toHaveLength(1);
    expect(names.filter((name) => /fine/.test(name))).toHaveLength(1);
    await tab.goto(mail.mailUrl('?undo=1'));
  });

  it('counts an address that is typed and no chip yet', async () => {
    await tab.click('.T-I-KE');
    await tab.click(mail.BODY);
    await tab.insert(PITCH);
    await tab.click('.aoD.hl');
    await tab.type(aya.address);
    await hint(tab, TOO_EARLY);
    expect(await tab.evaluate(() => document.querySelector('.anm [role=option]'))).toBe(null);
    await tab.goto(mail.mailUrl('?undo=1'));
  });

  it('reads plain text, and goes on when it is rich again', async () => {
    await compose(tab, aya, 'Course', 'Hello Aya, how are you?');
    await hint(tab, /fine/);
    await mail.more(tab, 'plain');
    await tab.press('Control+a');
    await tab.insert(PITCH);
    await hint(tab, TOO_EARLY);
    const typed = await tab.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('textarea.Ak')?.value ?? '',
    );
    expect(typed).toBe(PITCH);
    await mail.more(tab, 'plain');
    await hint(tab, TOO_EARLY);
    await untouched();
    await discard(tab);
  });

  it('reads a reply to all', async () => {
    await mail.openThread(tab, offer.subject);
    await mail.answer(tab, 'replyAll');
    await tab.click(mail.BODY);
    await tab.insert(PITCH);
    await hint(tab, TOO_EARLY);
    const people = await tab.evaluate(() =>
      [...document.querySelectorAll('.anm [role=option]')].map((one) =>
        one.getAttribute('data-hovercard-id'),
      ),
    );
    expect(people).toEqual([daniel.address, hana.address]);
    await discard(tab);
  });

  it('does not take a forwarded offer for the user’s own', async () => {
    await mail.answer(tab, 'forward');
    await tab.type(hana.address);
    await tab.press('Enter');
    await tab.evaluate(() => {
      const body = document.querySelector<HTMLElement>('[g_editable=true]');
      body?.focus();
      const first = body?.firstElementChild;
      if (first) getSelection()?.collapse(first, 0);
    });
    await tab.insert('Hello Hana, have you seen this one?');
    await hint(tab, /fine/);
    expect(await bodyHtml(tab)).toContain('Only two seats are left');
    await untouched();
    await discard(tab);
  });

  it.each(['popout?ver=1', '?ui=2&view=btop&ver=1'])('works in a window at %s', async (path) => {
    const popOut = await driver.open(`https://mail.google.com/mail/u/0/${path}`);
    await popOut.waitFor('.xE.xp .anm[name=to] input:focus');
    await popOut.type(aya.address);
    await popOut.press('Enter');
    await popOut.click(mail.BODY);
    await popOut.insert(PITCH);
    await popOut.shadow.waitFor({ role: 'button', name: TOO_EARLY });
    expect(await popOut.errors()).toEqual([]);
    await popOut.close();
    await tab.bringToFront();
  });

  it('works on a page written from right to left', async () => {
    await tab.goto(mail.mailUrl('?dir=rtl'));
    await compose(tab, aya, 'Course', PITCH);
    await hint(tab, TOO_EARLY);
    const [chip] = await tab.shadow.find(CHIP);
    const width = await tab.evaluate(() => innerWidth);
    expect(chip?.box.x).toBeGreaterThanOrEqual(0);
    expect((chip?.box.x ?? 0) + (chip?.box.width ?? 0)).toBeLessThanOrEqual(width);
    await discard(tab);
  });

  it('reads the second account, and the address chosen in it', async () => {
    await tab.goto('https://mail.google.com/mail/u/1/?undo=1');
    await mail.openThread(tab, 'Kiln hours');
    const records = await openRecords(driver);
    await untilRecorded(records, ben.address, 1);
    await records.close();
    await tab.bringToFront();
    await tab.click('.n0[href="#inbox"]');
    await compose(tab, aya, 'Course', PITCH);
    await tab.click('.J-M.jQjAxd [role=menuitem]:last-child');
    expect(await mail.hidden(tab, 'from')).toContain(orders.address);
    await hint(tab, TOO_EARLY);
    await discard(tab);
  });

  it('reads on where every class has another name', async () => {
    await tab.goto(mail.mailUrl('?rename=1'));
    await tab.click('.s-compose-button');
    await tab.type(aya.address);
    await tab.press('Enter');
    await tab.click(mail.BODY.replace('.aoI ', ''));
    await tab.insert(PITCH);
    await hint(tab, TOO_EARLY);
    await untouched();
    await tab.click('.s-discard');
  });

  it('says that it cannot read a page on which everything has another name', async () => {
    await tab.goto(mail.mailUrl('?rename=all'));
    await tab.click('.s-compose-button');
    await tab.waitFor('.s-editable');
    await until('the badge', async () => (await driver.badgeText(tab)) === '?');
    expect(await tab.shadow.hosts()).toBe(0);
    const popup = await driver.open(driver.extensionUrl('popup.html'));
    await popup.click('footer button');
    const structure = await popup.waitFor(
      () => document.querySelector<HTMLTextAreaElement>('.structure textarea')?.value,
    );
    expect(structure).toMatch(/^composer: \d+ \/ \d+$/m);
    expect(structure).toContain('div');
    expect(structure).not.toContain('@');
    await popup.close();
  });

  it('made no error and no request in all this', async () => {
    expect(await tab.errors()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
    expect(driver.requests()).toEqual([]);
    expect(standIn.unexpected()).toEqual([]);
  });
});
