import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { aya, daniel } from '../stand-in/default-story.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import { openRecords, untilRecorded } from '../story/records.ts';
import {
  agree,
  CHIP,
  compose,
  discard,
  hint,
  openThread,
  rewrite,
  sendForGood,
} from '../story/steps.ts';
import { builtExtension } from './built.ts';
import * as mail from './gmail-steps.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const OFFER =
  'My six-week wheel course starts on Monday. You can book a seat here for $480: example.com/wheel';
const PUSHING = `${OFFER}\n\nOnly two seats are left, so book yours now!`;
const TOO_EARLY = /too early/;
const EIGHT_DAYS = 8 * 86_400_000;

describe.each(BROWSERS)('a hint that people keep, in %s', (browserName) => {
  let standIn: StandIn;
  let profile: string;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    standIn = await startStandIn({ port: 0 });
    profile = await mkdtemp(join(tmpdir(), 'ondo-kept-'));
    driver = await start();
    await agree(driver);
    tab = await mail.openMail(driver, '?undo=1');
  });

  afterAll(async () => {
    await driver.close();
    await standIn.close();
    await rm(profile, { recursive: true, force: true });
  });

  function start(): Promise<Driver> {
    return launch(browserName, {
      extensionDir: builtExtension(browserName),
      standInPort: standIn.port,
      userDataDir: profile,
    });
  }

  /** Whether the hint on the page is one that rests, once it says so much. */
  async function untilRests(rests: boolean): Promise<void> {
    await hint(tab, TOO_EARLY);
    await until(rests ? 'a quiet hint' : 'a hint aloud', async () => {
      const [now] = await tab.shadow.evaluate((roots) =>
        roots.map((root) => root.querySelector('.root')?.classList.contains('rests')),
      );
      return now === rests;
    });
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(rests ? 0 : 1);
  }

  it('is said aloud the first time, and rests the second', async () => {
    await compose(tab, aya, 'Course', OFFER);
    await untilRests(false);
    await discard(tab);
    await compose(tab, aya, 'Course', OFFER);
    await untilRests(true);
    await until('the badge', async () => (await driver.badgeText(tab)) === '!');
    await tab.shadow.click(CHIP);
    const card = await tab.shadow.waitFor({ role: 'dialog', name: 'Ondo' });
    expect(card.text).toContain('within the last week');
    expect(card.text).toMatch(/One step/);
    await tab.press('Escape');
  });

  it('is said aloud again for a draft that is new in kind', async () => {
    await rewrite(tab, PUSHING);
    await untilRests(false);
    await discard(tab);
    await compose(tab, aya, 'Course', PUSHING);
    await untilRests(true);
    await discard(tab);
  });

  it('rests on after the background was stopped, and after the browser was', async () => {
    await driver.stopBackground();
    await compose(tab, aya, 'Course', OFFER);
    await untilRests(true);
    await discard(tab);
    await driver.close();
    driver = await start();
    tab = await mail.openMail(driver, '?undo=1');
    await compose(tab, aya, 'Course', OFFER);
    await untilRests(true);
    await discard(tab);
  });

  it('is said aloud again when a week has passed', async () => {
    const records = await openRecords(driver);
    await records.evaluate(age, EIGHT_DAYS);
    await records.close();
    await tab.bringToFront();
    await compose(tab, aya, 'Course', OFFER);
    await untilRests(false);
    await discard(tab);
  });

  it('offers a way to save up again after an offer went out', async () => {
    const records = await openRecords(driver);
    await tab.bringToFront();
    await openThread(tab, 'Saturday wheel course');
    await untilRecorded(records, daniel.address, 1);
    await compose(tab, daniel, 'The course', OFFER);
    await hint(tab, /fine/);
    await sendForGood(tab);
    await untilRecorded(records, daniel.address, 2);
    await records.close();
    await tab.bringToFront();
    await compose(tab, daniel, 'Saturday', 'See you at the workshop on Saturday.');
    await hint(tab, /fine/);
    await tab.shadow.click(CHIP);
    const card = await tab.shadow.waitFor({ role: 'dialog', name: 'Ondo' });
    expect(card.text).toContain('Save up again');
    await tab.press('Escape');
    await discard(tab);
  });

  it('made no error and no request in all this', async () => {
    expect(await tab.errors()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
    expect(driver.requests()).toEqual([]);
  });
});

/** What this test uses of an extension's own interfaces. */
interface Extension {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ readonly said?: readonly { readonly at: number }[] }>;
      set(value: object): Promise<void>;
    };
  };
}

/** Runs in a page of Ondo's own: all that was said was said so many milliseconds earlier. */
async function age(by: number): Promise<void> {
  const { storage }: Extension = Reflect.get(globalThis, 'chrome');
  const { said = [] } = await storage.local.get('said');
  await storage.local.set({ said: said.map((hint) => ({ ...hint, at: hint.at - by })) });
}
