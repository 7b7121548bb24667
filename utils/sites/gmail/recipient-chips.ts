import type { Recipient, RecipientField } from '../../vocabulary/drafts.ts';
import { exactAddress, mailboxesTyped, withName } from '../address.ts';
import { all, attribute, valueOf } from '../dom.ts';
import { fieldNamed, recipient } from './recipient-list.ts';
import type { FoundRecipients } from './recipient-list.ts';
import { SELECTORS } from './selectors.ts';
import { isThere } from '../../vocabulary/there.ts';

const { field, chip, chipLike, typed } = SELECTORS.recipients;

interface Field {
  readonly element: Element;
  readonly name: RecipientField | undefined;
}

function fieldsOf(compose: Element): readonly Field[] {
  return all(compose, field)
    .map((element) => ({ element, name: fieldNamed(attribute(element, 'name')) }))
    .filter(({ element, name }) => name !== undefined || holdsRecipients(element));
}

/** Suggested contacts have an address too; only an option inside the field's list is a chip. */
function chipsOf(element: Element): readonly Element[] {
  return all(element, chip);
}

function typedIn(element: Element): string {
  return all(element, typed)
    .map((input) => valueOf(input) ?? '')
    .join(',');
}

function holdsRecipients(element: Element): boolean {
  return all(element, chipLike).length > 0 || /[^\s,]/u.test(typedIn(element));
}

function ofChip(element: Element, name: RecipientField): Recipient | undefined {
  const address = exactAddress(attribute(element, 'data-hovercard-id'));
  if (address === undefined) return undefined;
  return recipient(withName(address, attribute(element, 'data-name')), name, false);
}

function isSound({ element, name }: Field): boolean {
  const chips = new Set(chipsOf(element));
  const unmarked = all(element, chipLike).some((one) => !chips.has(one));
  const nameless = [...chips].some((one) => attribute(one, 'data-hovercard-id') === undefined);
  return name !== undefined && !unmarked && !nameless;
}

function recipientsIn({ element, name }: Field): readonly Recipient[] {
  if (name === undefined) return [];
  const chips = chipsOf(element).map((one) => ofChip(one, name));
  const words = mailboxesTyped(typedIn(element)).map((mailbox) => recipient(mailbox, name, true));
  return [...chips.filter(isThere), ...words];
}

/** Recipients as Gmail has shown them since October 2021. */
export function readChips(compose: Element): FoundRecipients {
  const fields = fieldsOf(compose);
  return {
    present: fields.length > 0,
    sound: fields.every(isSound),
    recipients: fields.flatMap(recipientsIn),
  };
}
