import type { Person } from '../story.ts';
import { signature } from './body.ts';
import { localId } from './ids.ts';
import type { Message, Thread } from './mailbox.ts';
import type { Options } from './options.ts';

export type Field = 'to' | 'cc' | 'bcc';
export const FIELDS: readonly Field[] = ['to', 'cc', 'bcc'];

/** A mail being written, as it can be put away and taken up again. */
export interface Draft {
  /** `#msg-a:` and this: the same after Undo. */
  readonly localId: string;
  readonly threadLocalId: string;
  readonly recipients: Readonly<Record<Field, readonly Person[]>>;
  readonly subject: string;
  readonly body: readonly Node[];
  /** Undefined for a new mail. */
  readonly answers: Answered | undefined;
  /** Whether the quote was opened, and so stands in the body. */
  readonly quoteOpened: boolean;
  /** Written without markup. */
  readonly plain: boolean;
  /** The address it goes out from; undefined for the account's own. */
  readonly from: Person | undefined;
}

export interface Answered {
  readonly thread: Thread;
  readonly message: Message;
  readonly toAll: boolean;
  /** It goes to somebody else, with the message below it. */
  readonly forward?: boolean;
}

/** A new mail, empty but for the signature. */
export function newDraft(options: Options): Draft {
  return {
    localId: localId(),
    threadLocalId: localId(),
    recipients: { to: [], cc: [], bcc: [] },
    subject: '',
    body: options.signature === undefined ? [] : signature(options.signature),
    answers: undefined,
    quoteOpened: false,
    plain: false,
    from: undefined,
  };
}

/** An answer to `message`: to its sender, or to whom it went where the sender is the user. */
export function replyDraft(answers: Answered, own: Person): Draft {
  const { message, thread, toAll } = answers;
  const prefix = answers.forward === true ? 'Fwd' : 'Re';
  const isPrefixed = thread.subject.toLowerCase().startsWith(`${prefix.toLowerCase()}:`);
  const mine = message.from.address === own.address;
  const others = [...message.to, ...message.cc].filter((who) => who.address !== own.address);
  return {
    localId: localId(),
    threadLocalId: thread.localId,
    recipients: {
      to: answers.forward === true ? [] : mine ? [...message.to] : [message.from],
      cc: toAll && !mine ? others : [],
      bcc: [],
    },
    subject: isPrefixed ? thread.subject : `${prefix}: ${thread.subject}`,
    body: [],
    answers,
    quoteOpened: false,
    plain: false,
    from: undefined,
  };
}
