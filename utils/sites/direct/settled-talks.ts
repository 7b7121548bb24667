import type { DirectMessage } from './reader.ts';

/** Messages that may be another's are nobody's for so long after a change of conversation, milliseconds. */
const DOUBTFUL = 2_000;

interface Sight {
  readonly thread: string;
  /** What stood there under the conversation before, each message as one text. */
  readonly before: readonly string[];
  readonly changedAt: number;
  readonly now: readonly string[];
}

function textOf({ id, direction, text, at }: DirectMessage): string {
  return id === null ? JSON.stringify([direction, text, at]) : `id ${id}`;
}

/** Whether what stands there is, or may be, of the conversation before. */
function isOfBefore({ before, now, changedAt }: Sight, moment: number): boolean {
  if (now.length === 0) return false;
  const ids = new Set(before.filter((one) => one.startsWith('id ')));
  if (now.some((one) => ids.has(one))) return true;
  const isBegunAlike = before.every((one, index) => one === now[index]);
  if (isBegunAlike && before.length === now.length) return true;
  // Something may have come there that was not seen before the change: it begins as it did, or with nothing.
  return isBegunAlike && moment - changedAt < DOUBTFUL;
}

/**
 * Pages that go from one conversation to another tell the new person first and show the new messages a
 * moment later. Until something else stands there than under the person before, the messages are the
 * other's.
 */
export class SettledTalks {
  readonly #seen = new WeakMap<Element, Sight>();

  /**
   * Takes in what stands in `root` at `moment` (epoch milliseconds); false where it belongs to the
   * conversation before, or may.
   */
  isSettled(
    root: Element,
    thread: string,
    messages: readonly DirectMessage[],
    moment: number,
  ): boolean {
    const now = messages.map(textOf);
    const last = this.#seen.get(root);
    const isSame = last === undefined || last.thread === thread;
    const sight = isSame
      ? { before: last?.before ?? [], changedAt: last?.changedAt ?? Number.NEGATIVE_INFINITY }
      : { before: last.now, changedAt: moment };
    const whole = { ...sight, thread, now };
    this.#seen.set(root, whole);
    return !isOfBefore(whole, moment);
  }
}
