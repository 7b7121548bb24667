import type { Recipient } from '../../vocabulary/drafts.ts';
import { all, isShown } from '../dom.ts';
import { personOf } from './person.ts';
import { recipient } from './recipient-list.ts';
import type { FoundRecipients } from './recipient-list.ts';
import { SELECTORS } from './selectors.ts';
import { isThere } from '../../vocabulary/there.ts';

function read(element: Element): Recipient | undefined {
  const person = personOf(element);
  // The summary does not say which field somebody is in, and its names are cut short.
  return person && recipient({ address: person.address }, 'to', false);
}

/** The one-line summary shown while the address fields are folded; a hidden one may be stale. */
export function readSummary(compose: Element): FoundRecipients {
  const { summary, summarised } = SELECTORS.recipients;
  const shown = all(compose, summary).filter(isShown);
  const people = new Set(shown.flatMap((bar) => all(bar, summarised)));
  const found = Array.from(people, read);
  const recipients = found.filter(isThere);
  return {
    present: shown.length > 0,
    sound: found.length === recipients.length,
    recipients,
  };
}
