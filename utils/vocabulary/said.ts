import type { PitchLevel } from './acts.ts';
import type { Level, ReasonCode } from './verdict.ts';

/** What made a hint: two with the same are the same hint. Holds no word of the draft. */
export interface HintKind {
  /** The reason that led it. */
  readonly rule: ReasonCode;
  readonly level: Exclude<Level, 0>;
  /** What the draft asked for. */
  readonly pitch: PitchLevel;
  /** Whether it asked for a favour. */
  readonly favour: boolean;
}

/** A hint that was said aloud about one person. */
export interface SaidHint extends HintKind {
  /** Epoch milliseconds when its draft was closed. */
  readonly at: number;
}

/**
 * A hint to a person rests this long, in milliseconds: a week (`design.md` "Rules"; warnings that come
 * again and again are passed over within three weeks, Vance 2018).
 */
export const HINT_RESTS_MS = 7 * 86_400_000;
