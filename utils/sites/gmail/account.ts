import { exactAddress, lastAddressIn, mailboxOf } from '../address.ts';
import { all, attribute, first, textOf, valueOf } from '../dom.ts';
import { SELECTORS } from './selectors.ts';

/** The address of the account this tab shows; undefined where the page does not tell. */
function accountOf(document: Document): string | undefined {
  const { meta, title, link } = SELECTORS.account;
  const told = first(document, meta.css);
  const named = told && exactAddress(attribute(told, 'content'));
  if (named !== undefined) return named;
  const head = first(document, title.css);
  const titled = head && lastAddressIn(textOf(head));
  if (titled !== undefined) return titled;
  const anchor = first(document, link.css);
  return anchor && lastAddressIn(attribute(anchor, 'aria-label') ?? '');
}

/** The address a composer sends from: the alias chosen in it, else the account. */
export function senderOf(compose: Element, document: Document): string | undefined {
  const chosen = first(compose, SELECTORS.account.from.css);
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
  const chosen = all(document, from.css).map((field) => mailboxOf(valueOf(field))?.address);
  const offered = all(document, alias.css).map((i) => mailboxOf(attribute(i, 'value'))?.address);
  return [...chosen, ...offered];
}

/** Tells the user's own addresses. Aliases are learned from the composers seen in this page. */
export class OwnAddresses {
  private readonly known = new Set<string>();

  /** Looks for addresses not seen before; returns the account, undefined where unknown. */
  learn(document: Document): string | undefined {
    const account = accountOf(document);
    for (const address of [account, ...aliasesOn(document)]) {
      if (address !== undefined) this.known.add(mailboxBehind(address));
    }
    return account;
  }

  get size(): number {
    return this.known.size;
  }

  has(address: string): boolean {
    return this.known.has(mailboxBehind(address));
  }
}
