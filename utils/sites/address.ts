import { isThere } from '../vocabulary/there.ts';

/** The longest address that can be delivered to, in characters (RFC 5321 4.5.3.1.3). */
const LONGEST_ADDRESS = 254;

/** Controls, and marks that reorder or hide text: they make one name look like another. */
const DISGUISES = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;

/**
 * One plain address: no quoted local part and no comment, which mail programs read differently
 * (GHSA-mm7p-fcc7-pg87 sends a quoted `"a@b"@c` to another person).
 */
const PLAIN_ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u;

/** Signs that a host name has in some script; others would end it, or be read as something else. */
const HOST = /^[\p{L}\p{M}\p{N}.\u3002-]+$/u;
const ASCII = /^[\x21-\x7e]+$/u;

/** The domain as it is asked for (RFC 5891): one spelling, whatever script it is written in. */
function asciiDomain(domain: string): string | undefined {
  if (ASCII.test(domain)) return domain;
  const url = `http://${domain}`;
  if (!HOST.test(domain) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname;
}

/**
 * The address in lower case, its domain in ASCII; undefined where the string is not exactly one
 * plain address.
 */
export function exactAddress(text: string | undefined): string | undefined {
  const address = text?.trim().toLowerCase();
  if (!address || address.length > LONGEST_ADDRESS) return undefined;
  if (!PLAIN_ADDRESS.test(address) || INVISIBLE.test(address)) return undefined;
  const [local = '', domain = ''] = address.split('@');
  const host = asciiDomain(domain);
  return host === undefined ? undefined : `${local}@${host}`;
}

/** A name fit to show; undefined where nothing is left of it. A name is never an identity. */
export function shownName(text: string | undefined): string | undefined {
  const name = text?.replace(DISGUISES, '').replace(/\s+/gu, ' ').trim().slice(0, 200);
  return name === '' ? undefined : name;
}

const MAILBOX = /^(?<name>[^<>]*)<(?<address>[^<>]*)>$/u;

/** A person as an address field writes it. */
export interface Mailbox {
  readonly address: string;
  readonly name?: string;
}

/** Reads `Name <address>` or a bare address. */
export function mailboxOf(text: string | undefined): Mailbox | undefined {
  const trimmed = text?.trim() ?? '';
  const parts = MAILBOX.exec(trimmed)?.groups;
  const address = exactAddress(parts ? parts['address'] : trimmed);
  if (address === undefined) return undefined;
  return withName(address, parts?.['name']?.replace(/^\s*"|"\s*$/gu, ''));
}

/** An address with the name it goes by, where there is one. */
export function withName(address: string, written: string | undefined): Mailbox {
  const name = shownName(written);
  return name === undefined ? { address } : { address, name };
}

/** The addresses in a text typed into an address field; what is not yet an address is left out. */
export function mailboxesTyped(text: string): readonly Mailbox[] {
  return text
    .slice(0, 10_000)
    .split(/[,;、，\n]/u)
    .map(mailboxOf)
    .filter(isThere);
}

const ANY_ADDRESS = /[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+/gu;

/** The last address a longer text mentions (a title ends with the account). */
export function lastAddressIn(text: string): string | undefined {
  return exactAddress(text.slice(-1000).match(ANY_ADDRESS)?.at(-1));
}
