import { all, attribute } from '../dom.ts';
import { SELECTORS } from './selectors.ts';

const CONTROL =
  /^ConnectButtonstate:invitation:urn:li:member:(?<id>\d+)_(?<state>connect|pending)$/u;

function membersIn(document: Document, state: 'connect' | 'pending'): ReadonlySet<string> {
  const members = all(document, SELECTORS.note.control).flatMap((control) => {
    const parts = CONTROL.exec(attribute(control, 'componentkey') ?? '')?.groups;
    return parts?.['state'] === state && parts['id'] !== undefined ? [parts['id']] : [];
  });
  return new Set(members);
}

/**
 * The controls on the page by which somebody is invited, as they stood when a note was first seen. An
 * invitation that went out turns one of them from connecting to pending.
 */
export class InviteControls {
  readonly #before = new WeakMap<Element, ReadonlySet<string>>();

  /** Remembers who could be invited while this note is written. */
  look(note: Element, document: Document): void {
    if (!this.#before.has(note)) this.#before.set(note, membersIn(document, 'connect'));
  }

  /** Whether exactly one of those who could be invited then is invited now. */
  hasTurned(note: Element, document: Document): boolean {
    const pending = membersIn(document, 'pending');
    const before = this.#before.get(note) ?? new Set();
    return [...before].filter((member) => pending.has(member)).length === 1;
  }
}
