import type { Channel } from '../../vocabulary/channels.ts';
import type { PagePart } from '../../vocabulary/health.ts';
import type { HintPlace, PageReading } from '../site.ts';

/**
 * How the pages of one site for direct messages are read: everything that differs from site to site,
 * as questions to the page as it stands. `direct-site.ts` makes a `Site` of it: watching, sending,
 * proof, health and conversations are the same everywhere.
 *
 * Every function only reads and may be called at any moment, also in the middle of the page's own
 * changes. Absence is an empty list or null; a part that is there and cannot be trusted is `unreadable`.
 */
export interface DirectReader {
  readonly id: Channel;
  /** Match patterns of the pages, for the manifest and for the permission. */
  readonly matches: readonly string[];
  /** Whether Ondo may read at this address: never where posts are written. */
  runsAt(url: URL): boolean;
  /**
   * Where composers and messages stand: the document, and open shadow roots and documents of frames of
   * the same origin where the site uses such. Asked again whenever the page changed, and by a slow clock,
   * since an attached shadow root makes no mutation.
   */
  roots(document: Document): readonly (Document | ShadowRoot)[];
  /** Every place where a message can be written now, hidden ones left out. */
  places(document: Document): readonly DirectPlace[];
  /**
   * Whether somebody seems to be writing to somebody here, asked where `places` finds none or a place
   * has lost its editor: the page is then told to be unreadable. By what cannot be renamed, the roles
   * and kinds of fields. Without it every text box that is shown counts, and every lost editor.
   */
  seemsOpen?(document: Document): boolean;
}

/** One conversation on the screen with the place where its next message is written. */
export interface DirectPlace {
  /** Stays the same while its node does; the engine asks anew after every change and compares. */
  readonly editor: HTMLElement;
  /** The smallest element that holds this conversation and no other. */
  readonly root: Element;
  /** The site's own id of the conversation without the channel; null where the page does not tell. */
  thread(): string | null;
  /** Who it goes to; `unreadable` where two readings disagree or nobody can be told for certain. */
  people(): PageReading<readonly DirectPerson[]>;
  /** The user's own words: no quoted message, at most `DRAFT_LIMIT` characters, `\n` for line ends. */
  text(): PageReading<string>;
  /** What is written above the message where there is such a line (InMail); else empty. */
  subject(): string;
  /** What sends by click now; null where the site shows no such control. */
  sendControl(): Element | null;
  /** Whether Enter alone sends as the site is set; null where it cannot be told (then proof decides). */
  entersSend(): boolean | null;
  /** Whether Shift and Enter send, where the site can be set so; absent where they make a new line. */
  shiftEnterSends?(): boolean;
  /** The messages that stand on the page, oldest first, and whether earlier ones may be missing. */
  messages(): PageReading<DirectMessages>;
  /** Where a hint may stand; undefined where there is no place, or none is wanted (LinkedIn). */
  hintPlace(): HintPlace | undefined;
  /** A group: nobody in it is judged, nothing of it is kept. */
  isGroup(): boolean;
  /** Parts of the page that are there and could not be trusted, beside those told above. */
  drifted(): readonly PagePart[];
  /**
   * Only of a place that closes by sending and shows no conversation: whether the page says that what
   * was written here went out. Asked after the place has gone; absent, a place that goes was not sent.
   */
  showsSent?(): boolean;
}

/** A person as a site knows them. */
export interface DirectPerson {
  /** The site's own lasting id in lower case, never a shown name; `name:…` only where facts allow it. */
  readonly address: string;
  readonly name?: string;
  /** More ids the same place tells of the same person, written as addresses: for a merge, never to judge by. */
  readonly also?: readonly string[];
}

export interface DirectMessages {
  readonly messages: readonly DirectMessage[];
  readonly complete: boolean;
}

/** One message on the page. One whose direction is not certain is left out. */
export interface DirectMessage {
  /** The site's id of the message; null where it has none: the engine makes one of its place, text and day. */
  readonly id: string | null;
  readonly direction: 'in' | 'out';
  /** Epoch milliseconds; null where the page tells none: it then stands between its neighbours. */
  readonly at: number | null;
  /** Without quotes of earlier messages, times and reactions; empty for a picture, sticker or voice note. */
  readonly text: string;
  /** Of an own message: whether the site says that it went out; null where it does not say. */
  readonly sent: boolean | null;
}
