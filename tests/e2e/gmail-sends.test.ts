import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { daniel, hana, nakamura } from '../stand-in/default-story.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import { kindsOf, openRecords, untilRecorded } from '../story/records.ts';
import { agree, compose, discard, openThread } from '../story/steps.ts';
import { builtExtension } from './built.ts';
import * as mail from './gmail-steps.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Gives something away: an entry `help` or `thanks`, whoever it goes to. */
const THANKS = 'Thank you so much for your help with the kiln. It was very kind of you.';

/** Somebody nobody has written to, for each way to send. */
const to = (name: string): string => `${name}@ways.example.com`;

describe.each(BROWSERS)('every way to send a mail, in %s', (browserName) => {
  let standIn: StandIn;
  let driver: Driver;
  let tab: Tab;
  let records: Tab;

  beforeAll(async () => {
    standIn = await startStandIn({ port: 0 });
    driver = await launch(browserName, {
      extensionDir: builtExtension(browserName),
      standInPort: standIn.port,
    });
    await agree(driver);
    records = await openRecords(driver);
    tab = await mail.openMail(driver, '?undo=1&archive=1');
  });

  afterAll(async () => {
    await driver.close();
    await standIn.close();
  });

  it('counts the Send button once', async () => {
    await compose(tab, to('button'), 'Thanks', THANKS);
    await mail.send(tab);
    await untilRecorded(records, to('button'), 1);
  });

  it('counts Ctrl+Enter', async () => {
    await compose(tab, to('keys'), 'Thanks', THANKS);
    await tab.press('Control+Enter');
    await untilRecorded(records, to('keys'), 1);
  });

  it('counts an address that was no chip when it was sent', async () => {
    await tab.click('.T-I-KE');
    await tab.click(mail.BODY);
    await tab.insert(THANKS);
    await tab.click('.aoD.hl');
    await tab.type(to('typed'));
    await tab.press('Control+Enter');
    await untilRecorded(records, to('typed'), 1);
  });

  it('counts send and archive in a thread', async () => {
    await openThread(tab, 'Saturday wheel course');
    await untilRecorded(records, daniel.address, 1);
    await mail.answer(tab, 'reply');
    await tab.click(mail.BODY);
    await tab.insert(THANKS);
    await tab.click('.aoI .Uo');
    await tab.waitFor(() => location.hash === '#inbox');
    await untilRecorded(records, daniel.address, 2);
  });

  it('counts a scheduled mail only when it is seen sent', async () => {
    await compose(tab, to('later'), 'Thanks later', THANKS);
    await mail.more(tab, 'later');
    await tab.waitFor('#link_undo');
    await tab.click('.n0[href="#scheduled"]');
    await tab.waitFor((wanted) => {
      const list = document.querySelector<HTMLElement>('.bkK');
      return list?.innerText.includes(wanted);
    }, 'Thanks later');
    expect(await kindsOf(records, to('later'))).toEqual([]);
    await tab.evaluate(() => document.dispatchEvent(new Event('stand-in-hour')));
    await tab.click('.n0[href="#sent"]');
    await mail.openThread(tab, 'Thanks later');
    await untilRecorded(records, to('later'), 1);
  });

  it('counts nothing that was taken back, refused, discarded, closed or unscheduled', async () => {
    // A tab of its own: leaving a page while it speaks to the background is an error in Firefox.
    const slow = await mail.openMail(driver, '?undo=20');
    await compose(slow, to('undone'), 'Thanks', THANKS);
    await mail.send(slow);
    await mail.undo(slow);
    await discard(slow);
    await compose(slow, to('discarded'), 'Thanks', THANKS);
    await discard(slow);
    await compose(slow, to('closed'), 'Thanks', THANKS);
    await mail.titleButton(slow, 'close');
    await compose(slow, to('unscheduled'), 'Thanks', THANKS);
    await mail.more(slow, 'later');
    await mail.undo(slow);
    await discard(slow);
    await compose(slow, to('refused'), 'Thanks', THANKS);
    await slow.click('.aoD.hl');
    await slow.type('no address');
    await mail.send(slow);
    await slow.click('[role=alertdialog] button');
    expect(await slow.errors()).toEqual([]);
    await tab.bringToFront();
    await compose(tab, to('last'), 'Thanks', THANKS);
    await mail.send(tab);
    await untilRecorded(records, to('last'), 1);
    for (const name of ['undone', 'discarded', 'closed', 'unscheduled', 'refused'])
      expect([name, await kindsOf(records, to(name))]).toEqual([name, []]);
  });

  it('counted each once, also where it was seen again', async () => {
    await openThread(tab, 'Lovely to meet you');
    await untilRecorded(records, hana.address, 1);
    await openThread(tab, '秋の作品展');
    await untilRecorded(records, nakamura.address, 3);
    for (const name of ['button', 'keys', 'typed', 'later', 'last'])
      expect([name, (await kindsOf(records, to(name))).length]).toEqual([name, 1]);
    expect(await kindsOf(records, daniel.address)).toHaveLength(2);
  });

  it('made no error and no request in all this', async () => {
    expect(await tab.errors()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
    expect(driver.requests()).toEqual([]);
    expect(standIn.unexpected()).toEqual([]);
  });
});
