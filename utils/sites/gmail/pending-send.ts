import type { PageDraft } from '../../vocabulary/drafts.ts';
import { first, isConnected, valueOf } from '../dom.ts';
import type { Conversation, PageMessage } from '../site.ts';
import type { GmailComposer } from './composer.ts';
import { isMessageOf, isSameDraft } from './same-mail.ts';
import { SELECTORS } from './selectors.ts';
import type { SendSight } from './send-life.ts';
import type { Snackbar } from './snackbar.ts';

/** One send between the user's wish and its end. */
export class PendingSend {
  readonly id: string;
  readonly composer: GmailComposer;
  /** Epoch milliseconds. */
  readonly intendedAt: number;
  /** Bars with a number up to this were on the screen before. */
  readonly barsBefore: number;
  bar: Snackbar | undefined;
  refused = false;
  /** The wish was an answer to a dialog of Gmail. */
  isAnswer = false;
  #barGoneSince: number | undefined;
  readonly #draft: PageDraft | undefined;
  readonly #replyThread: string | undefined;

  constructor(id: string, composer: GmailComposer, intendedAt: number, barsBefore: number) {
    this.id = id;
    this.composer = composer;
    this.intendedAt = intendedAt;
    this.barsBefore = barsBefore;
    this.#draft = composer.look().draft;
    const field = first(composer.root, SELECTORS.ids.replyThread);
    this.#replyThread = field && valueOf(field);
  }

  get composerOpen(): boolean {
    return !this.composer.signal.aborted && isConnected(this.composer.root);
  }

  /** Whether the draft names somebody it can go to, as far as it could be read. */
  get hasRecipient(): boolean {
    return this.#draft !== undefined && this.#draft.recipients.length > 0;
  }

  /** Whether the bar names this send's own thread. */
  isNamedBy(bar: Snackbar): boolean {
    return bar.thread !== undefined && bar.thread !== '' && bar.thread === this.#replyThread;
  }

  /** Whether the bar is about the same thread as this send's bar before. */
  isContinuedBy(bar: Snackbar): boolean {
    return this.bar !== undefined && Boolean(bar.thread) && bar.thread === this.bar.thread;
  }

  /** Whether the bar came after the wish and can be this send's. */
  mayOwn(bar: Snackbar): boolean {
    return this.bar === undefined && bar.number > this.barsBefore;
  }

  /** Takes note of whether its bar still stands. */
  follow(shown: Snackbar | undefined, now: number): void {
    const stands = this.bar !== undefined && this.bar === shown;
    this.#barGoneSince = this.bar && !stands ? (this.#barGoneSince ?? now) : undefined;
  }

  sight(): SendSight {
    return {
      intendedAt: this.intendedAt,
      composerOpen: this.composerOpen,
      barSince: this.bar?.since,
      barGoneSince: this.#barGoneSince,
      isAnswer: this.isAnswer,
      refused: this.refused,
    };
  }

  /** Whether this composer holds the draft again: it was undone. */
  isBackIn(composer: GmailComposer): boolean {
    if (composer === this.composer || this.composerOpen) return false;
    if (!this.#draft || composer.openedAt < this.intendedAt) return false;
    const now = composer.look().draft;
    return now !== undefined && isSameDraft(this.#draft, now);
  }

  /** Whether this message of a thread is the one that was sent. */
  isSeenAs(message: PageMessage, { thread }: Conversation): boolean {
    if (!this.#draft || this.composerOpen) return false;
    return isMessageOf(this.#draft, message, thread, this.intendedAt);
  }
}
