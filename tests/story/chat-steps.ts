import type { Driver, Tab } from '../browsers/driver.ts';
import { until } from '../browsers/until.ts';

/** What a user does with Ondo and a stand-in chat, step by step. */

/** Gives Ondo access to the site of this tab: the button of the popup that offers it. */
export async function allowSite(
  driver: Driver,
  tab: Tab,
  pattern: string,
  name: string,
): Promise<void> {
  await driver.willAllow([pattern]);
  await tab.bringToFront();
  const popup = await driver.open(driver.extensionUrl('popup.html'));
  const button = `.offer-sites button[aria-label$="${name}"]`;
  await popup.waitFor(button);
  // The popup fills in bit by bit, and a button that moves is missed.
  await until(`the access to ${name}`, async () => {
    const isGiven = (): boolean => document.querySelector('footer .switch input:checked') !== null;
    if (await popup.evaluate(isGiven)) return true;
    const isOffered = (css: string): boolean => document.querySelector(css) !== null;
    if (await popup.evaluate(isOffered, button)) await popup.click(button);
    return popup.evaluate(isGiven);
  });
  await popup.close();
  await tab.bringToFront();
}

/** Opens the chat with this name from the list. */
export async function openChat(tab: Tab, name: string): Promise<void> {
  await tab.click(`[data-test-chat="${name}"]`);
}

/** The other person writes, as the chat's server would tell the page. */
export async function arrives(tab: Tab, text: string): Promise<void> {
  await tab.evaluate((detail) => {
    document.dispatchEvent(new CustomEvent('chat-arrives', { detail }));
  }, text);
}

/** One draft as Ondo's popup would show it. */
export interface DraftTold {
  readonly people: readonly { readonly address: string; readonly name: string }[];
  readonly quotes: readonly string[];
  readonly verdict: { readonly level: number };
}

/** What runs in a page of the extension finds this there, in both browsers. */
declare const chrome: {
  readonly tabs: {
    query(query: { readonly url: string }): Promise<{ readonly id?: number }[]>;
    sendMessage(tab: number, call: unknown): Promise<unknown>;
  };
};

/** What Ondo tells of the first tab at `pattern` now, asked from one of its own pages as the popup asks. */
export async function draftsTold(ownPage: Tab, pattern: string): Promise<readonly DraftTold[]> {
  const json = await ownPage.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const answer = await chrome.tabs.sendMessage(tab?.id ?? 0, { operation: 'pageReport' });
    return JSON.stringify(answer);
  }, pattern);
  // The one boundary: the report of the page, as `utils/messaging/protocol.ts` tells it.
  const answer: { readonly result?: { readonly drafts: readonly DraftTold[] } | null } =
    JSON.parse(json);
  return answer.result?.drafts ?? [];
}

/** Waits until Ondo tells of one draft, to this person. */
export function draftTo(ownPage: Tab, pattern: string, name: string): Promise<DraftTold> {
  return until(`a draft to ${name}`, async () => {
    const told = await draftsTold(ownPage, pattern);
    return told.find(({ people }) => people.some((one) => one.name === name));
  });
}
