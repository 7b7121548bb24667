import type { DatedMessage, DatedStory, DatedThread, Person } from '../story.ts';
import type { Draft } from './draft.ts';
import { legacyId, localId, messageIdAt } from './ids.ts';
import { textBody } from './body.ts';

export interface Message {
  /** Decimal id; undefined until the sent mail can no longer be undone. */
  id: string | undefined;
  readonly localId: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Epoch milliseconds. */
  readonly at: number;
  /** What the sender wrote, without the quote; cloned for each use. */
  readonly body: DocumentFragment;
  /** The message that stands quoted below. */
  readonly quoted: Message | undefined;
}

export interface Thread {
  readonly localId: string;
  readonly subject: string;
  unread: boolean;
  readonly messages: Message[];
}

/** All that the page remembers; forgotten when the page is loaded again. */
export interface Mailbox {
  readonly account: Person;
  /** More addresses the user writes from. */
  readonly aliases: readonly Person[];
  readonly people: readonly Person[];
  readonly threads: Thread[];
  readonly drafts: Draft[];
  readonly scheduled: Draft[];
}

/** A fresh mailbox holding the story; `single`: each message of it alone. */
export function openMailbox(story: DatedStory, single: boolean): Mailbox {
  return {
    account: story.account,
    aliases: story.aliases,
    people: peopleOf(story),
    threads: (single ? story.threads.flatMap(eachAlone) : story.threads).map(threadOf),
    drafts: [],
    scheduled: [],
  };
}

/** The `#thread-f:` or `#thread-a:` id without the `#`. */
export function threadId(thread: Thread): string {
  const first = thread.messages[0]?.id;
  return first === undefined ? `thread-a:${thread.localId}` : `thread-f:${first}`;
}

/** The thread's hexadecimal id; undefined until its first message has one. */
export function legacyThreadId(thread: Thread): string | undefined {
  const first = thread.messages[0]?.id;
  return first === undefined ? undefined : legacyId(first);
}

/** The `msg-f:` or `msg-a:` id. */
export function messageId(message: Message): string {
  return message.id === undefined ? `msg-a:${message.localId}` : `msg-f:${message.id}`;
}

/** The mail can no longer be taken back: it gets its lasting id. */
export function settle(message: Message): void {
  message.id ??= messageIdAt(message.at);
}

/** Conversation view off: every message is a thread with the same subject. */
function eachAlone(thread: DatedThread): DatedThread[] {
  return thread.messages.map((message) => ({ ...thread, messages: [message] }));
}

function threadOf(thread: DatedThread): Thread {
  const messages: Message[] = [];
  for (const message of thread.messages) messages.push(messageOf(message, messages.at(-1)));
  return { localId: localId(), subject: thread.subject, unread: thread.unread, messages };
}

function messageOf(message: DatedMessage, before: Message | undefined): Message {
  return {
    id: message.id,
    localId: localId(),
    from: message.from,
    to: message.to,
    cc: message.cc,
    at: message.at,
    body: textBody(message.text),
    quoted: message.quotes ? before : undefined,
  };
}

function peopleOf(story: DatedStory): Person[] {
  const all = [
    ...story.addressBook,
    ...story.threads.flatMap((thread) => thread.messages.map((message) => message.from)),
  ];
  const known = new Map(all.map((person) => [person.address, person]));
  known.delete(story.account.address);
  return [...known.values()];
}
