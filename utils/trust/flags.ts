import { FLAGS, type Flag } from '../vocabulary/stages.ts';
import { balanceAt } from './balance.ts';
import { refusalOn } from './boundaries.ts';
import { isInRepair } from './breaches.ts';
import { rhythmDays } from './conversations.ts';
import { isWithin } from './costs.ts';
import { DAY_MS, historyIsCovered, type TrustSettings } from './settings.ts';
import type { ContactState } from './state.ts';

/** What is known of a person outside the ledger. */
export interface Seen {
  /** When Ondo first saw them, epoch ms. */
  readonly firstSeenAt?: number | null;
  /** The open thread has earlier messages that were not read. */
  readonly threadUnread?: boolean;
}

/** The flags that stand beside the stage, in the order of `FLAGS`. */
export function flagsAt(
  state: ContactState,
  now: number,
  settings: TrustSettings,
  seen: Seen,
): readonly Flag[] {
  const stands: Record<Flag, boolean> = {
    interested: isInterested(state, now, settings),
    cooling: isPast(coolingFrom(state, settings), now),
    dormant: isPast(dormantFrom(state, settings), now),
    overdrawn: balanceAt(state, now, settings) < 0,
    'in repair': isInRepair(state),
    boundary: refusalOn(state) !== null,
    unknown: isUnknown(state, now, settings, seen),
  };
  return FLAGS.filter((flag) => stands[flag]);
}

/** When their silence has lasted longer than they usually leave between talks, epoch ms. */
export function coolingFrom(state: ContactState, settings: TrustSettings): number | null {
  const { numbers } = settings;
  const rhythm = rhythmDays(state.conversations, numbers);
  return silentFor(state, numbers.coolingRhythms * rhythm);
}

/** When the tie sleeps, epoch ms. */
export function dormantFrom(state: ContactState, settings: TrustSettings): number | null {
  const { numbers } = settings;
  const rhythm = rhythmDays(state.conversations, numbers);
  return silentFor(state, Math.min(numbers.dormantRhythms * rhythm, numbers.dormantDays));
}

/** Who never wrote is neither cooling nor dormant. */
function silentFor({ lastInAt }: ContactState, days: number): number | null {
  return lastInAt === null ? null : lastInAt + days * DAY_MS;
}

function isPast(line: number | null, now: number): boolean {
  return line !== null && now > line;
}

function isInterested(state: ContactState, now: number, { numbers }: TrustSettings): boolean {
  const asked = isWithin(state.askedAt, numbers.askedWithin, now);
  return asked && !state.declinedSinceAsked && !state.boughtSinceAsked;
}

/** Unknown is not cold: too little was seen to say anything. */
function isUnknown(state: ContactState, now: number, settings: TrustSettings, seen: Seen): boolean {
  if (seen.threadUnread === true) return true;
  const { numbers } = settings;
  if (historyIsCovered(settings) || state.events >= numbers.unknownEvents) return false;
  const firstSeen = Math.min(state.firstAt ?? now, seen.firstSeenAt ?? now);
  return now - firstSeen < numbers.unknownDays * DAY_MS;
}
