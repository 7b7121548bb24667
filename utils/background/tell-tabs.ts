import browser from 'webextension-polyfill';
import { sendMessage } from '../messaging/protocol.ts';

/**
 * Tells the open pages of the sites that people or preferences changed, so that the draft of one tab
 * knows what was said or sent in another. The tab that told it knows already.
 */
export async function tellTabs(siteMatches: readonly string[], except?: number): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...siteMatches] });
  const others = tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : [id]));
  await Promise.all(others.map(tell));
}

/** A tab without a script of ours has no draft to look at again. */
async function tell(tab: number): Promise<void> {
  await sendMessage('changedElsewhere', undefined, tab).catch(() => undefined);
}
