import type { Stage } from '../vocabulary/stages.ts';
import { balanceAt } from './balance.ts';
import { isInRepair } from './breaches.ts';
import { DAY_MS, EQUAL, stepFactor, type TrustSettings } from './settings.ts';
import { higherOf, rankOf } from './stairs.ts';
import type { ContactState } from './state.ts';
import { reciprocity } from './temperature.ts';

/** What a stage asks for beside days: R and balance. */
interface Criteria {
  readonly share: number;
  readonly balance: number;
}

/** The stage that the evidence holds at `now`, the one held so far being `state.held`. */
export function judgedStage(state: ContactState, now: number, settings: TrustSettings): Stage {
  const fact = stageOfFacts(state);
  if (fact !== null) return fact;
  if (state.theirDays < settings.numbers.warmDays) return stageOfDays(state, settings);
  return stageOfTrust(state, now, settings);
}

/** What is shown and counted on: the stage held, never below the floor set by hand. */
export function stageOf(state: ContactState): Stage {
  return higherOf(state.held, state.floor);
}

/** From customer on stages are facts and never fall. */
function stageOfFacts({ referrals, purchaseDays }: ContactState): Stage | null {
  if (referrals > 0) return 'advocate';
  if (purchaseDays > 1) return 'repeat';
  return purchaseDays === 1 ? 'customer' : null;
}

function stageOfDays({ theirDays, metAt }: ContactState, { numbers }: TrustSettings): Stage {
  if (theirDays >= numbers.acquaintedDays) return 'acquainted';
  return metAt === null ? 'stranger' : 'just met';
}

/** Warm and trusted: reached when the criteria are met in full, kept with some slack. */
function stageOfTrust(state: ContactState, now: number, settings: TrustSettings): Stage {
  const has = { share: reciprocity(state), balance: balanceAt(state, now, settings) };
  const earned = earnedStage(state, has, now, settings);
  if (rankOf(earned) >= rankOf(state.held)) return earned;
  return isKept(state, has, settings) ? state.held : earned;
}

function earnedStage(
  state: ContactState,
  has: Criteria,
  now: number,
  settings: TrustSettings,
): Stage {
  const { numbers } = settings;
  const isWarm =
    wroteSince(state, numbers.warmAge, now) && meets(has, criteriaOf('warm', settings), 1);
  if (!isWarm) return stageOfDays(state, settings);
  const isTrusted =
    state.theirDays >= numbers.trustedDays &&
    wroteSince(state, numbers.trustedAge, now) &&
    !isInRepair(state) &&
    meets(has, criteriaOf('trusted', settings), 1);
  return isTrusted ? 'trusted' : 'warm';
}

/** Whether their first word lies at least so many days back. */
function wroteSince({ firstWroteAt }: ContactState, days: number, now: number): boolean {
  return firstWroteAt !== null && now - firstWroteAt >= days * DAY_MS;
}

function isKept(state: ContactState, has: Criteria, settings: TrustSettings): boolean {
  if (state.held === 'trusted' && isInRepair(state)) return false;
  return meets(has, criteriaOf(state.held, settings), settings.numbers.slack);
}

/** What warm and trusted ask for, in full measure. */
export function criteriaOf(stage: Stage, settings: TrustSettings): Criteria {
  const { warmShare, warmBalance, trustedBalance } = settings.numbers;
  const balance = stage === 'trusted' ? trustedBalance : warmBalance;
  return { share: warmShare, balance: balance * stepFactor(settings) };
}

function meets(has: Criteria, needed: Criteria, slack: number): boolean {
  const enough = (got: number, wanted: number): boolean => got >= wanted * slack - EQUAL;
  return enough(has.share, needed.share) && enough(has.balance, needed.balance);
}
