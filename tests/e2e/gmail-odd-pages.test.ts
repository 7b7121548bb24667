import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { aya, daniel, hana, nakamura } from '../stand-in/default-story.ts';
import { ben } from '../stand-in/second-story.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import { kindsOf, openRecords, untilRecorded } from '../story/records.ts';
import { agree, compose, discard, hint, openThread } from '../story/steps.ts';
import { builtExtension } from './built.ts';
import * as mail from './gmail-steps.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const PITCH = 'My wheel course starts on Monday. Only two seats are left, book yours now for $480.';
const THANKS = 'Thank you so much for your help with the kiln. It was very kind of you.';
const TOO_EARLY = /too early|stop and think/;

/** Somebody nobody has written to. */
const to = (name: string): string => `${name}@odd.example.com`;

describe.each(BROWSERS)('pages that are not as usual, in %s', (browserName) => {
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
    tab = await mail.openMail(driver, '?undo=1&chips=old');
  });

  afterAll(async () => {
    await driver.close();
    await standIn.close();
  });

  it('reads recipients as they were shown until 2021, chips and what is typed', async () => {
    await tab.click('.T-I-KE');
    await tab.type('.aoI .vO[name=to]', aya.address);
    await tab.click(mail.BODY);
    await tab.insert(PITCH);
    await hint(tab, TOO_EARLY);
    await tab.waitFor('.vR input[name=to]');
    await discard(tab);
    await tab.click('.T-I-KE');
    await tab.type('.aoI .vO[name=to]', to('old'));
    await tab.press('Enter');
    await tab.click(mail.BODY);
    await tab.insert(THANKS);
    await hint(tab, /fine/);
    await tab.press('Control+Enter');
    await untilRecorded(records, to('old'), 1);
  });

  it('leaves a mailbox alone that somebody lent, and its people', async () => {
    await tab.goto('https://mail.google.com/mail/u/0/d/anything/?undo=1');
    await tab.waitFor('tr.zA');
    await mail.openThread(tab, 'Kiln hours');
    await tab.click('.n0[href="#inbox"]');
    await compose(tab, to('lent'), 'Course', PITCH);
    await mail.send(tab);
    await mail.sentForGood(tab);
    await compose(tab, aya, 'Course', PITCH);
    await tab.goto(mail.mailUrl('?undo=1'));
    await compose(tab, to('own'), 'Thanks', THANKS);
    await hint(tab, /fine/);
    await mail.send(tab);
    await untilRecorded(records, to('own'), 1);
    for (const address of [ben.address, to('lent')])
      expect([address, await kindsOf(records, address)]).toEqual([address, []]);
  });

  it('shows no hint in a lent mailbox', async () => {
    await tab.goto('https://mail.google.com/mail/u/0/d/anything/');
    await compose(tab, aya, 'Course', PITCH);
    await until('a page that is read', async () => (await driver.badgeText(tab)) === '');
    const own = await mail.openMail(driver);
    await compose(own, aya, 'Course', PITCH);
    await hint(own, /too early/);
    await own.close();
    // As long as it took elsewhere, and longer: nothing came up here meanwhile.
    expect(await tab.shadow.hosts()).toBe(0);
  });

  it('counts a mail that waited for a connection, once it has gone', async () => {
    await tab.goto(mail.mailUrl('?undo=1&offline=1'));
    await compose(tab, to('offline'), 'Thanks', THANKS);
    await mail.send(tab);
    await tab.waitFor('.b8.UC.bAp');
    expect(await kindsOf(records, to('offline'))).toEqual([]);
    await tab.evaluate(() => document.dispatchEvent(new Event('stand-in-online')));
    await untilRecorded(records, to('offline'), 1);
    await tab.click('.n0[href="#sent"]');
    await mail.openThread(tab, 'Thanks');
    await tab.click('.n0[href="#inbox"]');
    expect(await kindsOf(records, to('offline'))).toHaveLength(1);
  });

  it('counts a mail whose tab was closed right after Send', async () => {
    const short = await mail.openMail(driver, '?undo=30');
    await compose(short, to('closed'), 'Thanks', THANKS);
    await mail.send(short);
    await until('the send to be kept', () => records.evaluate(pendingSends));
    await short.close();
    await records.evaluate(letTimePass, 61_000);
    await untilRecorded(records, to('closed'), 1);
    expect(await kindsOf(records, to('closed'))).toHaveLength(1);
  });

  it('reads the thread of a split screen', async () => {
    await tab.goto(mail.mailUrl('?undo=1&split=1'));
    await openThread(tab, 'Lovely to meet you');
    expect(await tab.evaluate(() => document.querySelectorAll('.aia h2.hP').length)).toBe(1);
    await untilRecorded(records, hana.address, 1);
    await mail.answer(tab, 'reply');
    await tab.click(mail.BODY);
    await tab.insert(THANKS);
    await hint(tab, /fine/);
    await mail.send(tab);
    await untilRecorded(records, hana.address, 2);
  });

  it('reads messages that stand alone, where conversation view is off', async () => {
    await tab.goto(mail.mailUrl('?undo=1&single=1'));
    await openThread(tab, 'Saturday wheel course');
    await untilRecorded(records, daniel.address, 1);
    await tab.click('.n0[href="#inbox"]');
    await openThread(tab, '秋の作品展');
    const first = await untilRecorded(records, nakamura.address, 1);
    await openThread(tab, 'Saturday wheel course');
    await mail.answer(tab, 'reply');
    await tab.click(mail.BODY);
    await tab.insert(THANKS);
    await mail.send(tab);
    await mail.sentForGood(tab);
    await tab.click('.n0[href="#sent"]');
    await mail.openThread(tab, 'Re: Saturday wheel course');
    const kinds = await untilRecorded(records, daniel.address, 2);
    expect(kinds.filter((kind) => kind === 'ask_offer')).toHaveLength(1);
    expect(await kindsOf(records, nakamura.address)).toEqual(first);
  });

  it('made no error and no request in all this', async () => {
    expect(await tab.errors()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
    expect(driver.requests()).toEqual([]);
    expect(standIn.unexpected()).toEqual([]);
  });
});

/** Runs in a page of Ondo's own: whether a send waits for its proof. */
async function pendingSends(): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ondo');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('cannot open')));
  });
  const rows = await new Promise<{ state: string }[]>((resolve, reject) => {
    const request = database.transaction('sends').objectStore('sends').getAll();
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('cannot read')));
  });
  database.close();
  return rows.some((row) => row.state === 'pending');
}

interface Extension {
  readonly alarms: { create(name: string, when: { when: number }): void };
}

/** Runs in a page of Ondo's own: pending sends were asked for earlier, and are looked at now. */
async function letTimePass(by: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ondo');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('cannot open')));
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('sends', 'readwrite');
    const request = transaction.objectStore('sends').openCursor();
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (!cursor) return;
      if (cursor.value.state === 'pending') {
        cursor.update({ ...cursor.value, at: cursor.value.at - by });
      }
      cursor.continue();
    });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(new Error('cannot write')));
  });
  database.close();
  const { alarms }: Extension = Reflect.get(globalThis, 'chrome');
  alarms.create('settle-sends', { when: Date.now() });
}
