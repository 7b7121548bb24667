import type { Draft } from './draft.ts';
import { el } from './element.ts';
import { legacyId } from './ids.ts';
import { legacyThreadId, threadId } from './mailbox.ts';

/** The hidden inputs of the form: ids of draft, thread and answered message among them. */
export function hiddenInputs(draft: Draft): Map<string, HTMLInputElement> {
  const answered = draft.answers?.message.id;
  const values: Record<string, string> = {
    composeid: '0',
    from: '',
    subject: draft.subject,
    draft: `#msg-a:${draft.localId}`,
    rt: draft.answers === undefined ? `#thread-a:${draft.threadLocalId}` : replyThread(draft),
    lts: (draft.answers && legacyThreadId(draft.answers.thread)) ?? '',
    rm: answered === undefined ? '' : legacyId(answered),
    ac: '',
    adc: '',
    ishtml: '1',
    body: '',
    uet: '',
  };
  const input = (name: string, value: string): HTMLInputElement =>
    el('input', '', { type: 'hidden', name, value });
  return new Map(Object.entries(values).map(([name, value]) => [name, input(name, value)]));
}

function replyThread(draft: Draft): string {
  return draft.answers === undefined ? '' : `#${threadId(draft.answers.thread)}`;
}

/** What the site logs with a compose: its ids, base64 of JSON. */
export function jslog(draft: Draft): string {
  const thread =
    draft.answers === undefined ? `#thread-a:${draft.threadLocalId}` : replyThread(draft);
  const ids = [`msg-a:${draft.localId}`, null, null, null, 1, null, [thread], 0];
  return btoa(JSON.stringify(ids)).replaceAll('=', '.');
}
