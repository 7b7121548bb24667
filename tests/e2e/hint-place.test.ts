import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, ShadowNode, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { aya } from '../stand-in/default-story.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import {
  agree,
  bodyHtml,
  CHIP,
  clickStill,
  compose,
  discard,
  hint,
  openThread,
} from '../story/steps.ts';
import { builtExtension } from './built.ts';
import * as mail from './gmail-steps.ts';
import { siteBoxes } from './site-boxes.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const PITCH =
  'Hello,\n\nmy wheel course starts on Monday.\nOnly two seats are left, so book yours now for $480.';
const TOO_EARLY = /too early|stop and think/;
const CARD = { role: 'dialog', name: 'Ondo' } as const;
const WIDE = [1280, 860] as const;

type Box = ShadowNode['box'];

describe.each(BROWSERS)('the place of a hint, in %s', (browserName) => {
  let standIn: StandIn;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    standIn = await startStandIn({ port: 0 });
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

  /** Chip, then card: neither lies over Send and its neighbours, nor over a line that is written. */
  async function staysClear(page: Tab = tab): Promise<void> {
    await page.shadow.waitFor({ role: 'button', name: TOO_EARLY });
    await isClear(page, CHIP);
    await clickStill(page, CHIP);
    await isClear(page, CARD);
    await page.press('Escape');
    await page.shadow.waitForNone(CARD);
  }

  async function isClear(page: Tab, query: typeof CHIP | typeof CARD): Promise<void> {
    let seen = '';
    await until('a hint that lies over nothing', async () => {
      const shown = (await page.shadow.find(query)).filter((one) => one.visible);
      const { kept, width, height } = await page.evaluate(siteBoxes);
      seen = JSON.stringify({ shown: shown.map(({ box }) => box), kept, width, height });
      const isInside = ({ x, y, ...size }: Box): boolean =>
        x >= 0 && y >= 0 && x + size.width <= width && y + size.height <= height;
      const isFree = ({ box }: ShadowNode): boolean =>
        isInside(box) && kept.every((one) => !meet(box, one));
      return shown.length > 0 && kept.length > 1 && shown.every(isFree);
    }).catch((error: unknown) => {
      throw new Error(`${String(error)} ${seen}`);
    });
  }

  it('is free in a floating compose', async () => {
    await compose(tab, aya, 'Course', PITCH);
    await staysClear();
  });

  it('is free in full screen', async () => {
    await mail.titleButton(tab, 'fullScreen');
    await tab.waitFor('body > .aSs .aSt [role=dialog]');
    await staysClear();
    await mail.titleButton(tab, 'fullScreen');
  });

  it('goes with a compose that is minimised, and comes back with its card', async () => {
    await clickStill(tab, CHIP);
    await tab.shadow.waitFor(CARD);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.Hl')?.click());
    await tab.shadow.waitForNone(CARD);
    await tab.shadow.waitForNone(CHIP);
    await mail.titleButton(tab, 'minimise');
    await staysClear();
  });

  it('follows when the window becomes small, with the card open', async () => {
    await clickStill(tab, CHIP);
    await tab.shadow.waitFor(CARD);
    await tab.resize(760, 700);
    await isClear(tab, CARD);
    await isClear(tab, CHIP);
    await tab.resize(...WIDE);
    await isClear(tab, CARD);
    await tab.press('Escape');
  });

  it('stays off the lines as more of them are written, with the card open', async () => {
    await clickStill(tab, CHIP);
    await tab.shadow.waitFor(CARD);
    await tab.evaluate(() => document.querySelector<HTMLElement>('[g_editable=true]')?.focus());
    await tab.insert(`\n${'And one more line of what there is to say.\n'.repeat(8)}`);
    await isClear(tab, CARD);
    await discard(tab);
  });

  it('is free beside each of several', async () => {
    await compose(tab, aya, 'Course', PITCH);
    await tab.click('.T-I-KE');
    await tab.waitFor(() => document.querySelectorAll('.aoI').length === 2);
    await until('a hint', async () => (await tab.shadow.find(CHIP)).length === 1);
    await staysClear();
    await tab.goto(mail.mailUrl('?undo=1'));
  });

  it('is free in an inline reply, and follows as the page is scrolled', async () => {
    await openThread(tab, 'Lovely to meet you');
    await mail.answer(tab, 'reply');
    await tab.click(mail.BODY);
    await tab.insert(PITCH);
    await staysClear();
    await tab.resize(1280, 480);
    await hint(tab, TOO_EARLY);
    await tab.evaluate(() => document.querySelector('.aoI .IZ')?.scrollIntoView({ block: 'end' }));
    await clickStill(tab, CHIP);
    await isClear(tab, CARD);
    await tab.evaluate(() => document.querySelector('.s-views')?.scrollBy(0, -30));
    await isClear(tab, CARD);
    await tab.press('Escape');
    await tab.resize(...WIDE);
    await discard(tab);
  });

  it('is free in a window of its own', async () => {
    const popOut = await driver.open('https://mail.google.com/mail/u/0/popout?ver=1');
    await popOut.waitFor('.xE.xp .anm[name=to] input:focus');
    await popOut.type(aya.address);
    await popOut.press('Enter');
    await popOut.click(mail.BODY);
    await popOut.insert(PITCH);
    await staysClear(popOut);
    expect(await popOut.errors()).toEqual([]);
    await popOut.close();
    await tab.bringToFront();
  });

  it('is free on a page written from right to left', async () => {
    await tab.goto(mail.mailUrl('?dir=rtl'));
    await compose(tab, aya, 'Course', PITCH);
    await staysClear();
    await discard(tab);
  });

  it('leaves another extension’s button alone, and is left alone', async () => {
    await tab.goto(mail.mailUrl('?overlay=1'));
    await compose(tab, aya, 'Course', PITCH);
    await staysClear();
    const [chip] = await tab.shadow.find(CHIP);
    const [other] = await tab.shadow.find({ role: 'button', name: 'Assistant' });
    expect(chip && other && meet(chip.box, other.box)).toBe(false);
    await tab.shadow.click({ role: 'button', name: 'Assistant' });
    await tab.waitFor('stand-in-assistant[data-pressed]');
    await hint(tab, TOO_EARLY);
    expect(await bodyHtml(tab)).not.toContain('assistant');
    await discard(tab);
  });

  it('keeps what is typed in the card from the site’s own shortcuts', async () => {
    await tab.goto(mail.mailUrl('?undo=1'));
    await compose(tab, aya, 'Course', PITCH);
    await hint(tab, TOO_EARLY);
    await tab.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        document.title += ` pressed ${key}`;
      });
    });
    await tab.shadow.evaluate((roots) => {
      const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
      buttons.find((one) => one.matches('.chip'))?.focus();
    });
    await tab.press('Enter');
    const card = await tab.shadow.waitFor(CARD);
    expect(card.focused).toBe(true);
    for (const key of ['c', 'u', 'r', 'Control+Enter', 'Escape']) await tab.press(key);
    await tab.shadow.waitForNone(CARD);
    // Focus is on the chip again, which is the hint's too.
    await tab.press('c');
    expect(await tab.evaluate(() => document.title)).not.toContain('pressed');
    expect(await tab.evaluate(() => document.querySelectorAll('.aoI').length)).toBe(1);
    await discard(tab);
  });

  it('made no error and no request in all this', async () => {
    expect(await tab.errors()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
    expect(driver.requests()).toEqual([]);
    expect(standIn.unexpected()).toEqual([]);
  });
});

/** Whether two boxes share more than an edge. */
function meet(a: Box, b: Box): boolean {
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  const isAbove = a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !isBeside && !isAbove;
}
