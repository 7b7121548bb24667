import type { Mailbox } from '../address.ts';
import { attribute, closest, parentOf } from '../dom.ts';
import { isMachineSender } from '../machine-sender.ts';
import type { PageText } from '../page-text.ts';
import { quoteStart } from '../quoted-lines.ts';
import type { OwnAddresses } from './account.ts';

/** Only mail to many offers to be unsubscribed from; lists put it below every message. */
const UNSUBSCRIBE = /unsubscrib|opt-?out|list-manage|配信(?:の)?停止|購読(?:の)?解除/iu;
/** Invitations and answers to them, which a calendar writes in a person's name. */
const CALENDAR = /\/calendar\/event\?action=/iu;
/** A group writes itself into the sender: "'Dana Weiss' via Tea Friends". */
const VIA = /.\svia\s./iu;

/** Where a link leads, and its words; empty for a text outside any link. */
function linkAround(node: Text): string {
  const parent = parentOf(node);
  const link = parent && closest(parent, 'a');
  return link ? `${attribute(link, 'href') ?? ''} ${node.data}` : '';
}

/** Hosts and names that mailing lists have; a person's mailbox has neither. */
const LIST = /@(?:lists?|groups?|ml)\.|@googlegroups\.com$/u;

/** Sent to a list the user is on, and not to the user. */
function isToList(to: readonly Mailbox[], own: OwnAddresses): boolean {
  const isMine = to.some((one) => own.has(one.address));
  return !isMine && to.some((one) => LIST.test(one.address));
}

/** Links in the text itself: what stands in a quoted message says nothing of this one. */
function linksIn({ text, runs }: PageText): readonly string[] {
  const end = quoteStart(text);
  return runs.filter((run) => run.start < end).map((run) => linkAround(run.node));
}

/** What of a message that came tells who wrote it, and to whom. */
interface ReceivedMessage {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly words: PageText;
}

/** Whether a message that came was written by no person, or not to the user: then it is no event. */
export function isAutomatic({ from, to, words }: ReceivedMessage, own: OwnAddresses): boolean {
  if (isMachineSender(from.address) || isToList(to, own)) return true;
  const toItself = to.some((one) => one.address === from.address);
  if (toItself || VIA.test(from.name ?? '')) return true;
  return linksIn(words).some((link) => UNSUBSCRIBE.test(link) || CALENDAR.test(link));
}
