import type { Flag, Stage } from '../vocabulary/stages.ts';
import { balanceAt } from './balance.ts';
import { debtOf } from './breaches.ts';
import { rhythmDays } from './conversations.ts';
import { pendingWorth } from './deposits.ts';
import { flagsAt, type Seen } from './flags.ts';
import { isPitch } from './kinds.ts';
import { latePromises } from './promises.ts';
import type { TrustSettings } from './settings.ts';
import { judgedStage, stageOf } from './stage.ts';
import type { ContactState, OpenPromise, OpenQuestion } from './state.ts';
import { halfLifeOfWarmth, reciprocity, temperatureAt } from './temperature.ts';

/** What the state keeps and the screens word as it stands; times are epoch ms. */
type Signs = Pick<
  ContactState,
  | 'metAt'
  | 'firstWroteAt'
  | 'lastInAt'
  | 'lastOutAt'
  | 'lastOutKind'
  | 'lastPitchAt'
  | 'theirDays'
  | 'myDays'
  | 'events'
  | 'waitingSince'
  | 'askedAt'
  | 'askedSinceDeclined'
  | 'declinedAt'
  | 'thankedAt'
  | 'gaveThanksAt'
  | 'boughtAt'
  | 'storyAt'
  | 'referrals'
  | 'lastBreachAt'
  | 'boundaries'
  | 'worries'
  | 'problems'
  | 'firstBoughtAt'
  | 'spent'
  | 'referredAt'
  | 'askedReferralAt'
>;

/** Where somebody stands at a moment: all that the screens word as facts. */
export interface Standing extends Signs {
  readonly stage: Stage;
  /** The stage set by hand, where there is one. */
  readonly floor: Stage | null;
  readonly flags: readonly Flag[];
  /** 0–100. */
  readonly temperature: number;
  /** Points, with debt and pending deposits in it. */
  readonly balance: number;
  /** Points of broken promises and complaints that are not paid off. */
  readonly debt: number;
  /** Points that deposits without a reaction count in the balance. */
  readonly pending: number;
  /** Days they wrote for each day of mine, 0–1. */
  readonly reciprocity: number;
  /** Usual days from one conversation to the next. */
  readonly rhythmDays: number;
  readonly halfLifeOfWarmth: number;
  readonly conversations: number;
  /** The last event of mine was a pitch: save up first. */
  readonly lastWasPitch: boolean;
  /** Since they last wrote. */
  readonly unansweredFollowups: number;
  readonly unansweredPitches: number;
  readonly openQuestions: readonly OpenQuestion[];
  readonly openPromises: readonly OpenPromise[];
  /** Promises past their day. */
  readonly latePromises: readonly OpenPromise[];
  /** Days with a purchase. */
  readonly purchases: number;
  /** Broken promises and complaints so far, paid or not. */
  readonly breaches: number;
}

/**
 * Looks at a person and keeps nothing: asking twice or never makes no difference to the state.
 * A `now` before the last entry is taken as its time, so that nothing ages backwards.
 */
export function standingAt(
  state: ContactState,
  now: number,
  settings: TrustSettings,
  seen: Seen = {},
): Standing {
  const at = Math.max(now, state.lastAt ?? now);
  const held = judgedStage(state, at, settings);
  return {
    ...factsOf(state),
    ...figuresAt(state, at, settings),
    stage: stageOf({ ...state, held }),
    floor: state.floor === 'stranger' ? null : state.floor,
    flags: flagsAt(state, at, settings, seen),
    latePromises: latePromises(state, at),
  };
}

function figuresAt(state: ContactState, at: number, settings: TrustSettings) {
  return {
    temperature: temperatureAt(state, at, settings),
    balance: balanceAt(state, at, settings),
    debt: debtOf(state),
    pending: pendingWorth(state, at, settings.numbers),
    reciprocity: reciprocity(state),
    rhythmDays: rhythmDays(state.conversations, settings.numbers),
    halfLifeOfWarmth: halfLifeOfWarmth(state, settings),
  };
}

function factsOf(state: ContactState) {
  return {
    lastWasPitch: isPitch(state.lastOutKind),
    conversations: state.conversations.count,
    unansweredFollowups: state.followups,
    unansweredPitches: state.pitches,
    openQuestions: state.questions,
    openPromises: state.promises,
    purchases: state.purchaseDays,
    breaches: state.breachCount,
    ...signsOf(state),
  };
}

function signsOf(state: ContactState): Signs {
  return {
    metAt: state.metAt,
    firstWroteAt: state.firstWroteAt,
    lastInAt: state.lastInAt,
    lastOutAt: state.lastOutAt,
    lastOutKind: state.lastOutKind,
    lastPitchAt: state.lastPitchAt,
    theirDays: state.theirDays,
    myDays: state.myDays,
    events: state.events,
    waitingSince: state.waitingSince,
    askedAt: state.askedAt,
    askedSinceDeclined: state.askedSinceDeclined,
    declinedAt: state.declinedAt,
    thankedAt: state.thankedAt,
    gaveThanksAt: state.gaveThanksAt,
    boughtAt: state.boughtAt,
    storyAt: state.storyAt,
    referrals: state.referrals,
    lastBreachAt: state.lastBreachAt,
    boundaries: state.boundaries,
    worries: state.worries,
    problems: state.problems,
    firstBoughtAt: state.firstBoughtAt,
    spent: state.spent,
    referredAt: state.referredAt,
    askedReferralAt: state.askedReferralAt,
  };
}
