import type { Act, PitchLevel, Signal } from '../vocabulary/acts.ts';
import type { ReadingContext } from '../vocabulary/reading.ts';

/** A promise as a person labelled it: its words, and its day (`YYYY-MM-DD`) or null. */
export type LabelledPromise = readonly [text: string, due: string | null];

/** A draft of which only the level is labelled. */
export interface LevelCase {
  readonly text: string;
  readonly pitch: PitchLevel;
}

/** One draft written for the rules, and what a person reads in it. */
export interface DraftCase extends LevelCase {
  readonly acts: readonly Act[];
  readonly promises: readonly LabelledPromise[];
}

/** One received message written for the rules, and what a person reads in it. */
export interface ReceivedCase {
  readonly text: string;
  readonly signals: readonly Signal[];
}

/** Counts that the current reader reaches; a change that falls below one is a step back. */
export interface Floors {
  /** Pitches of level direct or hard that are read as direct or hard. */
  readonly asksFound: number;
  /** Drafts whose level is read exactly. */
  readonly levelsExact: number;
  /** Drafts whose acts are all found, and nothing else. */
  readonly actsExact: number;
  /** Promises found with the right day. */
  readonly promisesFound: number;
  /** Received messages whose signals are all right, and nothing else. */
  readonly signalsExact: number;
}

/** One part of a language's labelled texts. */
export interface CasePart {
  readonly drafts: readonly DraftCase[];
  readonly received: readonly ReceivedCase[];
  readonly levels: readonly LevelCase[];
  /** Of the reader as it is; two below what it reached, so that it may be trained anew. */
  readonly floors: Floors;
  /** Of the rules alone. */
  readonly floorsOfRules: Floors;
}

/**
 * The labelled texts of one language. The frozen ones were written before the rules and no rule is
 * changed for the sake of one, so that their counts stay an honest figure.
 */
export interface LanguageCases {
  readonly context: ReadingContext;
  readonly frozen: CasePart;
  readonly open: CasePart;
}

/** A labelled draft. */
export function draft(
  pitch: PitchLevel,
  acts: readonly Act[],
  text: string,
  ...promises: readonly LabelledPromise[]
): DraftCase {
  return { text, pitch, acts, promises };
}

/** A draft with its level alone. */
export function levelled(pitch: PitchLevel, text: string): LevelCase {
  return { text, pitch };
}

/** A labelled received message. */
export function received(signals: readonly Signal[], text: string): ReceivedCase {
  return { text, signals };
}

/** Noon on Wednesday 13 May 2026 in Tokyo: when all cases are written. */
export const CASE_CONTEXT: ReadingContext = {
  now: Date.UTC(2026, 4, 13, 3),
  offsetMinutes: 540,
};
