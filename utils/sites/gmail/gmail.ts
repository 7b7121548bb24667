import type { PagePart } from '../../vocabulary/health.ts';
import type { Site, SiteListener, SitePage } from '../site.ts';
import { OwnAddresses } from './account.ts';
import { hasUnknownComposer } from './compose-roots.ts';
import { HealthReport } from './health.ts';
import type { ReadThing } from './health.ts';
import { OpenComposers } from './open-composers.ts';
import { isMailScreen } from './page-address.ts';
import { watchPage } from './page-watch.ts';
import { listenForIntent } from './send-intent.ts';
import type { IsUserEvent } from './send-intent.ts';
import { Sending } from './sending.ts';
import { ThreadReader } from './thread.ts';
import type { ThreadSight } from './thread.ts';

/** How often composers are looked at again though nothing seems to have changed, milliseconds. */
const RECHECK = 2_000;
/** How often a send is looked after: bars and dialogs also go by a change of class, milliseconds. */
const FOLLOW_SEND = 500;

/** Without these a draft is not read at all. */
const VITAL = new Set<PagePart>(['composer', 'body', 'recipients']);

function thingOf(drifted: readonly PagePart[]): ReadThing {
  return { drifted, lost: drifted.some((part) => VITAL.has(part)) };
}

function threadThing({ present, conversation, drifted }: ThreadSight): readonly ReadThing[] {
  if (!present) return [];
  return [{ drifted, lost: drifted.length > 0 && !conversation }];
}

/** One page of Gmail being read. */
class GmailReading {
  readonly composers: OpenComposers;
  readonly sending: Sending;
  readonly #page: SitePage;
  readonly #listener: SiteListener;
  readonly #thread: ThreadReader;
  readonly #health: HealthReport;
  #shown = '';
  #recheckedAt = Number.NEGATIVE_INFINITY;
  #drafts: readonly ReadThing[] = [];

  constructor(page: SitePage, listener: SiteListener, signal: AbortSignal) {
    this.#page = page;
    this.#listener = listener;
    const own = new OwnAddresses();
    this.composers = new OpenComposers({ document: page.document, own }, signal);
    this.sending = new Sending(page, listener);
    this.#thread = new ThreadReader(page.document, own);
    this.#health = new HealthReport((health) => listener.healthChanged(health));
  }

  /** Looks at the whole page; returns when to look again. */
  look(): number | undefined {
    const now = this.#page.now();
    const hasChanged = this.#lookAtComposers(now);
    const thread = this.#thread.look(now);
    this.#tellConversation(thread);
    this.sending.check(this.composers.all());
    const isDue = hasChanged || now - this.#recheckedAt >= RECHECK;
    if (isDue) this.#recheck(now);
    this.#health.update([...this.#drafts, ...threadThing(thread)], now);
    return this.#nextLook(isDue);
  }

  #lookAtComposers(now: number): boolean {
    const { opened, closed } = this.composers.look(now);
    for (const composer of closed) this.sending.composerClosed(composer);
    for (const composer of opened) {
      this.#listener.composerOpened(composer);
      this.sending.composerOpened(composer);
    }
    return opened.length + closed.length > 0;
  }

  #tellConversation({ conversation }: ThreadSight): void {
    if (!conversation) return;
    this.sending.conversationSeen(conversation);
    const content = JSON.stringify(conversation);
    if (content === this.#shown) return;
    this.#shown = content;
    this.#listener.conversationShown(conversation);
  }

  #recheck(now: number): void {
    this.#recheckedAt = now;
    const open = this.composers.all();
    const roots = open.map((composer) => composer.root);
    const unknown = hasUnknownComposer(this.#page.document, roots) ? [thingOf(['composer'])] : [];
    this.#drafts = [...open.map((composer) => thingOf(composer.recheck())), ...unknown];
  }

  /** A change that came too soon after a recheck is looked at once more, also on a page at rest. */
  #nextLook(rechecked: boolean): number | undefined {
    if (this.sending.isWaiting) return FOLLOW_SEND;
    const isOpen = this.composers.all().length > 0;
    return isOpen || !rechecked || this.#health.isSettling ? RECHECK : undefined;
  }
}

/** Gmail. `isUserEvent` is the one place where a test stands in for a person's hand. */
export function gmailSite(isUserEvent: IsUserEvent = (event) => event.isTrusted): Site {
  return {
    id: 'gmail',
    matches: ['https://mail.google.com/*'],
    runsAt: isMailScreen,
    start: (page, listener, signal) => {
      if (signal.aborted) return;
      const reading = new GmailReading(page, listener, signal);
      const { composers, sending } = reading;
      const lookNow = (): void => void reading.look();
      const context = { document: page.document, composers, sending, isUserEvent, lookNow };
      listenForIntent(context, signal);
      watchPage(page.document, () => reading.look(), signal);
    },
  };
}
