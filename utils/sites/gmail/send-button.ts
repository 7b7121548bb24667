import { closest, first, holds, matches } from '../dom.ts';
import { SELECTORS } from './selectors.ts';

const { button, main, logged, archive, notSend } = SELECTORS.send;
const SEND = [button, main, logged, archive].map((one) => one).join(', ');

/** Whether the composer has a button that sends. */
export function hasSendButton(compose: Element): boolean {
  return first(compose, SEND) !== undefined;
}

/** The Send button around `target`; undefined where it is anything else. */
export function sendButtonAt(target: Element, compose: Element): Element | undefined {
  const found = closest(target, SEND);
  if (!found || !holds(compose, found)) return undefined;
  const other = closest(target, notSend);
  const isOther = other !== undefined && holds(found, other);
  return isOther || matches(found, notSend) ? undefined : found;
}
