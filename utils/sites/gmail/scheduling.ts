import type { PageDraft } from '../../vocabulary/drafts.ts';
import type { Conversation, SiteListener } from '../site.ts';
import type { GmailComposer } from './composer.ts';
import { isMessageOf, isSameDraft } from './same-mail.ts';
import type { Snackbar } from './snackbar.ts';

/** The bar comes up so soon after the composer has gone, milliseconds. */
const BAR_WITHIN = 3_000;
/** A user takes so long at most over the day and hour, milliseconds. */
const WISH_HOLDS = 10 * 60_000;
/** A page keeps so many scheduled mails in mind. */
const MOST_KEPT = 50;

interface Wish {
  readonly composer: GmailComposer;
  readonly draft: PageDraft;
  readonly at: number;
  readonly barsBefore: number;
  closedAt: number | undefined;
}

interface Kept {
  readonly id: string;
  readonly draft: PageDraft;
  readonly at: number;
  readonly bar: Snackbar;
}

/**
 * Follows drafts the user wants sent later. The wish is a choice in a menu, after which Gmail asks
 * for the hour; that it was taken shows in the composer going and a bar with Undo coming.
 */
export class Scheduling {
  readonly #listener: SiteListener;
  #wish: Wish | undefined;
  #kept: readonly Kept[] = [];
  #count = 0;

  constructor(listener: SiteListener) {
    this.#listener = listener;
  }

  /** The user chose to send later. */
  begin(composer: GmailComposer, now: number, barsBefore: number): void {
    const { draft } = composer.look();
    if (draft) this.#wish = { composer, draft, at: now, barsBefore, closedAt: undefined };
  }

  /** The user did something else with this draft: sent or discarded it. */
  drop(composer: GmailComposer): void {
    if (this.#wish?.composer === composer) this.#wish = undefined;
  }

  closed(composer: GmailComposer, now: number): void {
    if (this.#wish?.composer === composer) this.#wish.closedAt = now;
  }

  /** Whether a bar is awaited: it may come by a change of class alone. */
  isWaiting(now: number): boolean {
    const closedAt = this.#wish?.closedAt;
    return closedAt !== undefined && now - closedAt < BAR_WITHIN;
  }

  /** Takes a bar that says a draft was scheduled; true where it is one. */
  claim(bar: Snackbar, now: number): boolean {
    const wish = this.#wish;
    if (!wish || !this.isWaiting(now) || now - wish.at > WISH_HOLDS) return false;
    if (bar.number <= wish.barsBefore) return false;
    this.#wish = undefined;
    this.#count += 1;
    const kept = { id: `gmail-later-${this.#count}`, draft: wish.draft, at: now, bar };
    this.#kept = [...this.#kept, kept].slice(-MOST_KEPT);
    this.#listener.sendScheduled?.(kept.id, kept.draft);
    return true;
  }

  /** Undo was pressed in this bar. */
  undo(bar: Snackbar): void {
    for (const one of this.#kept.filter((kept) => kept.bar === bar)) this.#takeBack(one);
  }

  /** A draft stands open again that was to be sent later. */
  opened(composer: GmailComposer): void {
    if (this.#kept.length === 0) return;
    const { draft } = composer.look();
    const again = draft && this.#kept.find((one) => isSameDraft(one.draft, draft));
    if (again && composer.openedAt >= again.at) this.#takeBack(again);
  }

  /** It was sent: its message stands in a thread. */
  seen(conversation: Conversation): void {
    for (const one of this.#kept) {
      const isSent = conversation.messages.some((message) =>
        isMessageOf(one.draft, message, conversation.thread, one.at),
      );
      if (!isSent) continue;
      this.#forget(one);
      this.#listener.sendConfirmed(one.id);
    }
  }

  #takeBack(kept: Kept): void {
    this.#forget(kept);
    this.#listener.sendWithdrawn(kept.id);
  }

  #forget(kept: Kept): void {
    this.#kept = this.#kept.filter((other) => other !== kept);
  }
}
