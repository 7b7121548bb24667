import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { haru } from '../stand-in/default-story.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import type { Person, Story, StoryThread } from '../stand-in/story.ts';
import { kindsOf, openRecords, untilRecorded } from '../story/records.ts';
import { agree } from '../story/steps.ts';
import { builtExtension } from './built.ts';
import * as mail from './gmail-steps.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const who = (name: string): Person => ({ name, address: `${name.toLowerCase()}@threads.example` });
const [outlook, phone, signed, forwarder, long, daemon, last] = [
  who('Outlook'),
  who('Phone'),
  who('Signed'),
  who('Forwarder'),
  who('Long'),
  { name: 'Mail', address: 'mailer-daemon@threads.example' },
  who('Last'),
];

function thread(subject: string, from: Person, text: string): StoryThread {
  return { subject, messages: [{ from, to: [haru], daysAgo: 3, text }] };
}

const PRICE = '料金はおいくらでしょうか。申し込みたいです。';
const THANKS = '先日はありがとうございました。とても助かりました。';

const story: Story = {
  account: haru,
  addressBook: [],
  threads: [
    thread(
      'Outlook',
      outlook,
      `${THANKS}\n\n差出人: 森 <haru.mori@example.com>\n送信日時: 2026年11月20日 10:15\n宛先: 山田\n件名: 教室\n\n${PRICE}`,
    ),
    thread(
      'Phone',
      phone,
      `${THANKS}\n\niPhoneから送信\n\n2026/11/20 10:15、森 <haru.mori@example.com>のメール:\n\n> ${PRICE}`,
    ),
    thread('Signed', signed, `${THANKS}\n\n━━━━━━━━━━\n${PRICE}\nTEL 03-0000-0000\n━━━━━━━━━━`),
    thread(
      'Forwarder',
      forwarder,
      `${THANKS}\n\n---------- Forwarded message ---------\n差出人: 森\nDate: 金曜\nSubject: 教室\nTo: 山田\n\n${PRICE}`,
    ),
    thread('Undelivered', daemon, `${THANKS}\n${PRICE}`),
    {
      subject: 'Six letters',
      messages: [6, 5, 4, 3, 2, 1].map((daysAgo) => ({
        from: long,
        to: [haru],
        daysAgo: daysAgo * 10,
        text: THANKS,
      })),
    },
    thread('Last', last, THANKS),
  ],
};

describe.each(BROWSERS)('every kind of thread, in %s', (browserName) => {
  let standIn: StandIn;
  let driver: Driver;
  let tab: Tab;
  let records: Tab;

  beforeAll(async () => {
    standIn = await startStandIn({ port: 0, story });
    driver = await launch(browserName, {
      extensionDir: builtExtension(browserName),
      standInPort: standIn.port,
    });
    await agree(driver);
    records = await openRecords(driver);
    tab = await mail.openMail(driver);
  });

  afterAll(async () => {
    await driver.close();
    await standIn.close();
  });

  async function open(subject: string): Promise<void> {
    await tab.bringToFront();
    await tab.click('.n0[href="#inbox"]');
    await mail.openThread(tab, subject);
  }

  it.each([
    ['an Outlook reply whose quote is not marked', outlook],
    ['a reply of a phone', phone],
    ['a mail with a framed signature', signed],
    ['a mail with another below it', forwarder],
  ])('takes nothing but what its writer wrote from %s', async (_, person) => {
    await open(person.name);
    expect(await untilRecorded(records, person.address, 1)).toEqual(['thanks']);
  });

  it('records of a long thread what is unfolded, and the rest when it is', async () => {
    await open('Six letters');
    expect(await untilRecorded(records, long.address, 1)).toHaveLength(1);
    await tab.click('.adv');
    for (const count of [2, 3, 4, 5, 6]) {
      await tab.click('[role=main] .kv .adf.ads');
      expect(await untilRecorded(records, long.address, count)).toHaveLength(count);
    }
  });

  it('learns nothing from what no person wrote', async () => {
    await open('Undelivered');
    await open('Last');
    await untilRecorded(records, last.address, 1);
    expect(await kindsOf(records, daemon.address)).toEqual([]);
  });

  it('made no error and no request in all this', async () => {
    expect(await tab.errors()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
    expect(driver.requests()).toEqual([]);
    expect(standIn.unexpected()).toEqual([]);
  });
});
