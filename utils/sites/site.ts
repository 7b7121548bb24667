import type { Channel } from '../vocabulary/channels.ts';
import type { PageDraft, Recipient } from '../vocabulary/drafts.ts';
import type { PagePart, SiteHealth } from '../vocabulary/health.ts';
import type { Span } from '../vocabulary/reading.ts';

/**
 * One site Ondo can read. A site is one folder whose `index.ts` exports an object of this shape.
 *
 * Contract (held by `tests/contracts/site.ts` for every site):
 * - construction and import do nothing; all work begins in `start`;
 * - the page is only read: no node, attribute or style of it is changed, no event is stopped;
 * - a mutation or input callback does nothing heavier than marking dirty;
 * - after `signal` aborts no listener, observer or timer is left;
 * - absence is a value, drift is reported as health, only a bug throws.
 */
export interface Site {
  readonly id: Channel;
  /** Match patterns for the manifest. */
  readonly matches: readonly string[];
  /**
   * Where the hint shows by default. `badge`: not one node in the page, the toolbar and the popup only;
   * the user may switch the chip on. Absent: in the page.
   */
  readonly surface?: 'badge';
  /** Whether Ondo may run at this address (a site also has pages that are none of its business). */
  runsAt(url: URL): boolean;
  start(page: SitePage, listener: SiteListener, signal: AbortSignal): void;
}

/** A page looked at for a report of a change in it. Holds no text, address or id of the page. */
export interface PageInspection {
  readonly checks: readonly PartCheck[];
  /** The page as bare structure: one element a line, at most 60,000 characters. */
  readonly structure: string;
}

/** One part of the page, and how many elements each of the two ways to read it finds. */
export interface PartCheck {
  readonly part: PagePart;
  readonly found: readonly [first: number, second: number];
}

/** What a site may use of its surroundings; tests pass their own. */
export interface SitePage {
  readonly document: Document;
  /** Epoch milliseconds. */
  now(): number;
}

export interface SiteListener {
  /** A draft can be written here. Called once for each composer. */
  composerOpened(composer: Composer): void;
  /**
   * The user asked the site to send. Called in the capture phase, while the draft is still on the
   * page; `sendId` is unique in this page.
   */
  sendIntended(sendId: string, composer: Composer): void;
  /** The site showed proof that the message went out and can no longer be undone. */
  sendConfirmed(sendId: string): void;
  /** Undone, refused or closed without being sent. */
  sendWithdrawn(sendId: string): void;
  /**
   * The site took a draft to send it later. It is no send yet: `sendConfirmed` follows if it is
   * seen sent while the page lives, `sendWithdrawn` if the user takes it back; often neither does,
   * and its message is told in its conversation some day. The composer has gone by now, so the
   * draft is handed over. Absent where a listener does not care.
   */
  sendScheduled?(sendId: string, draft: PageDraft): void;
  /** A conversation is on the screen; called again when more of it can be read. */
  conversationShown(conversation: Conversation): void;
  healthChanged(health: SiteHealth): void;
}

/** One place where a draft is being written. */
export interface Composer {
  /** Unique in this page for the composer's life. */
  readonly id: string;
  /** Aborts when the composer has left the page. */
  readonly signal: AbortSignal;
  /** The draft as it stands, or the parts of the page that could not be read. */
  read(): PageReading<PageDraft>;
  /**
   * Calls back after the user edited text, subject or recipients (trusted or not: the page's own
   * script edits too), and when input-method composition starts and ends.
   */
  watch(listener: ComposerListener, signal: AbortSignal): void;
  /** Where the words of `span` (offsets into the last `read` text) stand; empty where they cannot be found. */
  locate(span: Span): readonly Range[];
  /** Where a hint may stand: outside the message and outside any form. Undefined where there is no place. */
  hintPlace(): HintPlace | undefined;
}

export interface ComposerListener {
  edited(): void;
  focused(): void;
  compositionChanged(composing: boolean): void;
}

export interface HintPlace {
  readonly parent: Element;
  /** Insert before this child; null for the end. */
  readonly before: Node | null;
}

export type PageReading<T> =
  | { readonly status: 'read'; readonly value: T }
  | { readonly status: 'unreadable'; readonly parts: readonly PagePart[] };

/**
 * The messages of one conversation that can be read now, oldest first. What no person wrote to the
 * user is left out: absences, reports of delivery, newsletters, invitations, what a mailing list
 * sends on.
 */
export interface Conversation {
  /** The site's own id of the conversation, without the channel: the same as in `PageDraft.thread`. */
  readonly thread: string;
  readonly messages: readonly PageMessage[];
  /** False where earlier messages are collapsed or not loaded, or one is shown in part only. */
  readonly complete: boolean;
  /** The mailbox is somebody else's, who lent it to the user: not a part of the user's history. */
  readonly isLent?: true;
}

export interface PageMessage {
  /** Key as in `design.md` "Keys": channel, colon, the site's id. */
  readonly key: string;
  readonly direction: 'in' | 'out';
  /** Epoch milliseconds; null where unknown. */
  readonly at: number | null;
  /** The page gives no time: `at` lies between those of its neighbours. */
  readonly isTimeNear?: true;
  readonly from: { readonly address: string; readonly name?: string };
  readonly to: readonly Recipient[];
  /** Text without quotes and signature. */
  readonly text: string;
}
