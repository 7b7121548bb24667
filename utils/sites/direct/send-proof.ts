import type { SeenMessage } from './talk-reading.ts';

/**
 * What becomes of a send, judged from what the page shows. Pure: the clock and the sight are passed in.
 */

/** A draft that still stands so long after the wish was refused, or the key made a new line, milliseconds. */
const REFUSED_AFTER = 10_000;
/** Without any proof for so long the send is given up (`design.md`, How data flows), milliseconds. */
const GIVEN_UP_AFTER = 60_000;
/** Sites cut long messages with "Read more"; from so many equal characters on it is the same message. */
const LEAST_HEAD = 200;

/** Marks that sites turn into bold or struck letters, and characters without a shape. */
const SHAPELESS = /[*_~`\p{Cf}]|\p{Variation_Selector}/gu;

/** A message as it can be compared: what was typed and what is shown differ in blanks and marks. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').replace(SHAPELESS, '').replace(/\s+/gu, '').toLowerCase();
}

/** Whether the page shows these words as a message; both as `plainWords` gives them. */
function isShownAs(written: string, shown: string): boolean {
  if (written === shown) return true;
  const head = shown.slice(0, LEAST_HEAD);
  return head.length === LEAST_HEAD && written.length > LEAST_HEAD && written.startsWith(head);
}

/** The own message that came after everything in `before` and says `words`; undefined where none has. */
export function proofIn(
  words: string,
  before: ReadonlySet<string>,
  seen: readonly SeenMessage[],
): SeenMessage | undefined {
  const last = seen.findLastIndex(({ key }) => before.has(key));
  return seen
    .slice(last + 1)
    .find(({ direction, text }) => direction === 'out' && isShownAs(words, plainWords(text)));
}

/** What is known of a send that is not over. Times are epoch milliseconds. */
export interface SendSight {
  readonly intendedAt: number;
  /** What stands in the editor now, as `plainWords` gives it; undefined where it cannot be read. */
  readonly left: string | undefined;
  readonly isProven: boolean;
}

export type SendOutcome = 'waiting' | 'confirmed' | 'withdrawn';

/** Confirmed only where the message stands in the conversation and no longer in the editor. */
export function outcomeOf({ intendedAt, left, isProven }: SendSight, now: number): SendOutcome {
  if (isProven && left === '') return 'confirmed';
  const isStanding = left !== undefined && left !== '';
  const patience = isStanding ? REFUSED_AFTER : GIVEN_UP_AFTER;
  return now - intendedAt >= patience ? 'withdrawn' : 'waiting';
}
