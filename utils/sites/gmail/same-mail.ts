import type { PageDraft } from '../../vocabulary/drafts.ts';
import type { PageMessage } from '../site.ts';

function addresses(draft: PageDraft): string {
  return draft.recipients
    .map((one) => one.address)
    .sort()
    .join(' ');
}

/** The same mail again: by the id of its draft, else by everything that was written. */
export function isSameDraft(sent: PageDraft, other: PageDraft): boolean {
  if (sent.draftId !== undefined && sent.draftId === other.draftId) return true;
  const same = sent.text === other.text && sent.subject === other.subject;
  return same && sent.text !== '' && addresses(sent) === addresses(other);
}

/** Whether this message of a thread is the draft, sent not before `since` (epoch milliseconds). */
export function isMessageOf(
  draft: PageDraft,
  message: PageMessage,
  thread: string,
  since: number,
): boolean {
  if (message.direction !== 'out' || message.at === null || message.at < since) return false;
  const elsewhere = draft.thread !== undefined && draft.thread !== thread;
  const to = new Set(message.to.map((one) => one.address));
  return !elsewhere && draft.recipients.some((one) => to.has(one.address));
}
