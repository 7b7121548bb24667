import { shownName } from '../address.ts';
import { all, attribute, first, isElement, tagOf, textOf } from '../dom.ts';
import { SELECTORS } from './selectors.ts';

/** A name as it is shown: an emoji is an image that carries its character. */
function nameIn(element: Element): string | undefined {
  const images = all(element, 'img').map((one) => attribute(one, 'alt') ?? '');
  if (images.length === 0) return shownName(textOf(element));
  const pieces = Array.from(element.childNodes, (node) =>
    isElement(node) && tagOf(node) === 'img' ? (attribute(node, 'alt') ?? '') : textOf(node),
  );
  return shownName(pieces.join(''));
}

/** Names in the heads of what the customer wrote. */
function namesOfSenders(root: Element): readonly string[] {
  const rows = all(root, SELECTORS.customerRow);
  const heads = rows.flatMap((row) => first(row, SELECTORS.senderName) ?? []);
  return heads.map(nameIn).filter((name) => name !== undefined);
}

/**
 * The name above the conversation; undefined where there is none, or where neither the list of
 * conversations nor the customer's own messages know it, though they show names. A name decorates:
 * who it is stands in the address. But a name that nobody else shows means that the parts of the
 * page do not belong together.
 */
export function customerNameIn(document: Document, root: Element): string | undefined {
  const heading = first(document, SELECTORS.customerName);
  const name = heading && nameIn(heading);
  const senders = namesOfSenders(root);
  if (name === undefined) return new Set(senders).size === 1 ? senders[0] : undefined;
  const listed = all(document, SELECTORS.listName).map(nameIn);
  const others = [...senders, ...listed];
  return others.length === 0 || others.includes(name) ? name : undefined;
}
