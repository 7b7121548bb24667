import type { InboundKind, OutboundKind } from '../vocabulary/events.ts';
import type { NumberKey } from './numbers.ts';

/** *They wrote*: any inbound event but these (`design.md` "Events"). */
const NOT_WRITTEN: ReadonlySet<InboundKind> = new Set([
  'opened',
  'reaction',
  'complaint',
  'optout',
  'optin',
]);

/** Inbound events that do not clear a deposit. */
const NO_REACTION: ReadonlySet<InboundKind> = new Set(['opened', 'optin', 'complaint', 'optout']);

/** Kinds that a message earns beside its pitch, and so does not earn where it pitches. */
const KIND_WORDS: ReadonlySet<OutboundKind> = new Set([
  'note',
  'help',
  'answer',
  'thanks',
  'remember',
  'story',
  'hype',
  'followup',
  'repair',
  'served',
]);

export function theyWrote(kind: InboundKind): boolean {
  return !NOT_WRITTEN.has(kind);
}

export function theyReacted(kind: InboundKind): boolean {
  return !NO_REACTION.has(kind);
}

/** *Mine*: any outbound event but a broken promise. */
export function isMine(kind: OutboundKind): boolean {
  return kind !== 'promise_broken';
}

export function isPitch(kind: OutboundKind | null): boolean {
  return kind === 'pitch_soft' || kind === 'pitch_direct' || kind === 'pitch_hard';
}

export function isKindWord(kind: OutboundKind): boolean {
  return KIND_WORDS.has(kind);
}

/** How much each event of theirs warms; those not named do not. */
export const WARMTH: Partial<Record<InboundKind, NumberKey>> = {
  reply: 'warmReply',
  question: 'warmQuestion',
  decline: 'warmDecline',
  start: 'warmStart',
  thanks: 'warmThanks',
  ask_offer: 'warmAskOffer',
  meeting: 'warmMeeting',
  purchase: 'warmPurchase',
  referral: 'warmReferral',
  reaction: 'warmReaction',
};

/** Deposits that wait for a reaction of theirs. */
export const DEPOSITS: Partial<Record<OutboundKind, NumberKey>> = {
  help: 'giveHelp',
  answer: 'giveAnswer',
  thanks: 'giveThanks',
  remember: 'giveRemember',
  story: 'giveStory',
  served: 'giveServed',
};

/** Deposits that come from them and are cleared at once. */
export const GIVEN_BY_THEM: Partial<Record<InboundKind, NumberKey>> = {
  meeting: 'giveMeeting',
  referral: 'giveReferral',
};
