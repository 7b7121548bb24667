import browser from 'webextension-polyfill';
import { INSPECT_SCRIPT } from '../../utils/vocabulary/scripts.ts';
import { sendMessage, type PageReport } from '../../utils/messaging/protocol.ts';

/**
 * What the tab under the popup knows; undefined where Ondo does not read it. A popup that was opened
 * as a page of its own speaks of the tab that was used last before it.
 */
export async function readPageReport(): Promise<PageReport | undefined> {
  const tab = await subjectTab();
  if (tab === undefined) return undefined;
  const report = await sendMessage('pageReport', undefined, tab).catch(() => null);
  return report ?? undefined;
}

/**
 * The bare structure of that tab's page; null where there is nothing to look at. What looks is a
 * script of its own, run for this once, so that no page carries it for the day it may be needed.
 */
export async function readPageStructure(): Promise<string | null> {
  const tab = await subjectTab();
  if (tab === undefined) return null;
  const looks = await browser.scripting
    .executeScript({ target: { tabId: tab }, files: [INSPECT_SCRIPT] })
    .catch(() => []);
  const [look] = looks;
  return typeof look?.result === 'string' ? look.result : null;
}

async function subjectTab(): Promise<number | undefined> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter((tab) => tab.id !== own?.id);
  const newestFirst = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return (others.find((tab) => tab.active) ?? newestFirst[0])?.id;
}
