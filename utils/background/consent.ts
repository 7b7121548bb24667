import browser from 'webextension-polyfill';
import { sendMessage } from '../messaging/protocol.ts';
import { CONSENT_VERSION, consentItem } from '../store/preferences.ts';
import { CONTENT_SCRIPT } from '../vocabulary/scripts.ts';

/** The page that asks for consent, shown once at install. */
const WELCOME = '/dashboard.html#welcome';

/** Shows what is read and kept, before anything is. */
export async function showWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}

/** Notes the user's consent and wakes the tabs of the sites that are open already. */
export async function agree(now: number, siteMatches: readonly string[]): Promise<void> {
  await consentItem.setValue({ version: CONSENT_VERSION, at: now });
  await wakeTabs(siteMatches);
}

/** Starts reading in tabs that were open before the consent, or before an update. */
export async function wakeTabs(siteMatches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...siteMatches] });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map(wake));
}

/**
 * Ends reading in every tab that has lost its access; a browser takes back the permission, not the
 * script. Without access the address of a tab is hidden, so each tab is told: its script knows.
 */
export async function sendToSleep(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const calls = tabs.flatMap(({ id, url }) =>
    // A tab whose address is seen is one that may still be read.
    id === undefined || url !== undefined
      ? []
      : [sendMessage('withdrawn', undefined, id).catch(() => undefined)],
  );
  await Promise.all(calls);
}

/** Tabs opened before the install have no script yet; one that answers has, and gets no second. */
async function wake(tab: number): Promise<void> {
  const alive = await sendMessage('agreed', undefined, tab).catch(() => false);
  if (alive) return;
  // A tab may have closed or refused meanwhile; its next load brings the script by itself.
  await browser.scripting
    .executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] })
    .catch(() => undefined);
}
