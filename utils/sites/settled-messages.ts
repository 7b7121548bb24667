/** Whether what stands on a page belongs to the conversation its address names. */
export type IsSettled = (document: Document, thread: string, content: string) => boolean;

interface LastSeen {
  readonly thread: string;
  readonly content: string;
  readonly isSettled: boolean;
}

/**
 * Pages that go from one conversation to another change their address first and their messages a
 * moment later. Until something else stands there than under the address before, the messages are
 * the other person's. `content` is all of them as one text, with their times where there are any.
 */
export function settledMessages(): IsSettled {
  const seen = new WeakMap<Document, LastSeen>();
  return (document, thread, content) => {
    const last = seen.get(document);
    const isSame = last?.thread === thread;
    const isUnchanged = last?.content === content && content !== '';
    const isSettled = !isUnchanged || (isSame && last.isSettled);
    seen.set(document, { thread, content, isSettled });
    return isSettled;
  };
}
