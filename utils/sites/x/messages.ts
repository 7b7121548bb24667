import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import type { DirectMessage } from '../direct/reader.ts';
import { all, attribute, closest, first, matches, parentOf } from '../dom.ts';
import { readText } from '../page-text.ts';
import { SELECTORS } from './selectors.ts';

const { message } = SELECTORS;

const ROW = /^message-(?<id>[\w-]+)$/u;
const GONE_OUT = new Set(['sent', 'delivered', 'read']);

/** The id by both names the row has; undefined where they differ or neither is there. */
function idOf(row: Element): string | undefined {
  const marked = attribute(row, 'data-dm-message-row');
  const tested = ROW.exec(attribute(row, 'data-testid') ?? '')?.groups?.['id'];
  if (marked && tested && marked !== tested) return undefined;
  return marked || tested;
}

/** The side a row is laid out to, and that only own rows tell how far they went; null where these part. */
function directionOf(row: Element): DirectMessage['direction'] | null {
  const isOut = matches(row, '.justify-end') || attribute(row, 'data-send-status') !== undefined;
  const isIn = matches(row, '.justify-start');
  if (isOut === isIn) return null;
  return isOut ? 'out' : 'in';
}

function sentOf(row: Element): boolean | null {
  const status = attribute(row, 'data-send-status');
  return status === undefined ? null : GONE_OUT.has(status);
}

/** The words, without the time that is tucked in among them and without what is answered. */
function textOf(row: Element, id: string): string {
  const named = first(row, `[data-testid="message-text-${id}"]`);
  const box = (named && first(named, message.words)) ?? named ?? first(row, message.words);
  if (!box) return '';
  return readText(box, { skip: `${message.time}, ${message.sender}, time` }, DRAFT_LIMIT).text;
}

function isOuter(row: Element): boolean {
  const around = parentOf(row);
  return around === undefined || closest(around, message.row) === undefined;
}

/** What is read of the rows, and whether one of them could not be trusted. */
export interface RowsRead {
  readonly messages: readonly DirectMessage[];
  readonly isDrifted: boolean;
}

/** The messages in a conversation of X Chat, oldest first. */
export function messagesIn(panel: Element): RowsRead {
  const rows = all(panel, message.row).filter(isOuter);
  const messages = rows.flatMap((row): readonly DirectMessage[] => {
    const [id, direction] = [idOf(row), directionOf(row)];
    if (id === undefined || !direction) return [];
    return [{ id, direction, at: null, text: textOf(row, id), sent: sentOf(row) }];
  });
  return { messages, isDrifted: messages.length < rows.length };
}

/** Whether more than one person wrote to the user: only groups name the senders. */
export function namesSenders(panel: Element): boolean {
  return all(panel, message.row).some((row) => first(row, message.sender) !== undefined);
}
