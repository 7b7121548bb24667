import type { DirectMessage } from './reader.ts';

interface LastSeen {
  readonly thread: string;
  readonly content: string;
  readonly isSettled: boolean;
}

function contentOf(messages: readonly DirectMessage[]): string {
  return JSON.stringify(messages.map(({ id, direction, text, at }) => [id, direction, text, at]));
}

/**
 * Pages that go from one conversation to another tell the new person first and show the new messages a
 * moment later. Until something else stands there than under the person before, the messages are the
 * other's.
 */
export class SettledTalks {
  readonly #seen = new WeakMap<Element, LastSeen>();

  /** Takes in what stands in `root` now; false where it belongs to the conversation before. */
  isSettled(root: Element, thread: string, messages: readonly DirectMessage[]): boolean {
    const content = contentOf(messages);
    const last = this.#seen.get(root);
    const isUnchanged = messages.length > 0 && last?.content === content;
    const isSettled = !isUnchanged || (last.thread === thread && last.isSettled);
    this.#seen.set(root, { thread, content, isSettled });
    return isSettled;
  }
}
