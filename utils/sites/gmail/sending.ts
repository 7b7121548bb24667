import { all, closest, isShown } from '../dom.ts';
import type { Conversation, SiteListener, SitePage } from '../site.ts';
import type { GmailComposer } from './composer.ts';
import { PendingSend } from './pending-send.ts';
import { Scheduling } from './scheduling.ts';
import { SELECTORS } from './selectors.ts';
import { outcomeOf } from './send-life.ts';
import { SnackbarWatch } from './snackbar.ts';
import type { Snackbar } from './snackbar.ts';

/** A bar that comes up so soon after a draft was closed unsent speaks of that, milliseconds. */
const DISCARD_BAR_WITHIN = 2_000;

/** Follows every send from the user's wish to its proof, its undoing or its refusal. */
export class Sending {
  readonly #page: SitePage;
  readonly #listener: SiteListener;
  readonly #bars: SnackbarWatch;
  readonly #later: Scheduling;
  readonly #asked = new Map<Element, GmailComposer>();
  readonly #messagesUsed = new Set<string>();
  readonly #discardBars = new Set<number>();
  readonly #barsGiven = new Set<number>();
  #dialogsBefore = new Set<Element>();
  #pending: readonly PendingSend[] = [];
  #closedUnsentAt = Number.NEGATIVE_INFINITY;
  #count = 0;

  constructor(page: SitePage, listener: SiteListener) {
    this.#page = page;
    this.#listener = listener;
    this.#bars = new SnackbarWatch(page.document);
    this.#later = new Scheduling(listener);
  }

  get isWaiting(): boolean {
    return this.#pending.length > 0 || this.#later.isWaiting(this.#page.now());
  }

  /** The user chose to send this later. */
  schedule(composer: GmailComposer): void {
    const now = this.#page.now();
    this.#lookAtBar(now);
    this.#later.begin(composer, now, this.#bars.seen);
  }

  /** The user threw this draft away. */
  discard(composer: GmailComposer): void {
    this.#later.drop(composer);
  }

  /** The user pressed Send. Pressing it twice is one send. */
  intend(composer: GmailComposer): void {
    if (this.#pending.some((send) => send.composer === composer)) return;
    const now = this.#page.now();
    this.#later.drop(composer);
    this.#lookAtBar(now);
    this.#dialogsBefore = new Set(this.#dialogs());
    this.#count += 1;
    const send = new PendingSend(`gmail-send-${this.#count}`, composer, now, this.#bars.seen);
    this.#pending = [...this.#pending, send];
    this.#listener.sendIntended(send.id, composer);
  }

  /** The user answered a dialog: where Gmail had asked before sending, this may send after all. */
  answer(target: Element): void {
    const dialog = closest(target, SELECTORS.send.refusal);
    const composer = dialog && this.#asked.get(dialog);
    if (!composer || composer.signal.aborted) return;
    this.intend(composer);
    const send = this.#pending.find((one) => one.composer === composer);
    if (send) send.isAnswer = true;
  }

  /** The user pressed Undo in the bar. */
  undo(): void {
    const bar = this.#look();
    const owner = bar && this.#pending.find((send) => send.bar === bar);
    if (owner) this.#end(owner, 'withdrawn');
    else if (bar) this.#later.undo(bar);
  }

  composerOpened(composer: GmailComposer): void {
    this.#later.opened(composer);
  }

  composerClosed(composer: GmailComposer): void {
    const isSent = this.#pending.some((send) => send.composer === composer);
    if (!isSent) this.#closedUnsentAt = this.#page.now();
    this.#later.closed(composer, this.#page.now());
  }

  /** A message in a thread, with the server's own id, is proof too. */
  conversationSeen(conversation: Conversation): void {
    this.#later.seen(conversation);
    for (const send of this.#pending) {
      const seen = conversation.messages.find(
        (one) => !this.#messagesUsed.has(one.key) && send.isSeenAs(one, conversation),
      );
      if (!seen) continue;
      this.#messagesUsed.add(seen.key);
      this.#end(send, 'confirmed');
    }
  }

  /** Judges every send by what the page shows now. */
  check(composers: readonly GmailComposer[]): void {
    if (!this.isWaiting) return;
    this.#look();
    this.#noteDialogs();
    for (const send of this.#pending) {
      if (composers.some((composer) => send.isBackIn(composer))) this.#end(send, 'withdrawn');
    }
    for (const send of this.#pending) {
      const outcome = outcomeOf(send.sight(), this.#page.now());
      if (outcome !== 'waiting') this.#end(send, outcome);
    }
  }

  #end(send: PendingSend, outcome: 'confirmed' | 'withdrawn'): void {
    this.#pending = this.#pending.filter((other) => other !== send);
    if (outcome === 'confirmed') this.#listener.sendConfirmed(send.id);
    else this.#listener.sendWithdrawn(send.id);
  }

  #look(): Snackbar | undefined {
    const now = this.#page.now();
    const bar = this.#lookAtBar(now);
    if (bar) this.#giveTo(bar);
    for (const send of this.#pending) send.follow(bar, now);
    return bar;
  }

  #giveTo(bar: Snackbar): void {
    // A bar speaks of one send only, also after that has ended.
    if (this.#barsGiven.has(bar.number)) return;
    const isLater = this.#later.claim(bar, this.#page.now());
    const owner = isLater ? undefined : this.#ownerOf(bar);
    if (owner) owner.bar = bar;
    if (owner || isLater) this.#barsGiven.add(bar.number);
  }

  /**
   * A bar belongs to the send whose thread it names; it may also be the next bar of the same send
   * ("Sending…", then "Message sent"); else it is for the send that has waited longest.
   */
  #ownerOf(bar: Snackbar): PendingSend | undefined {
    const waiting = this.#pending.filter((send) => send.mayOwn(bar));
    const named = waiting.find((send) => send.isNamedBy(bar));
    const again = this.#pending.find((send) => send.isContinuedBy(bar));
    const known = named ?? again;
    if (known || this.#discardBars.has(bar.number)) return known;
    const longest = waiting.find((send) => !send.composerOpen);
    return longest ?? (bar.offersView ? this.#pending.findLast((send) => send.bar) : undefined);
  }

  /** Decides once, when a bar comes up, whether it can only speak of a discarded draft. */
  #lookAtBar(now: number): Snackbar | undefined {
    const before = this.#bars.seen;
    const bar = this.#bars.look(now);
    const isNew = bar !== undefined && bar.number > before;
    const isNearDiscard = now - this.#closedUnsentAt < DISCARD_BAR_WITHIN;
    if (isNew && isNearDiscard && !bar.offersView) this.#discardBars.add(bar.number);
    return bar;
  }

  #dialogs(): readonly Element[] {
    return all(this.#page.document, SELECTORS.send.refusal).filter(isShown);
  }

  #noteDialogs(): void {
    const asking = this.#dialogs().find((dialog) => !this.#dialogsBefore.has(dialog));
    const stopped = asking && this.#pending.findLast((send) => send.composerOpen);
    if (!stopped) return;
    stopped.refused = true;
    // Without anybody to send to, the dialog cannot be a question.
    if (stopped.hasRecipient) this.#asked.set(asking, stopped.composer);
  }
}
