import type { Worry } from '../../vocabulary/acts.ts';
import type { Person } from '../view.ts';

/**
 * Worked cases of our own, in short hand. What is expected was worked out from `design.md` with pen
 * and paper, not taken from a run. Now is always Monday 2026-06-15 10:00 in Tokyo.
 *
 * An event is `MM-DD HH:MM < kind` (theirs) or `> kind` (mine), of 2026; after it may stand `?` (asks
 * something), `all` or `offers` (of an opt-out), `#m` (its message), `~t` (its thread), `@name` (whose event),
 * `^line` (the channel that an opt-out or opt-in is about).
 */
export interface Vignette {
  readonly id: string;
  /** The idea of the design that it stands for. */
  readonly idea: string;
  readonly events: readonly string[];
  /** Promises of mine that still wait: `MM-DD HH:MM until YYYY-MM-DD`. */
  readonly promises?: readonly string[];
  /** What is known of the person outside the ledger. */
  readonly about?: Partial<
    Pick<Person, 'recentGifts' | 'problems' | 'problemNamed' | 'openWorries'>
  >;
  /** Worries that the draft answers. */
  readonly worries?: readonly Worry[];
  /** Pitch level and acts, the pitch act itself goes without saying; `^gmail` is where it would go. */
  readonly draft: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly to?: readonly string[];
  readonly expect: {
    readonly stage: string;
    readonly level: number;
    readonly reasons?: readonly string[];
    readonly next: string;
    /** Named with the next step. */
    readonly what?: string;
    readonly balance?: number;
    readonly temperature?: number;
    readonly debt?: number;
    readonly flags?: readonly string[];
    readonly who?: string;
  };
}
