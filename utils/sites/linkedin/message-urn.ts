import { idInUrn } from './profile-id.ts';

/** What LinkedIn's id of a message tells beside being one. */
export interface MessageUrn {
  /** The id alone, `2-…`. */
  readonly id: string;
  /** The member id of the mailbox, which is the user's, lower case. */
  readonly owner: string | undefined;
  /** Epoch milliseconds; null where the id holds none. */
  readonly at: number | null;
  /** The conversation's id as it stands in addresses; undefined where the id holds none. */
  readonly thread: string | undefined;
}

const MESSAGE = /^urn:li:msg_message:\((?<mailbox>urn:li:fsd_profile:[\w-]+),(?<id>[\w=+/-]+)\)$/u;
const OLDER = /^urn:li:(?:messagingMessage|fs_event):\(?(?:[\w=-]+,)?(?<id>[\w=+/-]+)\)?$/u;
/** `<milliseconds>b<number>-<number>&<conversation>`, 2023-02: capture of a bubble, its clock agreeing. */
const INSIDE = /^(?<at>\d{13})b\d+-\d+&(?<thread>[\w-]+)$/u;
/** LinkedIn was founded in 2003: a time before is none. */
const EARLIEST = Date.UTC(2003, 0);

function unpacked(id: string): string {
  const base64 = id.replace(/^2-/u, '').replaceAll('-', '+').replaceAll('_', '/');
  return /^[\w+/]+={0,2}$/u.test(base64) && base64.replaceAll('=', '').length % 4 !== 1
    ? atob(base64)
    : '';
}

/** A conversation's id with its padding: addresses are seen with it and without. */
export function threadId(text: string): string {
  const bare = text.replace(/=+$/u, '');
  const body = bare.replace(/^2-/u, '');
  return bare + '='.repeat((4 - (body.length % 4)) % 4);
}

/** Reads `data-event-urn`; undefined where it is no message's. */
export function messageUrn(urn: string | undefined): MessageUrn | undefined {
  const parts = (MESSAGE.exec(urn ?? '') ?? OLDER.exec(urn ?? ''))?.groups;
  const id = parts?.['id'];
  if (id === undefined) return undefined;
  const inside = INSIDE.exec(unpacked(id))?.groups;
  const at = Number(inside?.['at']);
  const thread = inside?.['thread'];
  return {
    id,
    owner: idInUrn(parts?.['mailbox'])?.member,
    at: at > EARLIEST ? at : null,
    thread: thread === undefined ? undefined : threadId(`2-${btoa(thread)}`),
  };
}
