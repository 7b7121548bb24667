import type {
  DraftReading,
  Language,
  ReadingContext,
  ReceivedReading,
  Register,
} from '../vocabulary/reading.ts';

/**
 * What understands texts. It is most of Ondo by weight, so it is a script of its own
 * (`entrypoints/reader.ts`) that comes into a page once, when it is first needed. Pure and
 * synchronous; what each function means is said in `utils/language`.
 */
export interface Reader {
  /** Kept with every entry made from a reading. */
  readonly version: number;
  readDraft(text: string, context: ReadingContext): DraftReading;
  readReceived(text: string, context: ReadingContext): ReceivedReading;
  mentions(text: string, sentence: string): boolean;
  isSaidAgain(one: string, two: string): boolean;
  registerOf(text: string, language: Language): Register;
  warmUp(): Generator<void>;
}
