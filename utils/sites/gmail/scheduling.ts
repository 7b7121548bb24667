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
export function followScheduling(listener: SiteListener) {
  let wished: Wish | undefined;
  let mails: readonly Kept[] = [];
  let count = 0;

  /** The user chose to send later. */
  function begin(composer: GmailComposer, now: number, barsBefore: number): void {
    const { draft } = composer.look();
    if (draft) wished = { composer, draft, at: now, barsBefore, closedAt: undefined };
  }

  /** The user did something else with this draft: sent or discarded it. */
  function drop(composer: GmailComposer): void {
    if (wished?.composer === composer) wished = undefined;
  }

  function closed(composer: GmailComposer, now: number): void {
    if (wished?.composer === composer) wished.closedAt = now;
  }

  /** Whether a bar is awaited: it may come by a change of class alone. */
  function isWaiting(now: number): boolean {
    const closedAt = wished?.closedAt;
    return closedAt !== undefined && now - closedAt < BAR_WITHIN;
  }

  /** Takes a bar that says a draft was scheduled; true where it is one. */
  function claim(bar: Snackbar, now: number): boolean {
    const wish = wished;
    if (!wish || !isWaiting(now) || now - wish.at > WISH_HOLDS) return false;
    if (bar.number <= wish.barsBefore) return false;
    wished = undefined;
    count += 1;
    const kept = { id: `gmail-later-${count}`, draft: wish.draft, at: now, bar };
    mails = [...mails, kept].slice(-MOST_KEPT);
    listener.sendScheduled?.(kept.id, kept.draft);
    return true;
  }

  /** Undo was pressed in this bar. */
  function undo(bar: Snackbar): void {
    for (const one of mails.filter((kept) => kept.bar === bar)) takeBack(one);
  }

  /** A draft stands open again that was to be sent later. */
  function opened(composer: GmailComposer): void {
    if (mails.length === 0) return;
    const { draft } = composer.look();
    const again = draft && mails.find((one) => isSameDraft(one.draft, draft));
    if (again && composer.openedAt >= again.at) takeBack(again);
  }

  /** It was sent: its message stands in a thread. */
  function seen(conversation: Conversation): void {
    for (const one of mails) {
      const isSent = conversation.messages.some((message) =>
        isMessageOf(one.draft, message, conversation.thread, one.at),
      );
      if (!isSent) continue;
      forget(one);
      listener.sendConfirmed(one.id);
    }
  }

  function takeBack(kept: Kept): void {
    forget(kept);
    listener.sendWithdrawn(kept.id);
  }

  function forget(kept: Kept): void {
    mails = mails.filter((other) => other !== kept);
  }

  return { begin, drop, closed, isWaiting, claim, undo, opened, seen };
}
