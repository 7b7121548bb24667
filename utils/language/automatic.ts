import type { ReceivedReading } from '../vocabulary/reading.ts';

/** Head lines of a mail as a mail file or a mail service gives them: name and value, any case. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** Addresses that no person writes from. */
const MACHINE_SENDER =
  /(?:^|<|\s)(?:mailer-daemon|postmaster|(?:do-?)?no(?:t|)[-_.]?reply|donotreply|bounces?|notifications?|alerts?|newsletters?|auto(?:-|)?(?:reply|confirm))(?:[+\-_.][^@\s]{0,60})?@/i;
/** Subjects that mail programs give to what they send themselves. */
const MACHINE_SUBJECT =
  /^(?:auto(?:matic)?[ -]?(?:reply|response)|out of office|undeliver(?:able|ed)|delivery status notification|mail delivery (?:failed|subsystem)|自動(?:返信|応答)|不在通知|配信エラー)/i;

/** One head line of an automatic mail, and what its value must be. */
const MACHINE_HEADERS: readonly (readonly [name: string, value: RegExp])[] = [
  // RFC 3834: everything but "no" was sent by a machine.
  ['auto-submitted', /^(?!\s*no\b)\s*\S/i],
  ['x-autoreply', /^(?!\s*(?:no|false)\b)\s*\S/i],
  ['x-autorespond', /\S/],
  ['x-auto-response', /^(?!\s*(?:no|false)\b)\s*\S/i],
  ['x-failed-recipients', /@/],
  // RFC 3464 and 6522: reports of delivery.
  ['content-type', /^\s*multipart\/report\b/i],
  // RFC 5321: a report has no return path.
  ['return-path', /^\s*<\s*>\s*$/],
  ['precedence', /^\s*(?:bulk|junk|auto_reply)\b/i],
  // RFC 8058: only mass mail offers to be unsubscribed from in one step.
  ['list-unsubscribe-post', /one-click/i],
  ['feedback-id', /\S/],
  ['from', MACHINE_SENDER],
  ['sender', MACHINE_SENDER],
  ['subject', MACHINE_SUBJECT],
];

/**
 * Whether the head of a mail says that a machine sent it: replies of absence, reports of delivery,
 * newsletters, notices. A mailing list on which people write to each other says `List-Post`; what a
 * person wrote there is no machine's.
 */
export function isAutomaticByHeaders(headers: Headers): boolean {
  const named = headers.map(([name, value]) => [name.trim().toLowerCase(), value] as const);
  const has = (name: string) => named.some(([one]) => one === name);
  if (has('list-unsubscribe') && !has('list-post')) return true;
  if (has('list-id') && !has('list-post')) return true;
  return MACHINE_HEADERS.some(([name, pattern]) =>
    named.some(([one, value]) => one === name && pattern.test(value)),
  );
}

/** Whether a mail is a machine's by its head, or, where that says nothing, by what was read in it. */
export function isAutomatic(headers: Headers, reading: ReceivedReading): boolean {
  return isAutomaticByHeaders(headers) || reading.signals.includes('auto');
}
