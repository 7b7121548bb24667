import { exactAddress, withName } from '../address.ts';
import type { Mailbox } from '../address.ts';
import { attribute } from '../dom.ts';

/**
 * The person an element of a thread stands for. Its address is told by two attributes; undefined
 * where they disagree or neither holds one.
 */
export function personOf(element: Element): Mailbox | undefined {
  const email = exactAddress(attribute(element, 'email'));
  const card = exactAddress(attribute(element, 'data-hovercard-id'));
  if (email !== undefined && card !== undefined && email !== card) return undefined;
  const address = email ?? card;
  if (address === undefined) return undefined;
  return withName(address, attribute(element, 'name'));
}
