import type { Recipient, RecipientField } from '../../vocabulary/drafts.ts';
import type { Mailbox } from '../address.ts';

/** What one way of reading found; `sound` is false where something there could not be read. */
export interface FoundRecipients {
  /** False where this way of showing recipients is not on the page. */
  readonly present: boolean;
  readonly sound: boolean;
  readonly recipients: readonly Recipient[];
}

const FIELDS: readonly string[] = ['to', 'cc', 'bcc'] satisfies readonly RecipientField[];

function isField(name: string): name is RecipientField {
  return FIELDS.includes(name);
}

/** The field an attribute names, in any language of the screen. */
export function fieldNamed(name: string | undefined): RecipientField | undefined {
  return name !== undefined && isField(name) ? name : undefined;
}

/** A recipient of `field`. */
export function recipient(mailbox: Mailbox, field: RecipientField, tentative: boolean): Recipient {
  return { ...mailbox, field, tentative };
}

function rank(one: Recipient): number {
  return FIELDS.indexOf(one.field) + (one.tentative ? FIELDS.length : 0);
}

/** One entry an address: a chip before typed text, To before Cc before Bcc. */
export function withoutRepeats(recipients: readonly Recipient[]): readonly Recipient[] {
  const once = new Map<string, Recipient>();
  for (const one of recipients.toSorted((a, b) => rank(a) - rank(b))) {
    if (!once.has(one.address)) once.set(one.address, one);
  }
  return [...once.values()];
}
