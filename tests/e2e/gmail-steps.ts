import type { Driver, Tab } from '../browsers/driver.ts';

/** The stand-in's address; options as in `stand-in/page/options.ts`. */
export function mailUrl(query = ''): string {
  return `https://mail.google.com/mail/u/0/${query}`;
}

/** Opens the mailbox and waits for its list. */
export async function openMail(driver: Driver, query = ''): Promise<Tab> {
  const tab = await driver.open(mailUrl(query));
  await tab.waitFor('tr.zA');
  return tab;
}

export interface Written {
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
}

/** Clicks Compose and types what is given; the caret ends in the body. */
export async function compose(tab: Tab, written: Written): Promise<void> {
  await tab.click('.T-I-KE');
  await tab.waitFor('.aoI[role=region]');
  if (written.to !== undefined) {
    await tab.type(written.to);
    await tab.press('Enter');
    await tab.waitFor('.anm[name=to] [role=option]');
  }
  if (written.subject !== undefined) await tab.type('.aoI [name=subjectbox]', written.subject);
  await tab.click(BODY);
  if (written.body !== undefined) await tab.type(written.body);
}

/** The body of the first open compose or inline reply. */
export const BODY = '.aoI [g_editable=true]';

/** Clicks Send of the first open compose. */
export async function send(tab: Tab): Promise<void> {
  await tab.click('.aoI .dC > .aoO');
}

/** Waits for "Message sent" and takes it back; the compose is open again afterwards. */
export async function undo(tab: Tab): Promise<void> {
  await tab.click('#link_undo');
  await tab.waitFor(BODY);
}

/** Waits until the sent mail can no longer be undone. */
export async function sentForGood(tab: Tab): Promise<void> {
  await tab.waitFor(() => document.querySelector('.b8.UC.bAp') === null);
}

/** Opens the thread with this subject from the list on the screen. */
export async function openThread(tab: Tab, subject: string): Promise<void> {
  await tab.waitFor((wanted: string) => {
    const rows = [...document.querySelectorAll<HTMLElement>('tr.zA')];
    const row = rows.find((one) => one.offsetParent !== null && one.innerText.includes(wanted));
    row?.click();
    return row !== undefined;
  }, subject);
  await tab.waitFor((wanted: string) => {
    const titles = [...document.querySelectorAll<HTMLElement>('h2.hP')];
    return titles.some((one) => one.offsetParent !== null && one.innerText === wanted);
  }, subject);
}

/** Opens the inline reply to the last message of the thread on the screen. */
export async function reply(tab: Tab, body: string): Promise<void> {
  await tab.click('.ams.bkH');
  await tab.click(BODY);
  await tab.type(body);
}

/** The body's HTML, to be compared byte by byte. */
export function bodyHtml(tab: Tab): Promise<string> {
  return tab.evaluate(
    (selector: string) => document.querySelector(selector)?.innerHTML ?? 'no body',
    BODY,
  );
}

/** The value of a hidden input of the first open compose; null without one. */
export function hidden(tab: Tab, name: string): Promise<string | null> {
  return tab.evaluate(
    (wanted: string) =>
      document.querySelector<HTMLInputElement>(`form.bAs input[name="${wanted}"]`)?.value ?? null,
    name,
  );
}

/** Clicks what the title bar of the floating compose offers. */
export async function titleButton(
  tab: Tab,
  which: 'minimise' | 'fullScreen' | 'close',
): Promise<void> {
  await tab.click({ minimise: '.Hl', fullScreen: '.Hq', close: '.Ha' }[which]);
}

/** Opens one of the ways to answer below the last message of the thread on the screen. */
export async function answer(tab: Tab, how: 'reply' | 'replyAll' | 'forward'): Promise<void> {
  const boxes = { reply: '.ams.bkH', replyAll: '.ams.bkH ~ .ams.bkH', forward: '.ams.bkG' };
  await tab.click(boxes[how]);
  await tab.waitFor(BODY);
}

/** Chooses from the menu beside Send. */
export async function more(tab: Tab, which: 'later' | 'plain'): Promise<void> {
  await tab.click('.aoI .hG');
  await tab.click(which === 'later' ? '[selector=scheduledSend]' : '#sbddm .J-N:last-child');
}
