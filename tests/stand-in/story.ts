/** A person in the stand-in's world. All of them are invented. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

interface StoryMessage {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  /** Days before the server started; may be a fraction. */
  readonly daysAgo: number;
  /** Plain text; `\n` ends a line. */
  readonly text: string;
  /** The message before it in the thread stands below it as a quote. */
  readonly quotes?: boolean;
}

export interface StoryThread {
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly StoryMessage[];
  readonly unread?: boolean;
}

/** What the stand-in mailbox holds when its page is opened. */
export interface Story {
  readonly account: Person;
  readonly threads: readonly StoryThread[];
  /** People whom the recipient field suggests, besides those of the threads. */
  readonly addressBook: readonly Person[];
  /** More addresses the user writes from. */
  readonly aliases?: readonly Person[];
}

/** A story as the page gets it: every message with its moment and the ids made of it. */
export interface DatedStory {
  readonly account: Person;
  readonly addressBook: readonly Person[];
  readonly aliases: readonly Person[];
  readonly threads: readonly DatedThread[];
}

export interface DatedThread {
  readonly subject: string;
  readonly unread: boolean;
  readonly messages: readonly DatedMessage[];
}

export interface DatedMessage {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Epoch milliseconds. */
  readonly at: number;
  /** The site's message id as a decimal string: `at << 20` and some low bits. */
  readonly id: string;
  readonly text: string;
  readonly quotes: boolean;
}

const DAY = 86_400_000;

/**
 * Gives every message its moment and id, once, so that both stay the same when the page is loaded
 * again. `now` is epoch milliseconds.
 */
export function dateStory(story: Story, now: number): DatedStory {
  let serial = 0;
  const date = (message: StoryMessage): DatedMessage => {
    const at = Math.round(now - message.daysAgo * DAY);
    serial += 1;
    return {
      from: message.from,
      to: message.to,
      cc: message.cc ?? [],
      at,
      id: ((BigInt(at) << 20n) | BigInt(serial)).toString(),
      text: message.text,
      quotes: message.quotes ?? false,
    };
  };
  const threads = story.threads.map((thread) => ({
    subject: thread.subject,
    unread: thread.unread ?? false,
    messages: thread.messages.map(date),
  }));
  const { account, addressBook, aliases = [] } = story;
  return { account, addressBook, aliases, threads };
}
