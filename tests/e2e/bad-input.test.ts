import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { aya, hana } from '../stand-in/default-story.ts';
import { startStandIn, type StandIn } from '../stand-in/server.ts';
import { agree, bodyHtml, compose, discard, hint, mailUrl, rewrite } from '../story/steps.ts';
import { builtExtension } from './built.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const PITCH = 'Book your seat in my wheel course now for $480: example.com/wheel';
const MAIL = '.aoI';

describe.each(BROWSERS)('odd drafts in %s', (browserName) => {
  let standIn: StandIn;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    standIn = await startStandIn({ port: 0 });
    driver = await launch(browserName, {
      extensionDir: builtExtension(browserName),
      standInPort: standIn.port,
    });
    tab = await driver.open(mailUrl());
    await agree(driver);
    await tab.bringToFront();
  });

  afterAll(async () => {
    await driver.close();
    await standIn.close();
  });

  it('says nothing of an empty draft', async () => {
    await compose(tab, aya, '', PITCH);
    await hint(tab, /too early/);
    await tab.click('[g_editable=true]');
    await tab.press('Control+a');
    await tab.press('Delete');
    await until('no hint', async () => (await tab.shadow.hosts()) === 0);
    await discard(tab);
  });

  it('finds only emoji fine', async () => {
    await compose(tab, aya, '', '🎉🎉🎉 👍🏽');
    await hint(tab, /fine/);
    await discard(tab);
  });

  it('answers a draft of 100,000 characters from its beginning', async () => {
    await compose(tab, aya, '', `${PITCH}\n`);
    await tab.insert('The kiln was warm and the evening long. '.repeat(2500));
    await hint(tab, /too early/);
    expect((await bodyHtml(tab)).length).toBeGreaterThan(90_000);
    await discard(tab);
  });

  it('reads pasted markup as text and runs none of it', async () => {
    await compose(tab, aya, '', 'x');
    await tab.evaluate(() => {
      const editor = document.querySelector('[g_editable=true]');
      const box = document.createElement('table');
      const cell = box.insertRow().insertCell();
      cell.append('Book your seat in my course now for $480', document.createElement('img'));
      editor?.replaceChildren(box, document.createElement('hr'));
      editor?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    const before = await bodyHtml(tab);
    await hint(tab, /too early/);
    expect(await bodyHtml(tab)).toBe(before);
    await rewrite(tab, '<img src=x onerror="document.title=1"> <b>hello</b>');
    await hint(tab, /fine/);
    expect(await tab.evaluate(() => document.title)).not.toBe('1');
    await discard(tab);
  });

  it('knows a recipient who is typed but not yet a chip', async () => {
    await tab.click('.T-I-KE');
    await tab.waitFor(`${MAIL} .anm[name=to] input`);
    await tab.type(`${MAIL} .anm[name=to] input`, 'nobody.yet@example.com');
    await tab.evaluate((text) => {
      const editor = document.querySelector('[g_editable=true]');
      editor?.append(text);
      editor?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, PITCH);
    await hint(tab, /too early/);
    await discard(tab);
  });

  it('judges fifty recipients by the one it fits least', async () => {
    await tab.click('.T-I-KE');
    await tab.waitFor(`${MAIL} .anm[name=to] input`);
    const addresses = Array.from({ length: 50 }, (_, index) => `guest${index}@example.com`);
    await tab.click(`${MAIL} .anm[name=to] input`);
    await tab.insert(`${addresses.join(', ')},`);
    await tab.press('Enter');
    await tab.click('[g_editable=true]');
    await tab.insert(PITCH);
    await hint(tab, /too early/);
    const popup = await driver.open(driver.extensionUrl('popup.html'));
    await popup.waitFor('article.verdict .who small');
    expect(await popup.text('article.verdict .who')).toMatch(
      /guest\d+@example\.com and 49 more people/,
    );
    await popup.close();
    await tab.bringToFront();
    await discard(tab);
  });

  it('says nothing where nobody is addressed', async () => {
    await tab.click('.T-I-KE');
    await tab.click('[g_editable=true]');
    await tab.insert(PITCH);
    await until('the popup says that it reads', async () => (await health()).includes('reading'));
    expect(await tab.shadow.hosts()).toBe(0);
    await discard(tab);
  });

  it('leaves Send alone: a refused address is refused by the site itself', async () => {
    await tab.click('.T-I-KE');
    await tab.click('[g_editable=true]');
    await tab.insert(PITCH);
    await tab.click('.aoO');
    await tab.waitFor('[role=alertdialog]');
    await tab.press('Enter');
    await tab.waitFor(() => !document.querySelector('[role=alertdialog]'));
    await discard(tab);
  });

  it('follows a changed recipient and never speaks of the wrong person', async () => {
    await compose(tab, hana, '', PITCH);
    await hint(tab, /too early/);
    await tab.click(`${MAIL} .aoD.hl`);
    await tab.click(`${MAIL} .anm[name=to] .afZ`);
    await until('no hint', async () => (await tab.shadow.hosts()) === 0);
    await discard(tab);
  });

  it('says that it cannot read a page whose markup was renamed, and shows no hint', async () => {
    await tab.goto(mailUrl('rename=all'));
    await tab.waitFor(() => document.body.innerText.includes('Hana Sato'));
    await tab.evaluate(() => {
      const compose = [...document.querySelectorAll<HTMLElement>('[role=button]')];
      compose.find((button) => button.innerText === 'Compose')?.click();
    });
    await tab.waitFor('[contenteditable=true]');
    await tab.click('[contenteditable=true]');
    await tab.insert(PITCH);
    await until('the popup says so', async () =>
      /cannot read|nothing to read/.test(await health()),
    );
    expect(await tab.shadow.hosts()).toBe(0);
    await tab.goto(mailUrl('rename=1'));
    await until('the page', async () => (await tab.text()).includes('Hana Sato'));
    expect(await tab.shadow.hosts()).toBe(0);
  });

  it('made no error and no request in all this', async () => {
    expect(await tab.errors()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
    expect(driver.requests()).toEqual([]);
    expect(standIn.unexpected()).toEqual([]);
  });

  /** What the popup says of the page. */
  async function health(): Promise<string> {
    const popup = await driver.open(driver.extensionUrl('popup.html'));
    await popup.waitFor('footer [role=status]');
    const text = await popup.text('footer');
    await popup.close();
    await tab.bringToFront();
    return text;
  }
});
