import type { Greeting } from '../messaging/protocol.ts';
import type { PageClient } from '../messaging/page-client.ts';
import type { ConversationPayload, SendPayload } from '../messaging/shapes.ts';
import type { Conversation, PageMessage } from '../sites/site.ts';
import type { Channel } from '../vocabulary/channels.ts';
import type { PageDraft } from '../vocabulary/drafts.ts';
import { readingContext } from './assess.ts';

import { headOf, pageFacts, sentFacts, type Reads } from './facts.ts';
import type { ReaderLoading } from './reader-loading.ts';
import type { Reader } from './reader.ts';
import { peopleOf } from './session.ts';

export interface RecordingDeps {
  readonly channel: Channel;
  readonly client: PageClient;
  readonly greeting: () => Greeting;
  readonly now: () => number;
  readonly reader: ReaderLoading;
  /** Something new was recorded. */
  recorded(): void;
}

/** Records the messages of conversations that stand on the page, each once. */
export interface Recording {
  offer(conversation: Conversation): void;
  /** Settles when everything offered so far has been recorded. */
  settled(): Promise<void>;
}

/** A page keeps at most this many keys of messages it has already offered. */
const MOST_KEYS = 5000;

export function startRecording(deps: RecordingDeps, signal: AbortSignal): Recording {
  const offered = new Set<string>();
  let last: Promise<void> = Promise.resolve();

  async function record(conversation: Conversation): Promise<void> {
    const fresh = conversation.messages.filter((message) => !offered.has(message.key));
    if (fresh.length === 0 || signal.aborted) return;
    const reader = await deps.reader.get();
    if (!reader) return;
    const payload = await payloadOf(conversation.thread, fresh, deps, reader);
    const { recorded } = await deps.client.recordConversation(payload);
    // Only now: what could not be recorded is offered again with the next look at the page.
    if (offered.size > MOST_KEYS) offered.clear();
    for (const message of fresh) offered.add(message.key);
    if (recorded > 0) deps.recorded();
  }

  return {
    offer: (conversation) => {
      last = last.then(() => record(conversation)).catch(() => undefined);
    },
    settled: () => last,
  };
}

/** What the background is told of a message at the moment the user asks the site to send it. */
export function sendPayload(
  id: string,
  draft: PageDraft,
  deps: Pick<RecordingDeps, 'channel' | 'greeting' | 'now'>,
  reader: Reader,
  at: number,
): SendPayload {
  const { channel } = deps;
  const frame = {
    key: `${channel}:send:${id}`,
    channel,
    at,
    ...(draft.thread !== undefined && { thread: draft.thread }),
  };
  const message = sentFacts(frame, draft.text, readsNow(deps, reader));
  return { id, message, head: headOf(draft.text), people: peopleOf(draft) };
}

async function payloadOf(
  thread: string,
  messages: readonly PageMessage[],
  deps: RecordingDeps,
  reader: Reader,
): Promise<ConversationPayload> {
  const read: ConversationPayload['messages'][number][] = [];
  for (const message of messages) {
    read.push(offerOf(message, thread, deps, reader));
    // A long thread is read in turns, so that the page never waits for all of it.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return { messages: read };
}

function offerOf(
  message: PageMessage,
  thread: string,
  deps: RecordingDeps,
  reader: Reader,
): ConversationPayload['messages'][number] {
  const facts = pageFacts(message, deps.channel, thread, readsNow(deps, reader));
  const people =
    message.direction === 'in'
      ? [{ address: message.from.address, name: message.from.name ?? '' }]
      : peopleOf({ recipients: message.to, from: message.from.address });
  return {
    message: facts,
    head: headOf(message.text),
    people,
  };
}

function readsNow(
  { greeting, now }: Pick<RecordingDeps, 'greeting' | 'now'>,
  reader: Reader,
): Reads {
  return { reader, context: readingContext(greeting(), now()) };
}
