import type { Driver, ShadowNode, ShadowQuery, Tab } from '../browsers/driver.ts';
import { until } from '../browsers/until.ts';
import type { Person } from '../stand-in/story.ts';

/** What a user does with Ondo and the stand-in mail, step by step. */

/** The chip: a button whose name begins with Ondo and holds the level in words. */
export const CHIP = { role: 'button', name: /^Ondo/ } as const;
const EDITOR = '[g_editable=true]';
const SEND = '.aoO';

/** Where the stand-in lives; `undo` is the length of its undo window in seconds. */
export function mailUrl(query = 'undo=1'): string {
  return `https://mail.google.com/mail/u/0/?${query}`;
}

/** Agrees on the page that is shown at install, as a user does. */
export async function agree(driver: Driver): Promise<void> {
  const welcome = await driver.tab('dashboard.html');
  await welcome.click('button.primary');
  await welcome.waitFor('[role=status]');
}

/** Opens one thread from the inbox and unfolds all its messages. */
export async function openThread(tab: Tab, subject: string): Promise<void> {
  await openList(tab, 'inbox');
  await openRow(tab, subject);
}

async function openRow(tab: Tab, subject: string): Promise<void> {
  await tab.waitFor((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('tr.zA')];
    const row = rows.find((one) => one.offsetParent !== null && one.innerText.includes(wanted));
    row?.setAttribute('data-test-row', '');
    return row !== undefined;
  }, subject);
  await tab.click('[data-test-row]');
  await tab.waitFor((wanted) => {
    const titles = [...document.querySelectorAll<HTMLElement>('h2.hP')];
    return titles.some((title) => title.offsetParent !== null && title.innerText.includes(wanted));
  }, subject);
  while (await unfoldOne(tab))
    await tab.waitFor(() => !document.querySelector('[data-test-folded] .adf'));
}

/** Marks and clicks a folded message; false where none is left. */
async function unfoldOne(tab: Tab): Promise<boolean> {
  const found = await tab.evaluate(() => {
    document.querySelector('[data-test-folded]')?.removeAttribute('data-test-folded');
    const folded = [...document.querySelectorAll<HTMLElement>('[role=main] [role=listitem]')].find(
      (item) => item.offsetParent !== null && item.querySelector('.adf'),
    );
    folded?.setAttribute('data-test-folded', '');
    return folded !== undefined;
  });
  if (found) await tab.click('[data-test-folded] .adf');
  return found;
}

export async function backToInbox(tab: Tab): Promise<void> {
  await openList(tab, 'inbox');
}

async function openList(tab: Tab, list: 'inbox' | 'sent'): Promise<void> {
  await tab.evaluate((name) => {
    for (const row of document.querySelectorAll('[data-test-row]'))
      row.removeAttribute('data-test-row');
    location.hash = `#${name}`;
  }, list);
  await tab.waitFor(() =>
    [...document.querySelectorAll<HTMLElement>('tr.zA')].some((row) => row.offsetParent !== null),
  );
}

/** Begins a new mail; nothing is sent. */
export async function compose(
  tab: Tab,
  to: Person | string,
  subject: string,
  text: string,
): Promise<void> {
  await tab.click('.T-I-KE');
  await tab.waitFor('.aoI .anm[name=to] input');
  await tab.type('.aoI .anm[name=to] input', typeof to === 'string' ? to : to.address);
  await tab.press('Enter');
  if (subject) await tab.type('.aoI input[name=subjectbox]', subject);
  await write(tab, text);
}

/** Answers the thread on the screen, inline. */
export async function reply(tab: Tab, text: string): Promise<void> {
  await tab.click('.ams.bkH');
  await write(tab, text);
}

/** Replaces what stands in the open draft, as a user who selects all and types. */
export async function rewrite(tab: Tab, text: string): Promise<void> {
  await tab.click(EDITOR);
  await tab.press('Control+a');
  await tab.press('Delete');
  await write(tab, text);
}

async function write(tab: Tab, text: string): Promise<void> {
  await tab.click(EDITOR);
  await tab.insert(text);
}

export async function send(tab: Tab): Promise<void> {
  await tab.click(SEND);
}

/** Sends and waits until the mail can no longer be taken back. */
export async function sendForGood(tab: Tab): Promise<void> {
  await send(tab);
  await tab.waitFor('#link_undo');
  await tab.waitFor(() => !document.querySelector('#link_undo'));
}

export async function discard(tab: Tab): Promise<void> {
  await tab.click('.oh');
  await tab.waitFor(() => !document.querySelector('.aoI'));
}

/** The hint as it stands, once it says one of these levels. */
export function hint(tab: Tab, level: RegExp): Promise<ShadowNode> {
  return tab.shadow.waitFor({ role: 'button', name: level });
}

/** Clicks something of the hint once it has stopped moving: a card that changes shifts its buttons. */
export async function clickStill(tab: Tab, query: ShadowQuery): Promise<void> {
  let last = '';
  await until('a button that stands still', async () => {
    const [node] = await tab.shadow.find(query);
    const now = node?.visible ? JSON.stringify(node.box) : '';
    const isStill = now !== '' && now === last;
    last = now;
    return isStill;
  });
  await tab.shadow.click(query);
}

/** The message's HTML: what would be sent. */
export function bodyHtml(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.querySelector('[g_editable=true]')?.innerHTML ?? '');
}
