import type { Act, PitchLevel, Signal, Worry } from './acts.ts';

/** The two languages Ondo understands; a draft's language is told from the draft itself. */
export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Half-open range of UTF-16 offsets into the text that was read: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that made an act, and the id of the rule that found them. */
export interface Evidence extends Span {
  readonly act: Act;
  readonly rule: string;
}

/** One sentence and what it does. `pitch` is the level of this sentence alone. */
export interface SentenceReading extends Span {
  readonly acts: readonly Act[];
  readonly pitch: PitchLevel;
}

/** A promise found in a draft. `due` is `YYYY-MM-DD` in the writer's zone; null where no date is given. */
export interface FoundPromise extends Span {
  readonly text: string;
  readonly due: string | null;
}

/** A sentence that presses, or that claims what needs proof (`hype`); never a verdict that it is untrue. */
export interface Urge extends Span {
  readonly act: 'pressure' | 'hype';
  /** Similarity hash, 16 hexadecimal digits: finds the same "last chance" again without its words. */
  readonly hash: string;
}

/** What Ondo understood of a draft. Offsets refer to the text that was passed in. */
export interface DraftReading {
  readonly lang: Language;
  readonly pitch: PitchLevel;
  /** How hot the draft is, 0–100 (`design.md` "Heat"). */
  readonly heat: number;
  /** Every act at least one sentence performs, in the order of `ACTS`. */
  readonly acts: readonly Act[];
  readonly sentences: readonly SentenceReading[];
  readonly evidence: readonly Evidence[];
  readonly promises: readonly FoundPromise[];
  readonly worries: readonly Worry[];
  /** The sentences that press or need proof. */
  readonly urges?: readonly Urge[];
}

/** What Ondo understood of a received message. */
export interface ReceivedReading {
  readonly lang: Language;
  readonly signals: readonly Signal[];
  /** The sentences that ask the user something and wait for an answer. */
  readonly questions: readonly Span[];
  /** Of an opt-out: from offers only, or from every message. */
  readonly purpose?: Purpose;
}

/** How formally somebody is spoken to. */
export type Register = 'formal' | 'familiar';

/** What a boundary is about. */
export type Purpose = 'offers' | 'all';

/** What a phrase of the user's own trade is: a ware, a step towards buying, or never a pitch. */
export const PHRASE_MEANINGS = ['offer', 'step', 'innocent'] as const;

/** A phrase of the user's own trade, typed in plain words. */
export interface OwnPhrase {
  readonly text: string;
  readonly meaning: (typeof PHRASE_MEANINGS)[number];
}

/** The writer's own situation, passed in so that reading stays pure. */
export interface ReadingContext {
  /** Epoch milliseconds: relative dates are read against it. */
  readonly now: number;
  /** Offset of the writer's zone from UTC in minutes at `now` (Tokyo: 540). */
  readonly offsetMinutes: number;
  /** *What I offer*: names of products, prices, booking and shop links, as the user wrote them. */
  readonly offer?: readonly string[];
  /** Phrases of the user's own trade. */
  readonly phrases?: readonly OwnPhrase[];
}
