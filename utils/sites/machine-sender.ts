/** Names of mailboxes that programs write from (RFC 2142 and what services use). */
const MACHINE =
  /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|notifications?|notify|alerts?|newsletters?|news|info-noreply|calendar-notification|calendar-server|auto-?confirm|auto-?reply|automailer|system|daemon|listserv|majordomo|mailman)$/u;
const MACHINE_PART =
  /(?:^|[._+-])(?:no-?reply|do-?not-?reply|mailer-daemon)(?:[._+-]|$)|(?:^|[_+-])(?:bounces?|notifications?|newsletters?)(?:[_+-]|$)/u;

/** Whether an address belongs to a program, as far as its name tells. `address` in lower case. */
export function isMachineSender(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'));
  return MACHINE.test(local) || MACHINE_PART.test(local);
}
