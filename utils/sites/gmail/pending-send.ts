import { first, isConnected, valueOf } from '../dom.ts';
import type { Conversation, PageMessage } from '../site.ts';
import type { GmailComposer } from './composer.ts';
import { isMessageOf, isSameDraft } from './same-mail.ts';
import { SELECTORS } from './selectors.ts';
import type { SendSight } from './send-life.ts';
import type { Snackbar } from './snackbar.ts';

/** One send between the user's wish and its end. */
export interface PendingSend {
  readonly id: string;
  readonly composer: GmailComposer;
  bar: Snackbar | undefined;
  refused: boolean;
  /** The wish was an answer to a dialog of Gmail. */
  isAnswer: boolean;
  composerOpen(): boolean;
  /** Whether the draft names somebody it can go to, as far as it could be read. */
  readonly hasRecipient: boolean;
  /** Whether the bar names this send's own thread. */
  isNamedBy(bar: Snackbar): boolean;
  /** Whether the bar is about the same thread as this send's bar before. */
  isContinuedBy(bar: Snackbar): boolean;
  /** Whether the bar came after the wish and can be this send's. */
  mayOwn(bar: Snackbar): boolean;
  /** Takes note of whether its bar still stands. */
  follow(shown: Snackbar | undefined, now: number): void;
  sight(): SendSight;
  /** Whether this composer holds the draft again: it was undone. */
  isBackIn(composer: GmailComposer): boolean;
  /** Whether this message of a thread is the one that was sent. */
  isSeenAs(message: PageMessage, conversation: Conversation): boolean;
}

/**
 * A send wished for now. `intendedAt` in epoch milliseconds; bars with a number up to `barsBefore`
 * were on the screen before.
 */
export function pendingSend(
  id: string,
  composer: GmailComposer,
  intendedAt: number,
  barsBefore: number,
): PendingSend {
  const { draft } = composer.look();
  const field = first(composer.root, SELECTORS.ids.replyThread);
  const replyThread = field && valueOf(field);
  let barGoneSince: number | undefined;
  const composerOpen = (): boolean => !composer.signal.aborted && isConnected(composer.root);

  const send: PendingSend = {
    id,
    composer,
    bar: undefined,
    refused: false,
    isAnswer: false,
    composerOpen,
    hasRecipient: draft !== undefined && draft.recipients.length > 0,
    isNamedBy: ({ thread }) => Boolean(thread) && thread === replyThread,
    isContinuedBy: ({ thread }) => Boolean(thread) && thread === send.bar?.thread,
    mayOwn: (bar) => !send.bar && bar.number > barsBefore,
    follow(shown, now) {
      barGoneSince = send.bar && send.bar !== shown ? (barGoneSince ?? now) : undefined;
    },
    sight: () => ({
      intendedAt,
      composerOpen: composerOpen(),
      barSince: send.bar?.since,
      barGoneSince,
      isAnswer: send.isAnswer,
      refused: send.refused,
    }),
    isBackIn(other) {
      if (other === composer || composerOpen()) return false;
      if (!draft || other.openedAt < intendedAt) return false;
      const now = other.look().draft;
      return now !== undefined && isSameDraft(draft, now);
    },
    isSeenAs: (message, { thread }) =>
      draft !== undefined && !composerOpen() && isMessageOf(draft, message, thread, intendedAt),
  };
  return send;
}
