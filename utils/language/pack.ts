import type {
  DraftReading,
  Language,
  ReadingContext,
  ReceivedReading,
} from '../vocabulary/reading.ts';

/**
 * One language Ondo understands: one folder whose `index.ts` exports an object of this shape.
 * Contract (held by `tests/contracts/language.ts`): pure and synchronous; no pattern is
 * super-linear; offsets lie inside the text; an empty text reads as nothing.
 */
export interface LanguagePack {
  readonly tag: Language;
  /** Share of the text that is certainly written in this language, 0–1. */
  share(text: string): number;
  /** Reads a draft of the user's own words (no quote, no signature). */
  readDraft(text: string, context: ReadingContext): DraftReading;
  /** Reads a message that the other person wrote. */
  readReceived(text: string, context: ReadingContext): ReceivedReading;
}
