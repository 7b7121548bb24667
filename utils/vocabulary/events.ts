import type { Worry } from './acts.ts';
import type { Channel } from './channels.ts';
import type { Purpose } from './reading.ts';
import type { Stage } from './stages.ts';

/** Events of theirs (`design.md` "Events"). */
export const INBOUND_KINDS = [
  'opened',
  'reply',
  'start',
  'thanks',
  'ask_offer',
  'question',
  'meeting',
  'purchase',
  'referral',
  'reaction',
  'decline',
  'complaint',
  'optout',
  'optin',
] as const;
export type InboundKind = (typeof INBOUND_KINDS)[number];

/** Events of the user's. */
export const OUTBOUND_KINDS = [
  'note',
  'help',
  'answer',
  'thanks',
  'remember',
  'story',
  'promise_kept',
  'promise_broken',
  'pitch_soft',
  'pitch_direct',
  'pitch_hard',
  'ask_referral',
  'hype',
  'followup',
  'repair',
  'served',
] as const;
export type OutboundKind = (typeof OUTBOUND_KINDS)[number];

/** What every entry of the ledger carries. Entries are append-only. */
interface EntryBase {
  /** A hash of message key and kind, so that two machines agree; random for a click. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Day number in the user's own zone, computed once when the entry is written. */
  readonly day: number;
  /** Key of the message it came from; entries with the same value come from one message. */
  readonly message?: string;
  readonly thread?: string;
  readonly channel?: Channel;
  /** Version of the reader that made it; absent for a click. */
  readonly reader?: number;
  /** The user's own words beside what they wrote by hand. */
  readonly note?: string;
}

export interface InboundEntry extends EntryBase {
  readonly direction: 'in';
  readonly kind: InboundKind;
  /** The message also asked something that waits for an answer. */
  readonly asks?: true;
  /** The question's own sentence. */
  readonly sentence?: string;
  /** Of an opt-out; `offers` where absent. */
  readonly purpose?: Purpose;
  /** Of an opt-out or an opt-in: the channel it is about; absent for all of them. */
  readonly on?: Channel;
  /** Of a purchase, where the user said so. */
  readonly paid?: Payment;
}

/** What was paid for what. */
export interface Payment {
  /** In whole units of the currency (4800 for JPY 4,800; 12.5 for USD 12.50), 0 or more. */
  readonly amount: number;
  /** ISO 4217, three capitals. */
  readonly currency: string;
  readonly item?: string;
}

export interface OutboundEntry extends EntryBase {
  readonly direction: 'out';
  readonly kind: OutboundKind;
  /** Heat of the draft when it was sent, 0–100. */
  readonly heat?: number;
  /** Similarity hashes of the sentences that pressed or overclaimed, 16 hexadecimal digits each. */
  readonly urges?: readonly string[];
  /** Of a promise kept or broken: id of the `promised` entry that it settles. */
  readonly promise?: string;
}

/** A correction by hand is an entry too. */
export type HandEntry = EntryBase & { readonly direction: 'self' } & (
    | { readonly kind: 'floor'; readonly floor: Stage }
    | { readonly kind: 'removed'; readonly target: string }
    | { readonly kind: 'promised'; readonly sentence: string; readonly due: string | null }
    /** Something that troubles them and that the user could help with (悩み), in the user's words. */
    | { readonly kind: 'problem'; readonly sentence: string }
    | { readonly kind: 'solved'; readonly problem: string }
    /** One of the buyer's worries was answered. */
    | { readonly kind: 'worry_answered'; readonly worry: Worry }
  );

export type TrustEntry = InboundEntry | OutboundEntry;
export type Entry = TrustEntry | HandEntry;
