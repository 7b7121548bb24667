import type { Worry } from '../vocabulary/acts.ts';
import type { Channel } from '../vocabulary/channels.ts';
import type { InboundKind, OutboundKind } from '../vocabulary/events.ts';
import type { Purpose } from '../vocabulary/reading.ts';
import type { Stage } from '../vocabulary/stages.ts';

/** Which half-life an entry fades by: of those up to warm, of the trusted, of customers. */
export type FadeClass = 0 | 1 | 2;

/** A calendar day on which something happened, with the kinds already counted on it. */
export interface SeenDay {
  readonly day: number;
  readonly theirs: readonly InboundKind[];
  readonly mine: readonly OutboundKind[];
}

/** Place in `WARMTH_HALF_LIVES`. */
export type WarmthClass = 0 | 1 | 2 | 3 | 4 | 5;

/** Running sums for the temperature, worth what they say at `at`; one for each of `WARMTH_HALF_LIVES`. */
export interface WarmthSums {
  readonly at: number;
  readonly sums: readonly [number, number, number, number, number, number];
}

/** Running sums of what fades: `sums` (one for each fade class) are worth what they say at `at`. */
export interface FadingSums {
  readonly at: number;
  /** Face value of all entries: the share that never fades is taken from it. */
  readonly base: number;
  readonly sums: readonly [number, number, number];
}

/** A deposit that they have not reacted to yet. */
export interface PendingDeposit {
  /** Id of the entry that made it. */
  readonly id: string;
  readonly at: number;
  readonly value: number;
  readonly fade: FadeClass;
}

/** A question of theirs that waits for an answer. */
export interface OpenQuestion {
  /** Id of the entry that asked it. */
  readonly id: string;
  readonly at: number;
  readonly day: number;
  readonly fade: FadeClass;
  readonly thread: string | null;
  /** False where it costs nothing (more): asked before the install, or counted already. */
  readonly costs: boolean;
}

/** A promise of the user's that is neither kept nor broken. */
export interface OpenPromise {
  /** Id of the `promised` entry. */
  readonly id: string;
  readonly at: number;
  /** Epoch milliseconds from which it is surely late in every zone; null: never late. */
  readonly lateFrom: number | null;
}

/** A broken promise or a complaint with something left to pay. */
export interface OpenBreach {
  readonly at: number;
  readonly left: number;
  /** It was owned and mended; that halves it once. */
  readonly repaired: boolean;
}

/**
 * The last word on one purpose, everywhere (`on` null) or on one channel. The word about a channel
 * goes before the one about all of them.
 */
export interface Boundary {
  readonly on: Channel | null;
  readonly purpose: Purpose;
  /** False where they agreed on this channel after they had refused everywhere. */
  readonly refused: boolean;
  readonly at: number;
}

/** Something that troubles them, noted and not solved yet. */
export interface Problem {
  /** Id of the `problem` entry. */
  readonly id: string;
  readonly at: number;
  readonly sentence: string;
}

/** What they paid in one currency. */
export interface Spending {
  readonly currency: string;
  /** The first payment. */
  readonly first: number;
  readonly total: number;
  /** Payments with an amount. */
  readonly times: number;
}

/** Runs of days on which they wrote. */
export interface Conversations {
  readonly count: number;
  /** Day numbers of the running one; null before the first. */
  readonly startDay: number | null;
  readonly lastDay: number | null;
  /** How often each gap (days from start to start) was seen, as sorted pairs. */
  readonly gaps: readonly (readonly [gap: number, times: number])[];
}

/**
 * All that is kept of one person's history: plain data of bounded size, ready for a database and for
 * a message. The table in `model.design.md` says why each part is enough.
 */
export interface ContactState {
  /** Time of the last entry, epoch milliseconds; entries not older than this can be added. */
  readonly lastAt: number | null;
  /** Place of the last entry among those of the same time. */
  readonly lastTie: string;
  /** Time of the first event. */
  readonly firstAt: number | null;
  /** Events counted, one per kind, direction and day. */
  readonly events: number;
  /** Stage from the evidence alone, as last judged; the floor by hand stands beside it. */
  readonly held: Stage;
  readonly floor: Stage | null;

  /** The last distinct days, newest last. */
  readonly days: readonly SeenDay[];
  /** Days on which they wrote, and days of mine. */
  readonly theirDays: number;
  readonly myDays: number;
  /** First sign of theirs: an opt-in, a card, or their first word. */
  readonly metAt: number | null;
  readonly firstWroteAt: number | null;
  /** They last wrote. */
  readonly lastInAt: number | null;
  /** The last event of mine. */
  readonly lastOutAt: number | null;
  readonly lastOutKind: OutboundKind | null;
  /** First message of mine since they last wrote. */
  readonly waitingSince: number | null;
  readonly lastPitchAt: number | null;
  /** Key of the last message that pitched: its kind words earn nothing. */
  readonly pitchMessage: string | null;
  /** Follow-ups and pitches of mine since they last wrote. */
  readonly followups: number;
  readonly pitches: number;

  readonly warmth: WarmthSums;
  readonly conversations: Conversations;

  readonly fading: FadingSums;
  readonly pending: readonly PendingDeposit[];
  /** The last story of mine that earned. */
  readonly storyAt: number | null;
  readonly questions: readonly OpenQuestion[];
  readonly promises: readonly OpenPromise[];
  readonly breaches: readonly OpenBreach[];
  readonly breachCount: number;
  readonly lastBreachAt: number | null;

  readonly askedAt: number | null;
  /** What came after they last asked. */
  readonly declinedSinceAsked: boolean;
  readonly boughtSinceAsked: boolean;
  readonly declinedAt: number | null;
  readonly askedSinceDeclined: boolean;
  readonly thankedAt: number | null;
  readonly boughtAt: number | null;
  /** Days with a purchase. */
  readonly purchaseDays: number;
  readonly referrals: number;
  /** I last thanked them. */
  readonly gaveThanksAt: number | null;
  /** What they agreed to or refused, the last word for each purpose and channel. */
  readonly boundaries: readonly Boundary[];
  /** When each worry of a buyer was first answered. */
  readonly worries: readonly { readonly worry: Worry; readonly at: number }[];
  readonly problems: readonly Problem[];
  readonly firstBoughtAt: number | null;
  readonly spent: readonly Spending[];
  /** The last recommendation of theirs, and the last time I asked for one. */
  readonly referredAt: number | null;
  readonly askedReferralAt: number | null;
  /** What I pressed with, as similarity hashes, newest last. */
  readonly urges: readonly { readonly hash: string; readonly at: number }[];
  /** Threads that hold a message of mine, newest last. */
  readonly myThreads: readonly string[];
}

/**
 * A copy that one step may write to; arrays and objects in it are replaced, never changed. Where a
 * journal is there, each step writes down what it booked, so that a balance can be explained.
 */
export type Working = { -readonly [K in keyof ContactState]: ContactState[K] } & {
  journal?: Booking[];
};

/** What the fold did for one entry. `value` is in points, as it stood on the entry's own day. */
export interface Booking {
  /** Id of the entry. */
  readonly id: string;
  readonly what: 'counted' | 'waiting' | 'unanswered' | 'debt' | Idle;
  readonly value: number;
  readonly at: number;
  readonly fade: FadeClass;
}

/** Why an entry moves nothing. */
export type Idle =
  /** A further message of its kind and day. */
  | 'same_day'
  /** Kind words of a message that pitches. */
  | 'beside_pitch'
  /** A story soon after one that earned. */
  | 'story_again';

/** Bounds of the lists, above what one entry per kind, direction and day can fill in real life. */
export const CAPS = {
  days: 4,
  pending: 200,
  questions: 50,
  promises: 50,
  breaches: 40,
  threads: 30,
  problems: 20,
  urges: 30,
  currencies: 10,
  gap: 366,
} as const;

/** Somebody of whom nothing is known. */
export function emptyState(): ContactState {
  return {
    ...EMPTY_CONTACT,
    ...EMPTY_LEDGER,
    ...EMPTY_SIGNS,
  };
}

const EMPTY_CONTACT = {
  lastAt: null,
  lastTie: '',
  firstAt: null,
  events: 0,
  held: 'stranger',
  floor: null,
  days: [],
  theirDays: 0,
  myDays: 0,
  metAt: null,
  firstWroteAt: null,
  lastInAt: null,
  lastOutAt: null,
  lastOutKind: null,
  waitingSince: null,
  lastPitchAt: null,
  pitchMessage: null,
  followups: 0,
  pitches: 0,
} as const;

const EMPTY_LEDGER = {
  warmth: { at: 0, sums: [0, 0, 0, 0, 0, 0] },
  conversations: { count: 0, startDay: null, lastDay: null, gaps: [] },
  fading: { at: 0, base: 0, sums: [0, 0, 0] },
  pending: [],
  storyAt: null,
  questions: [],
  promises: [],
  breaches: [],
  breachCount: 0,
  lastBreachAt: null,
} as const;

const EMPTY_SIGNS = {
  askedAt: null,
  declinedSinceAsked: false,
  boughtSinceAsked: false,
  declinedAt: null,
  askedSinceDeclined: false,
  thankedAt: null,
  boughtAt: null,
  purchaseDays: 0,
  referrals: 0,
  gaveThanksAt: null,
  boundaries: [],
  worries: [],
  problems: [],
  firstBoughtAt: null,
  spent: [],
  referredAt: null,
  askedReferralAt: null,
  urges: [],
  myThreads: [],
} as const;

/** The last `cap` items of a list, with one more at the end. */
export function appended<T>(list: readonly T[], item: T, cap: number): readonly T[] {
  return list.length < cap ? [...list, item] : [...list.slice(list.length - cap + 1), item];
}
