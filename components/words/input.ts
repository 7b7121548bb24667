import type { DraftReading } from '../../utils/vocabulary/reading.ts';
import type { Flag, Stage } from '../../utils/vocabulary/stages.ts';
import type { Verdict } from '../../utils/vocabulary/verdict.ts';

/** Where the two stand, as far as it is put into words. Times are epoch milliseconds. */
export interface StandingFacts {
  /** 0–100, how warm they are. */
  readonly temperature: number;
  /** Points of the trust balance. */
  readonly balance: number;
  readonly stage: Stage;
  readonly flags: readonly Flag[];
  /** The first event with them; null where nothing is known. */
  readonly metAt: number | null;
  /** When they last wrote. */
  readonly lastInAt: number | null;
  /** When the user last wrote. */
  readonly lastOutAt: number | null;
  readonly lastPitchAt: number | null;
  /** Days on which they wrote. */
  readonly theirDays: number;
  /** Days on which the user wrote. */
  readonly myDays: number;
  /** Follow-ups of the user since they last wrote. */
  readonly unansweredFollowups: number;
  /** Offers of the user since they last wrote. */
  readonly unansweredPitches: number;
}

/** Everything the words of one verdict are made from. */
export interface VerdictInput {
  readonly verdict: Verdict;
  readonly standing: StandingFacts;
  /** The part of the reading that is spoken of. */
  readonly reading: Pick<DraftReading, 'pitch' | 'heat' | 'acts'>;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whose verdict it is. Left out inside a page, which must not learn a name. */
  readonly name?: string;
}

/** One fact behind a reason: `met`, `9 days ago`. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}
