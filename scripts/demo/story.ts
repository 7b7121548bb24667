import { join } from 'node:path';
import type { Driver, Tab } from '../../tests/browsers/driver.ts';
import { aya, daniel, hana, nakamura } from '../../tests/stand-in/default-story.ts';
import { until } from '../../tests/browsers/until.ts';
import type { Person } from '../../tests/stand-in/story.ts';
import { reloadInLanguage } from '../../tests/story/language.ts';
import {
  CHIP,
  compose,
  discard,
  hint,
  openThread,
  reply,
  sendForGood,
} from '../../tests/story/steps.ts';
import { withHistory } from './history.ts';

const PITCH =
  'Hello,\n\nMy six-week wheel course starts on Monday. You can book a seat here for $480: example.com/wheel\n\nHaru';
const HARD_PITCH =
  'Hello,\n\nMy six-week wheel course starts on Monday. Only two seats are left and the price goes up on Friday, so book yours now: example.com/wheel\n\nHaru';
const THANKS =
  'Hi Hana,\n\nThank you for stopping at my stall on Sunday. About the running glaze: leave 5 mm bare above the foot and fire the bowl on a small cookie of clay. I have attached my cone chart, it may help.\n\nHaru';
const PRICE = 'Hi Daniel,\n\nIt is $480 for two. You can book here: example.com/wheel\n\nHaru';
const PITCH_JA =
  '来週から六週間のろくろ教室を開きます。お一人48,000円です。こちらからお申し込みいただけます：example.jp/rokuro';
const HARD_JA =
  '来週から六週間のろくろ教室を開きます。残り2席、今週中のお申し込みに限り早割です。お急ぎください：example.jp/rokuro';

/** Plays the story without a window: a line a step with its verdict, and a picture of each. */
export async function playStory(driver: Driver, folder: string): Promise<void> {
  const welcome = await driver.tab('dashboard.html');
  await welcome.waitFor('button.primary');
  await welcome.screenshot(join(folder, '0-welcome.png'));
  const tab = await withHistory(driver, 'undo=1');
  const show = stepsOf(driver, tab, folder);
  say('history read', 'five conversations with three people');

  await compose(tab, hana, 'Course', PITCH);
  await show('1-just-met', 'an offer to Hana, met two days ago', true);
  await discard(tab);

  await openThread(tab, 'Lovely to meet you');
  await reply(tab, THANKS);
  await show('2-thanks', 'thanks and an answer to Hana instead');
  await sendForGood(tab);

  await compose(tab, nakamura, 'Course', PITCH);
  await show('3-after-an-exchange', 'the same offer to 中村, after months of exchange', true);
  await discard(tab);
  await showPerson(driver, nakamura, 'his page, the balance unfolded', join(folder, '3-person'));
  await tab.bringToFront();

  await compose(tab, daniel, 'Price', PRICE);
  await show('4-asked', 'the price to Daniel, who asked for it', true);
  await discard(tab);

  await compose(tab, hana, 'Course', HARD_PITCH);
  await show('5-hard', 'a pushing offer to Hana, met two days ago', true);
  await discard(tab);

  await inJapanese(driver, tab, folder);
}

async function inJapanese(driver: Driver, tab: Tab, folder: string): Promise<void> {
  await reloadInLanguage(driver, tab, 'ja');
  const show = stepsOf(driver, tab, folder);
  const steps: readonly [name: string, what: string, to: Person, text: string][] = [
    ['6-ja-after-an-exchange', '中村さんへ、やりとりを重ねたあとのご案内', nakamura, PITCH_JA],
    ['7-ja-stranger', 'アヤさんへ、はじめてのご案内', aya, PITCH_JA],
    ['8-ja-hard', '花さんへ、急がせるご案内', hana, HARD_JA],
  ];
  for (const [name, what, to, text] of steps) {
    await compose(tab, to, 'ろくろ教室のご案内', text);
    await show(name, what, true);
    await discard(tab);
  }
  await showPerson(driver, nakamura, '中村さんのページ', join(folder, '9-ja-person'));
}

/** The page of a person, with the entries that made the balance. */
async function showPerson(
  driver: Driver,
  { address }: Person,
  what: string,
  picture: string,
): Promise<void> {
  const id = encodeURIComponent(`gmail:${address}`);
  const page = await driver.open(driver.extensionUrl(`dashboard.html#person=${id}`));
  await page.click('.why-balance summary');
  await page.waitFor('.why-balance[open] .sum');
  await page.evaluate(() => scrollTo(0, 0));
  say(what, (await page.text('.figures dl')).replaceAll(/\s+/g, ' '));
  await page.screenshot(`${picture}.png`);
  await page.close();
}

/** Waits for the hint, prints it, and takes pictures of page and popup. */
function stepsOf(driver: Driver, tab: Tab, folder: string) {
  return async function show(name: string, what: string, withCard = false): Promise<void> {
    const chip = await hint(tab, /^Ondo/);
    say(what, chip.name);
    await tab.screenshot(join(folder, `${name}.png`));
    if (!withCard) return;
    await tab.shadow.click(CHIP);
    await tab.shadow.waitFor({ role: 'dialog', name: 'Ondo' });
    await until('the card to stand still', () => tab.shadow.evaluate(standsStill));
    await tab.screenshot(join(folder, `${name}-card.png`));
    await tab.press('Escape');
    const popup = await driver.open(driver.extensionUrl('popup.html'));
    await popup.waitFor('article.verdict');
    await popup.screenshot(join(folder, `${name}-popup.png`), 'body');
    await popup.close();
    await tab.bringToFront();
  };
}

/** Nothing in the hint is still moving. */
function standsStill(roots: readonly ShadowRoot[]): boolean {
  return roots.every((root) => root.getAnimations().every((one) => one.playState === 'finished'));
}

function say(what: string, verdict: string): void {
  console.log(`${what} → ${verdict}`);
}
