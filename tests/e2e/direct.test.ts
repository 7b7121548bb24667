import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { startChatStandIn, type ChatStandIn } from '../stand-in/chat/chat-server.ts';
import { chatStory } from '../stand-in/chat/chat-story.ts';
import { allowSite, arrives, draftsTold, draftTo, openChat } from '../story/chat-steps.ts';
import { kindsOf, openRecords, untilRecorded } from '../story/records.ts';
import { agree, CHIP } from '../story/steps.ts';
import { builtExtension } from './built.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** One site as its stand-in shows it. */
interface DirectCase {
  readonly channel: 'whatsapp';
  readonly url: string;
  readonly pattern: string;
  /** The site's name in Ondo's words. */
  readonly name: string;
  readonly editor: string;
  readonly send: string;
  addressOf(name: string): string;
}

const WHATSAPP: DirectCase = {
  channel: 'whatsapp',
  url: 'https://web.whatsapp.com/',
  pattern: 'https://web.whatsapp.com/*',
  name: 'WhatsApp',
  editor: 'footer [contenteditable=true]',
  send: 'footer button',
  addressOf: (name) => `name:${name.toLowerCase()}`,
};

const CASES = BROWSERS.flatMap((browserName) => [{ browserName, site: WHATSAPP }]);

/** A hard pitch whose words say who it is meant for. */
const pitchTo = (name: string): string => `${name}, buy my course now for $480, last chance today!`;
const THANKS = 'Thank you so much for your help with the kiln. It was very kind of you.';

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(CASES)(
  'direct messages on $site.channel, in $browserName',
  ({ browserName, site }) => {
    let standIn: ChatStandIn;
    let driver: Driver;
    let tab: Tab;
    let records: Tab;

    const kinds = (name: string) => kindsOf(records, site.addressOf(name), site.channel);
    const recorded = (name: string, count: number) =>
      untilRecorded(records, site.addressOf(name), count, site.channel);

    async function namesTold(): Promise<readonly string[]> {
      const drafts = await draftsTold(records, site.pattern);
      return drafts.flatMap(({ people }) => people.map(({ name }) => name));
    }

    async function write(text: string): Promise<void> {
      await tab.click(site.editor);
      await tab.press('Control+a');
      await tab.press('Delete');
      await tab.insert(text);
    }

    beforeAll(async () => {
      standIn = await startChatStandIn();
      driver = await launch(browserName, {
        extensionDir: builtExtension(browserName),
        standInPort: standIn.port,
      });
      await agree(driver);
      tab = await driver.open(site.url);
      await tab.waitFor('[data-test-chat]');
      await allowSite(driver, tab, site.pattern, site.name);
      records = await openRecords(driver);
    });

    afterAll(async () => {
      await driver.close();
      await standIn.close();
    });

    it('judges a draft by the person of the chat, and takes back what it said when it is gone', async () => {
      await openChat(tab, 'Ben Cole');
      await write(pitchTo('Ben Cole'));
      const { verdict, quotes } = await draftTo(records, site.pattern, 'Ben Cole');
      expect(verdict.level).toBeGreaterThan(1);
      expect(quotes.join(' ')).toContain('Ben Cole');
      await tab.bringToFront();
      await tab.shadow.waitFor(CHIP);
      await write('');
      await tab.shadow.waitForNone(CHIP);
    });

    it('records what was read in the chat, once', async () => {
      await openChat(tab, 'Anna Reed');
      await recorded('Anna Reed', 2);
      await openChat(tab, 'Carla Diaz');
      await recorded('Carla Diaz', 2);
      await openChat(tab, 'Anna Reed');
      await write(THANKS);
      await draftTo(records, site.pattern, 'Anna Reed');
      expect(await kinds('Anna Reed')).toHaveLength(2);
      await write('');
    });

    it('records what was sent by Enter and by the button, and nothing for a new line', async () => {
      await openChat(tab, 'Eve Stone');
      await write(THANKS);
      await tab.press('Shift+Enter');
      await draftTo(records, site.pattern, 'Eve Stone');
      expect(await kinds('Eve Stone')).toEqual([]);
      await tab.press('Enter');
      await recorded('Eve Stone', 1);
      await openChat(tab, 'Dan Yu');
      await write(THANKS);
      await tab.click(site.send);
      await recorded('Dan Yu', 2);
    });

    it('records what comes in while the chat is open', async () => {
      await openChat(tab, 'Eve Stone');
      await arrives(tab, 'You are welcome! How much is the spring course?');
      await until('an answer on record', async () =>
        (await kinds('Eve Stone')).includes('ask_offer'),
      );
    });

    it('says and keeps nothing of a group', async () => {
      await openChat(tab, 'Thursday pottery');
      await write(pitchTo('Thursday pottery'));
      await tab.press('Enter');
      await openChat(tab, 'Ben Cole');
      await write(pitchTo('Ben Cole'));
      await draftTo(records, site.pattern, 'Ben Cole');
      expect(await kinds('Thursday pottery')).toEqual([]);
      await write('');
    });

    it('names nobody else in forty random changes of the chat, whatever is written', async () => {
      const random = seeded(20261124);
      const people = chatStory.chats.filter(({ isGroup }) => !isGroup).map(({ name }) => name);
      const pick = (): string => people[Math.floor(random() * people.length)] ?? '';
      await tab.goto(`${site.url}?keep`);
      await tab.waitFor('[data-test-chat]');
      const before = new Map<string, number>();
      for (const name of people) before.set(name, (await kinds(name)).length);
      const wrong: string[] = [];
      const sentTo = new Set<string>();
      let named = 0;
      for (let turn = 0; turn < 40; turn += 1) {
        const name = pick();
        await openChat(tab, name);
        // What was written to somebody before stands in the box until it is written anew.
        if (random() < 0.6) await write(pitchTo(name));
        if (random() < 0.3 && (await tab.text(site.editor)).trim() !== '')
          await draftTo(records, site.pattern, name);
        if (random() < 0.2) {
          // The next chat is opened before this one has shown what was sent.
          if ((await tab.text(site.editor)).trim() !== '') sentTo.add(name);
          await tab.press('Enter');
        }
        const open = await tab.text('#main header [dir=auto]');
        named += (await draftsTold(records, site.pattern)).length;
        // What was said of the person before goes with the next look at the page, long before a second.
        const others = async () => (await namesTold()).filter((one) => one !== open);
        const isGone = until('the other to go', async () => (await others()).length === 0, 1_000);
        await isGone.catch(() => wrong.push(`${turn}: ${open}`));
      }
      expect(wrong).toEqual([]);
      expect(named).toBeGreaterThan(10);
      expect(sentTo.size).toBeGreaterThan(1);
      for (const name of people.filter((one) => !sentTo.has(one)))
        expect([name, (await kinds(name)).length]).toEqual([name, before.get(name)]);
    });

    it('made no error and no request in all this', async () => {
      expect(await tab.errors()).toEqual([]);
      expect(await driver.errors()).toEqual([]);
      expect(driver.requests()).toEqual([]);
      expect(standIn.unexpected()).toEqual([]);
    });
  },
);
