import browser from 'webextension-polyfill';
import { READER_SCRIPT } from '../vocabulary/scripts.ts';
import type { Sender } from './senders.ts';

/**
 * Runs the reader's script beside the content script that asks: in its tab and, where the browser
 * names documents, in that document alone, whatever the tab has gone to meanwhile. Rejects where the
 * browser will not.
 */
export async function injectReader({ tab, documentId }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const where = documentId === undefined ? { frameIds: [0] } : { documentIds: [documentId] };
  await browser.scripting.executeScript({
    target: { tabId: tab.id, ...where },
    files: [READER_SCRIPT],
  });
}
