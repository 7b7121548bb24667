import type { OutboundEntry } from '../vocabulary/events.ts';
import type { TrustNumbers } from './numbers.ts';
import { DAY_MS } from './settings.ts';
import type { ContactState } from './state.ts';

/** What an event of mine draws out, in points; 0 for most. */
export function costOf(state: ContactState, entry: OutboundEntry, numbers: TrustNumbers): number {
  const { kind, at } = entry;
  if (kind === 'pitch_soft') return numbers.costSoft * askedPart(state, at, numbers);
  if (kind === 'pitch_direct') return numbers.costDirect * askedPart(state, at, numbers);
  if (kind === 'pitch_hard') return numbers.costHard;
  if (kind === 'ask_referral') return numbers.costReferral * thankedPart(state, at, numbers);
  if (kind === 'followup') return followupCost(state.followups, numbers);
  return kind === 'hype' ? numbers.costHype : 0;
}

/** Whether something happened at most `days` ago; also on the very edge. */
export function isWithin(at: number | null, days: number, now: number): boolean {
  return at !== null && now - at <= days * DAY_MS;
}

function askedPart(state: ContactState, now: number, numbers: TrustNumbers): number {
  const asked = isWithin(state.askedAt, numbers.askedWithin, now) && !state.declinedSinceAsked;
  return asked ? numbers.askedShare : 1;
}

function thankedPart(state: ContactState, now: number, numbers: TrustNumbers): number {
  const { thankedWithin, askedShare } = numbers;
  const eased =
    isWithin(state.thankedAt, thankedWithin, now) || isWithin(state.boughtAt, thankedWithin, now);
  return eased ? askedShare : 1;
}

/** `count` includes the one that is paid for. */
function followupCost(count: number, numbers: TrustNumbers): number {
  if (count <= 1) return numbers.costFollowup1;
  return count === 2 ? numbers.costFollowup2 : numbers.costFollowup3;
}
