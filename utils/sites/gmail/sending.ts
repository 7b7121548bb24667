import { all, closest, isShown } from '../dom.ts';
import type { Conversation, SiteListener, SitePage } from '../site.ts';
import type { GmailComposer } from './composer.ts';
import { pendingSend, type PendingSend } from './pending-send.ts';
import { followScheduling } from './scheduling.ts';
import { SELECTORS } from './selectors.ts';
import { outcomeOf } from './send-life.ts';
import { watchSnackbar } from './snackbar.ts';
import type { Snackbar } from './snackbar.ts';

/** A bar that comes up so soon after a draft was closed unsent speaks of that, milliseconds. */
const DISCARD_BAR_WITHIN = 2_000;

/** Follows every send from the user's wish to its proof, its undoing or its refusal. */
export interface Sending {
  readonly isWaiting: boolean;
  /** The user chose to send this later. */
  schedule(composer: GmailComposer): void;
  /** The user threw this draft away. */
  discard(composer: GmailComposer): void;
  /** The user pressed Send. Pressing it twice is one send. */
  intend(composer: GmailComposer): void;
  /** The user answered a dialog: where Gmail had asked before sending, this may send after all. */
  answer(target: Element): void;
  /** The user pressed Undo in the bar. */
  undo(): void;
  composerOpened(composer: GmailComposer): void;
  composerClosed(composer: GmailComposer): void;
  /** A message in a thread, with the server's own id, is proof too. */
  conversationSeen(conversation: Conversation): void;
  /** Judges every send by what the page shows now. */
  check(composers: readonly GmailComposer[]): void;
}

/** Functions, not a class: what they share then has short names in the minified script. */
export function followSending(page: SitePage, listener: SiteListener): Sending {
  const bars = watchSnackbar(page.document);
  const later = followScheduling(listener);
  const asked = new Map<Element, GmailComposer>();
  const messagesUsed = new Set<string>();
  const discardBars = new Set<number>();
  const barsGiven = new Set<number>();
  let dialogsBefore = new Set<Element>();
  let pending: readonly PendingSend[] = [];
  let closedUnsentAt = Number.NEGATIVE_INFINITY;
  let count = 0;

  function isWaiting(): boolean {
    return pending.length > 0 || later.isWaiting(page.now());
  }

  function schedule(composer: GmailComposer): void {
    const now = page.now();
    lookAtBar(now);
    later.begin(composer, now, bars.seen());
  }

  function intend(composer: GmailComposer): void {
    if (pending.some((send) => send.composer === composer)) return;
    const now = page.now();
    later.drop(composer);
    lookAtBar(now);
    dialogsBefore = new Set(dialogs());
    count += 1;
    const send = pendingSend(`gmail-send-${count}`, composer, now, bars.seen());
    pending = [...pending, send];
    listener.sendIntended(send.id, composer);
  }

  function answer(target: Element): void {
    const dialog = closest(target, SELECTORS.send.refusal);
    const composer = dialog && asked.get(dialog);
    if (!composer || composer.signal.aborted) return;
    intend(composer);
    const send = pending.find((one) => one.composer === composer);
    if (send) send.isAnswer = true;
  }

  function undo(): void {
    const bar = look();
    const owner = bar && pending.find((send) => send.bar === bar);
    if (owner) end(owner, 'withdrawn');
    else if (bar) later.undo(bar);
  }

  function composerClosed(composer: GmailComposer): void {
    const isSent = pending.some((send) => send.composer === composer);
    if (!isSent) closedUnsentAt = page.now();
    later.closed(composer, page.now());
  }

  function conversationSeen(conversation: Conversation): void {
    later.seen(conversation);
    for (const send of pending) {
      const seen = conversation.messages.find(
        (one) => !messagesUsed.has(one.key) && send.isSeenAs(one, conversation),
      );
      if (!seen) continue;
      messagesUsed.add(seen.key);
      end(send, 'confirmed');
    }
  }

  function check(composers: readonly GmailComposer[]): void {
    if (!isWaiting()) return;
    look();
    noteDialogs();
    for (const send of pending) {
      if (composers.some((composer) => send.isBackIn(composer))) end(send, 'withdrawn');
    }
    for (const send of pending) {
      const outcome = outcomeOf(send.sight(), page.now());
      if (outcome !== 'waiting') end(send, outcome);
    }
  }

  function end(send: PendingSend, outcome: 'confirmed' | 'withdrawn'): void {
    pending = pending.filter((other) => other !== send);
    if (outcome === 'confirmed') listener.sendConfirmed(send.id);
    else listener.sendWithdrawn(send.id);
  }

  function look(): Snackbar | undefined {
    const now = page.now();
    const bar = lookAtBar(now);
    if (bar) giveTo(bar);
    for (const send of pending) send.follow(bar, now);
    return bar;
  }

  function giveTo(bar: Snackbar): void {
    // A bar speaks of one send only, also after that has ended.
    if (barsGiven.has(bar.number)) return;
    const isLater = later.claim(bar, page.now());
    const owner = isLater ? undefined : ownerOf(bar);
    if (owner) owner.bar = bar;
    if (owner || isLater) barsGiven.add(bar.number);
  }

  /**
   * A bar belongs to the send whose thread it names; it may also be the next bar of the same send
   * ("Sending…", then "Message sent"); else it is for the send that has waited longest.
   */
  function ownerOf(bar: Snackbar): PendingSend | undefined {
    const waiting = pending.filter((send) => send.mayOwn(bar));
    const named = waiting.find((send) => send.isNamedBy(bar));
    const again = pending.find((send) => send.isContinuedBy(bar));
    const known = named ?? again;
    if (known || discardBars.has(bar.number)) return known;
    const longest = waiting.find((send) => !send.composerOpen());
    return longest ?? (bar.offersView ? pending.findLast((send) => send.bar) : undefined);
  }

  /** Decides once, when a bar comes up, whether it can only speak of a discarded draft. */
  function lookAtBar(now: number): Snackbar | undefined {
    const before = bars.seen();
    const bar = bars.look(now);
    const isNew = bar !== undefined && bar.number > before;
    const isNearDiscard = now - closedUnsentAt < DISCARD_BAR_WITHIN;
    if (isNew && isNearDiscard && !bar.offersView) discardBars.add(bar.number);
    return bar;
  }

  function dialogs(): readonly Element[] {
    return all(page.document, SELECTORS.send.refusal).filter(isShown);
  }

  function noteDialogs(): void {
    const asking = dialogs().find((dialog) => !dialogsBefore.has(dialog));
    const stopped = asking && pending.findLast((send) => send.composerOpen());
    if (!stopped) return;
    stopped.refused = true;
    // Without anybody to send to, the dialog cannot be a question.
    if (stopped.hasRecipient) asked.set(asking, stopped.composer);
  }

  return {
    get isWaiting() {
      return isWaiting();
    },
    schedule,
    discard: (composer) => later.drop(composer),
    intend,
    answer,
    undo,
    composerOpened: (composer) => later.opened(composer),
    composerClosed,
    conversationSeen,
    check,
  };
}
