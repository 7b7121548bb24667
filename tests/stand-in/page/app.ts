import type { Answered, Draft } from './draft.ts';
import { legacyThreadId, type Mailbox, type Message, type Thread } from './mailbox.ts';
import type { Options } from './options.ts';
import type { Words } from './words.ts';

/** What every part of the page may use of the others. */
export interface App {
  readonly options: Options;
  readonly words: Words;
  readonly mailbox: Mailbox;
  /** Opens a floating compose, or the inline one of the thread on the screen. */
  open(draft: Draft): void;
  reply(answers: Answered): void;
  /** Shows a list or a thread by its hash. */
  go(hash: string): void;
  /** The mailbox changed: lists and counts are drawn again. */
  changed(): void;
  /** A message was added, taken back or got its id. */
  messageChanged(thread: Thread, message: Message): void;
}

/** The hash under which a thread is shown; the same after a reload. */
export function hashOf(list: string, thread: Thread): string {
  return `#${list}/${legacyThreadId(thread) ?? thread.localId}`;
}
