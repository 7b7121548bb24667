import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import { builtExtension } from './built.ts';
import * as mail from './gmail-steps.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

describe.each(BROWSERS)('the stand-in in %s', (browserName) => {
  let standIn: StandIn;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    standIn = await startStandIn({ port: 0 });
    driver = await launch(browserName, { standInPort: standIn.port });
    tab = await mail.openMail(driver);
  });

  afterAll(async () => {
    await driver.close();
    await standIn.close();
  });

  it('is the mailbox at the real address', async () => {
    await tab.waitFor('tr.zA.zE [data-legacy-thread-id]');
    expect(await tab.url()).toBe('https://mail.google.com/mail/u/0/');
    expect(await tab.text()).toMatch(/Stand-in: .*Hana Sato/s);
    const account = await tab.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[name=og-profile-acct]')?.content ?? '',
    );
    expect(account).toBe('haru.mori@example.com');
  });

  it('sends a new mail, which gets its id when Undo is over', async () => {
    await tab.goto(mail.mailUrl('?undo=1'));
    await mail.compose(tab, {
      to: 'hana.sato@example.jp',
      subject: 'Spring courses',
      body: 'Hello Hana,\nこんにちは。',
    });
    await mail.send(tab);
    await tab.waitFor('.vh:has(#link_undo):has(#link_vsm)');
    expect(await tab.evaluate(() => document.querySelectorAll('.aoI').length)).toBe(0);
    await mail.sentForGood(tab);
    await tab.click('.n0[href="#sent"]');
    await mail.openThread(tab, 'Spring courses');
    const [id, text] = await tab.waitFor(() => {
      const message = document.querySelector('.adn.ads[data-message-id^="#msg-f:"]');
      const words = message?.querySelector<HTMLElement>('.a3s')?.innerText;
      return message && [message.getAttribute('data-legacy-message-id') ?? '', words ?? ''];
    });
    expect(text).toBe('Hello Hana,\nこんにちは。');
    expect(Math.abs(dateOf(id ?? '') - Date.now())).toBeLessThan(120_000);
  });

  it('takes a mail back on Undo, with its draft id and its words', async () => {
    await tab.goto(mail.mailUrl('?undo=60'));
    await mail.compose(tab, { to: 'Mika <mika@example.com>', subject: 'Undo me', body: 'First' });
    const before = [await mail.hidden(tab, 'draft'), await mail.bodyHtml(tab)];
    await tab.press('Control+Enter');
    await mail.undo(tab);
    expect([await mail.hidden(tab, 'draft'), await mail.bodyHtml(tab)]).toEqual(before);
    const chip = await tab.evaluate(() => {
      const option = document.querySelector('.anm[name=to] [role=listbox] [role=option]');
      return [
        option?.getAttribute('data-name') ?? '',
        option?.getAttribute('data-hovercard-id') ?? '',
      ];
    });
    expect(chip).toEqual(['Mika', 'mika@example.com']);
    await tab.click('.n0[href="#sent"]');
    expect(await tab.text('.bkK')).not.toContain('Undo me');
  });

  it('refuses to send without an address, and takes one that is no chip yet', async () => {
    await tab.goto(mail.mailUrl('?undo=60'));
    await mail.compose(tab, { subject: 'Nobody' });
    await mail.send(tab);
    await tab.click('[role=alertdialog] button');
    await tab.click('.aoD.hl');
    await tab.type('aya.lindqvist@example.com');
    await tab.press('Control+Enter');
    await tab.waitFor('#link_vsm');
  });

  it('discards a draft and brings it back', async () => {
    await tab.goto(mail.mailUrl('?undo=60'));
    await mail.compose(tab, { body: 'Keep me' });
    await tab.click('.gU .oh');
    await tab.waitFor('.b8.UC.bAp:not(:has(#link_vsm))');
    await mail.undo(tab);
    expect(await tab.text(mail.BODY)).toContain('Keep me');
  });

  it('answers in the thread', async () => {
    await tab.goto(mail.mailUrl('?undo=1'));
    await mail.openThread(tab, 'Saturday wheel course');
    await mail.reply(tab, 'It is 60 a day.');
    expect(await mail.hidden(tab, 'rm')).toMatch(/^[\da-f]{16}$/);
    expect(await mail.hidden(tab, 'uet')).toContain('gmail_quote');
    expect(await tab.evaluate(() => document.querySelector('.ip.adB .M9 .aoI') !== null)).toBe(
      true,
    );
    await mail.send(tab);
    await tab.waitFor('.adn.ads[data-message-id^="#msg-a:"]:not([data-legacy-message-id])');
    await tab.waitFor('.h7:last-child .adn.ads[data-legacy-message-id]');
    expect(await tab.text('.h7:last-child .a3s')).toMatch(/^It is 60 a day\.[^]*Daniel Ortiz/);
  });

  it('shows the dates of a thread in its message ids', async () => {
    await tab.goto(mail.mailUrl());
    await mail.openThread(tab, '釉薬のご相談');
    expect(await tab.evaluate(() => document.querySelectorAll('.adn.ads').length)).toBe(1);
    await tab.click('.kv .adf.ads');
    await tab.click('.kv .adf.ads');
    const ids = await tab.evaluate(() =>
      [...document.querySelectorAll('.adn.ads')].map(
        (one) => one.getAttribute('data-legacy-message-id') ?? '',
      ),
    );
    const days = ids.map((id) => (Date.now() - dateOf(id)) / 86_400_000);
    expect(days.map((day) => Math.round(day * 2) / 2)).toEqual([121, 120.5, 113]);
  });

  it('speaks Japanese, and can rename its markup', async () => {
    await tab.goto(mail.mailUrl('?hl=ja'));
    await tab.waitFor('tr.zA');
    expect(await tab.text('.aeN')).toContain('受信トレイ');
    await tab.goto(mail.mailUrl('?rename=all'));
    await tab.waitFor('[role=row]');
    const left = await tab.evaluate(() => document.querySelectorAll('.zA, [email]').length);
    expect(left).toBe(0);
  });

  it('was free of errors and of requests to anybody', async () => {
    expect(await driver.errors()).toEqual([]);
    expect(driver.requests()).toEqual([]);
    expect(standIn.unexpected()).toEqual([]);
  });
});

describe.each(BROWSERS)('the built extension in %s', (browserName) => {
  it('is installed and shows its popup', async () => {
    const standIn = await startStandIn({ port: 0 });
    const extensionDir = builtExtension(browserName);
    const driver = await launch(browserName, { extensionDir, standInPort: standIn.port });
    try {
      const popup = await driver.open(driver.extensionUrl('popup.html'));
      expect(await popup.evaluate(() => document.title)).toBe('Ondo');
      expect(driver.requests()).toEqual([]);
    } finally {
      await driver.close();
      await standIn.close();
    }
  });
});

/** The moment in a legacy message id, epoch milliseconds. */
function dateOf(id: string): number {
  return Number(BigInt(`0x${id}`) >> 20n);
}
