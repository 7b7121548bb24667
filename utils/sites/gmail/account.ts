import { exactAddress, lastAddressIn, mailboxOf } from '../address.ts';
import { all, attribute, first, textOf, urlOf, valueOf } from '../dom.ts';
import { isDelegated } from './page-address.ts';
import { SELECTORS } from './selectors.ts';

function accountInMeta(document: Document): string | undefined {
  const told = first(document, SELECTORS.account.meta);
  return told && exactAddress(attribute(told, 'content'));
}

function accountInTitle(document: Document): string | undefined {
  const head = first(document, SELECTORS.account.title);
  return head && lastAddressIn(textOf(head));
}

function accountInLink(document: Document): string | undefined {
  const anchor = first(document, SELECTORS.account.link);
  return anchor && lastAddressIn(attribute(anchor, 'aria-label') ?? '');
}

/**
 * The address whose mailbox this tab shows; undefined where the page does not tell. In a mailbox
 * that was lent, the page tells of two people, and only what it says twice is certain.
 */
function accountOf(document: Document): string | undefined {
  const named = accountInMeta(document);
  const titled = accountInTitle(document);
  if (isDelegated(urlOf(document))) return named === titled ? named : undefined;
  return named ?? titled ?? accountInLink(document);
}

/** The address a composer sends from: the alias chosen in it, else the account. */
export function senderOf(compose: Element, document: Document): string | undefined {
  const chosen = first(compose, SELECTORS.account.from);
  return (chosen && mailboxOf(valueOf(chosen))?.address) ?? accountOf(document);
}

/** Gmail delivers `a.b+c@gmail.com` to `ab@gmail.com`. Used for the user's own addresses only. */
function mailboxBehind(address: string): string {
  const [local = '', domain = ''] = address.split('@');
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return address;
  return `${local.replace(/\+.*$/, '').replaceAll('.', '')}@gmail.com`;
}

function aliasesOn(document: Document): readonly (string | undefined)[] {
  const { from, alias } = SELECTORS.account;
  const chosen = all(document, from).map((field) => mailboxOf(valueOf(field))?.address);
  const offered = all(document, alias).map((i) => mailboxOf(attribute(i, 'value'))?.address);
  return [...chosen, ...offered];
}

/** Tells the user's own addresses. Aliases are learned from the composers seen in this page. */
export class OwnAddresses {
  readonly #known = new Map<string, string>();

  /** Looks for addresses not seen before; returns the account, undefined where unknown. */
  learn(document: Document): string | undefined {
    const account = accountOf(document);
    for (const address of [account, ...aliasesOn(document)]) {
      if (address !== undefined) this.#known.set(address, mailboxBehind(address));
    }
    return account;
  }

  get size(): number {
    return this.#known.size;
  }

  has(address: string): boolean {
    const mailbox = mailboxBehind(address);
    return [...this.#known.values()].includes(mailbox);
  }

  /** All but `address`. */
  besides(address: string | undefined): readonly string[] {
    return [...this.#known.keys()].filter((one) => one !== address);
  }
}
