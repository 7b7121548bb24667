import type { Act, PitchLevel, Worry } from '../vocabulary/acts.ts';
import type { Channel } from '../vocabulary/channels.ts';
import type { Flag } from '../vocabulary/stages.ts';
import type { Gift } from '../vocabulary/verdict.ts';
import type { Seen } from './flags.ts';
import { DAY_MS, type TrustSettings } from './settings.ts';
import { standingAt, type Standing } from './standing.ts';
import type { ContactState } from './state.ts';

/** What the verdict needs of a draft. */
export interface DraftFacts {
  readonly pitch: PitchLevel;
  readonly acts: readonly Act[];
  /** Where it would go; without it every refusal of theirs counts. */
  readonly channel?: Channel;
  /** The buyer's worries that the draft itself answers. */
  readonly worries?: readonly Worry[];
}

/** What the verdict needs of somebody besides their ledger. */
export interface Addressee {
  readonly id: string;
  /** What was named as the next thing to give, newest last; the last three count. */
  readonly recentGifts?: readonly Gift[];
  /** Their noted problems. */
  readonly problems?: readonly string[];
  /** Whether the draft names one of their problems; absent where nobody looked. */
  readonly problemNamed?: boolean;
  /** When they were pressed with the same words before, epoch ms; absent where nobody looked. */
  readonly urgedBeforeAt?: number | null;
  /** Worries of theirs that are not answered yet; absent where nobody looked. */
  readonly openWorries?: readonly Worry[];
}

/** Somebody a draft is addressed to. */
export interface Person extends Addressee, Seen {
  readonly state: ContactState;
}

/** The same, looked at already. */
export interface PersonStanding extends Addressee {
  readonly standing: Standing;
}

/** One draft to one person at one moment, ready to be judged. */
export interface View {
  readonly draft: DraftFacts;
  readonly person: Addressee;
  readonly standing: Standing;
  readonly now: number;
  readonly settings: TrustSettings;
}

export function viewOf(
  draft: DraftFacts,
  person: Person,
  now: number,
  settings: TrustSettings,
): View {
  const at = Math.max(now, person.state.lastAt ?? now);
  const standing = standingAt(person.state, at, settings, person);
  return { draft, person, standing, now: at, settings };
}

export function has({ standing }: View, flag: Flag): boolean {
  return standing.flags.includes(flag);
}

/** Whole days since a moment. */
export function daysSince(view: View, at: number): number {
  return Math.max(0, Math.floor((view.now - at) / DAY_MS));
}
