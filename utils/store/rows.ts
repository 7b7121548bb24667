import type { ContactState, Doubt } from '../trust/index.ts';
import type { Act, PitchLevel } from '../vocabulary/acts.ts';
import type { Channel } from '../vocabulary/channels.ts';
import type { Entry } from '../vocabulary/events.ts';
import type { SentMessage } from '../vocabulary/messages.ts';
import type { Purpose } from '../vocabulary/reading.ts';
import type { Stage } from '../vocabulary/stages.ts';

/** A person: a set of identities and the state folded over all their entries. */
export interface ContactRow {
  readonly id: string;
  readonly identities: readonly string[];
  readonly state: ContactState;
  /** What the state was folded with (`foldKey`); under other settings it is folded anew. */
  readonly foldedWith: string;
  /** Epoch milliseconds when Ondo first saw this person. */
  readonly firstSeenAt: number;
  /** The gifts named in the last three next steps, newest last. */
  readonly recentGifts: readonly string[];
  /** Offers the user kept for later, oldest first, in the user's own words. */
  readonly heldOffers: readonly HeldOffer[];
  /** What a machine reading alone would turn into debt or a boundary: the user is asked first. */
  readonly doubts: readonly OpenDoubt[];
}

/** A complaint or an opt-out as read in one message, not yet confirmed. */
export interface OpenDoubt {
  readonly id: string;
  readonly kind: Doubt;
  readonly at: number;
  readonly channel: Channel;
  readonly purpose?: Purpose;
}

export interface HeldOffer {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  /** What it asks: it comes back when this would be fine. */
  readonly pitch: PitchLevel;
  readonly acts: readonly Act[];
  /** When an offer went out to this person after all; from then on the offer waits no longer. */
  readonly sentAt?: number;
}

/**
 * What a list shows of a contact, small and indexed. Lines are moments (epoch ms) at which somebody
 * crosses from one list to another, so that time passing rewrites nothing.
 */
export interface SummaryRow {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly stage: Stage;
  /** Their last message or the user's last one, whichever is later. */
  readonly lastAt: number;
  readonly metAt?: number;
  readonly warmUntil?: number;
  readonly coolingFrom?: number;
  readonly dormantFrom?: number;
  readonly askedAt?: number;
  readonly promiseDue?: number;
  /** Since when the oldest offer kept for later waits, and when one went out after all. */
  readonly offerAt?: number;
  readonly offerSentAt?: number;
  readonly boughtAt?: number;
  /** When the oldest noted problem was noted: such a person is a lead. */
  readonly problemAt?: number;
  /** When the oldest refusal that stands was said. */
  readonly boundaryAt?: number;
  /** When the last breach was, while it is to be put right. */
  readonly breachAt?: number;
  /** The oldest doubt that waits for the user's word. */
  readonly doubtAt?: number;
  readonly channels: readonly Channel[];
  /** Lower-cased words of name and address, for prefix search. */
  readonly words: readonly string[];
}

/** One way to reach a person: a mail address, a profile, a user id. `id` is `channel:address`. */
export interface IdentityRow {
  readonly id: string;
  readonly contact: string;
  readonly channel: Channel;
  readonly address: string;
  readonly name: string;
  /** Number of the block that is being filled. */
  readonly block: number;
  /** Number of the row of seen keys that is being filled. */
  readonly seenRow: number;
}

/** Up to `BLOCK_SIZE` entries in one row: a row costs about 0.1 ms whatever its size. */
export interface BlockRow {
  readonly identity: string;
  readonly seq: number;
  readonly entries: readonly Entry[];
}

/** Sorted 8-byte keys of messages already recorded for this identity. */
export interface SeenRow {
  readonly identity: string;
  readonly seq: number;
  readonly keys: BigUint64Array<ArrayBuffer>;
}

/**
 * A message the user sent from a page Ondo was reading. `pending` until the site proves it;
 * `scheduled` ones wait for longer, whatever becomes of their tab; `confirmed` rows stay a while, so that the same mail seen later in its thread is recognised.
 */
export interface SendRow {
  readonly id: string;
  readonly at: number;
  readonly state: 'pending' | 'scheduled' | 'confirmed';
  readonly tab: number;
  readonly message: SentMessage;
  readonly recipients: readonly SendRecipient[];
  /** One per recipient: hash of identity and head of the text. */
  readonly fingerprints: readonly string[];
}

export interface SendRecipient {
  readonly address: string;
  readonly name: string;
}

/** `schema` and the counters. */
export interface MetaRow {
  readonly key: string;
  readonly value: number;
}
