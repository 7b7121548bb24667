import browser from 'webextension-polyfill';
import { sendMessage } from '../messaging/protocol.ts';
import type { SiteEntry } from '../sites/registry.ts';
import { CONSENT_VERSION, consentItem } from '../store/preferences.ts';
import { heldPatterns } from './registered-scripts.ts';

/** The page that asks for consent, shown once at install. */
const WELCOME = '/dashboard.html#welcome';

/** Shows what is read and kept, before anything is. */
export async function showWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}

/** Notes the user's consent and wakes the tabs of the sites that are open already. */
export async function agree(now: number, sites: readonly SiteEntry[]): Promise<void> {
  await consentItem.setValue({ version: CONSENT_VERSION, at: now });
  await wakeTabs(sites);
}

/** Starts reading in tabs that were open before the consent, the access to their site, or an update. */
export async function wakeTabs(sites: readonly SiteEntry[]): Promise<void> {
  await Promise.all(sites.map(wakeSite));
}

async function wakeSite(site: SiteEntry): Promise<void> {
  const url = await heldPatterns(site);
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((tab) => wake(tab, site.script)));
}

/**
 * Ends reading in every tab that has lost its access; a browser takes back the permission, not the
 * script. Without access the address of a tab is hidden, so each tab is told: its script knows.
 */
export async function sendToSleep(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const calls = tabs.flatMap(({ id, url }) =>
    // A tab whose address is seen is one that may still be read.
    id === undefined || url !== undefined ? [] : [putToSleep(id)],
  );
  await Promise.all(calls);
}

async function putToSleep(tab: number): Promise<void> {
  const told = await sendMessage('withdrawn', undefined, tab).then(
    () => true,
    () => false,
  );
  // What the button said of a draft there goes with it; a tab may have closed meanwhile.
  if (told) await browser.action.setBadgeText({ tabId: tab, text: null }).catch(() => undefined);
}

/** Tabs opened before the install have no script yet; one that answers has, and gets no second. */
async function wake(tab: number, script: string): Promise<void> {
  const alive = await sendMessage('agreed', undefined, tab).catch(() => false);
  if (alive) return;
  // A tab may have closed or refused meanwhile; its next load brings the script by itself.
  await browser.scripting
    .executeScript({ target: { tabId: tab }, files: [script] })
    .catch(() => undefined);
}
