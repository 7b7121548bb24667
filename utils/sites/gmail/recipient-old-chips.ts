import type { Recipient, RecipientField } from '../../vocabulary/drafts.ts';
import { exactAddress, mailboxOf, mailboxesTyped } from '../address.ts';
import { all, attribute, closest, first, holds, valueOf } from '../dom.ts';
import { fieldNamed, recipient } from './recipient-list.ts';
import type { FoundRecipients } from './recipient-list.ts';
import { SELECTORS } from './selectors.ts';
import { isThere } from '../../vocabulary/there.ts';

const { oldChip, oldValue, oldName, oldTyped } = SELECTORS.recipients;

interface OldChip {
  readonly value: Element | undefined;
  readonly name: Element | undefined;
  readonly field: RecipientField | undefined;
}

function fieldOfRow(element: Element): RecipientField | undefined {
  const row = closest(element, 'tr');
  const typed = row && first(row, oldTyped);
  return fieldNamed(typed && attribute(typed, 'name'));
}

function chipAt(element: Element): OldChip {
  const value = first(element, oldValue);
  const named = fieldNamed(value && attribute(value, 'name'));
  return { value, name: first(element, oldName), field: named ?? fieldOfRow(element) };
}

/** The chip's address; undefined where its hidden value and its shown name disagree. */
function read({ value, name, field }: OldChip): Recipient | undefined {
  const kept = value && mailboxOf(valueOf(value));
  const shown = name && exactAddress(attribute(name, 'email'));
  const mailbox = kept ?? (shown === undefined ? undefined : { address: shown });
  const agree = kept === undefined || shown === undefined || kept.address === shown;
  return mailbox && field && agree ? recipient(mailbox, field, false) : undefined;
}

/** Names and values that belong to no chip: a chip that is no longer marked as one. */
function strays(compose: Element, chips: readonly Element[]): readonly Element[] {
  const parts = [...all(compose, oldName), ...all(compose, oldValue).filter(valueOf)];
  return parts.filter((part) => !chips.some((chip) => holds(chip, part)));
}

function typedRecipients(fields: readonly Element[]): readonly Recipient[] {
  return fields.flatMap((element) => {
    const field = fieldNamed(attribute(element, 'name'));
    if (!field) return [];
    return mailboxesTyped(valueOf(element) ?? '').map((one) => recipient(one, field, true));
  });
}

/** Recipients as Gmail showed them until 2021, and still may for some accounts. */
export function readOldChips(compose: Element): FoundRecipients {
  const chips = all(compose, oldChip);
  const fields = all(compose, oldTyped);
  const found = chips.map((chip) => read(chipAt(chip)));
  const known = found.filter(isThere);
  const sound = known.length === chips.length && strays(compose, chips).length === 0;
  return {
    present: chips.length > 0 || fields.length > 0,
    sound,
    recipients: [...known, ...typedRecipients(fields)],
  };
}
