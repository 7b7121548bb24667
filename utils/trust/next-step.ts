import type { Gift, NextStep, NextStepCode } from '../vocabulary/verdict.ts';
import { DAY_MS } from './settings.ts';
import type { Ruling } from './rules.ts';
import { has, type View } from './view.ts';

/** How many times back a gift must not have been named. */
const NAMED_BACK = 3;

/** The one thing to do instead (`design.md` "Next step"). */
export function nextStepOf(view: View, ruling: Ruling): NextStep {
  const code = ruling.decided ?? codeOf(view, ruling);
  const gives = code === 'give_first' || code === 'save_up' || code === 'warm_up';
  return gives ? { code, what: giftFor(view) } : { code };
}

function codeOf(view: View, { level, reasons }: Ruling): NextStepCode {
  const { lastWasPitch, firstWroteAt, myDays } = view.standing;
  if (lastWasPitch) return 'save_up';
  if (level === 0) return 'none';
  const oneWay = firstWroteAt === null && myDays >= view.settings.numbers.askLeaveAfter;
  if (has(view, 'unknown') || oneWay) return 'ask_leave';
  const codes = new Set(reasons.map(({ code }) => code));
  const earlyOrShort = ['two_steps_early', 'one_step_early', 'balance_short'] as const;
  if (earlyOrShort.some((code) => codes.has(code))) return 'give_first';
  return codes.has('hard_pitch') ? 'soften' : 'warm_up';
}

/** The first gift at hand that was not named lately; the first at hand where all were. */
function giftFor(view: View): Gift {
  const named = new Set((view.person.recentGifts ?? []).slice(-NAMED_BACK));
  const earlier = (later: Gift, gift: Gift): Gift =>
    named.has(gift) && !named.has(later) ? later : gift;
  // Something useful is always at hand.
  return giftsAtHand(view).reduceRight(earlier, 'something_useful');
}

/** Gifts that this history offers, in the order that warms slowly. */
function giftsAtHand(view: View): readonly Gift[] {
  const { standing, settings, now, person } = view;
  const bought = standing.purchases > 0;
  const sinceStory = now - (standing.storyAt ?? -Infinity);
  const ready: readonly (readonly [Gift, boolean])[] = [
    ['keep_promise', standing.latePromises.length > 0],
    ['answer_question', standing.openQuestions.length > 0],
    ['thank', (standing.lastInAt ?? -Infinity) > (standing.gaveThanksAt ?? -Infinity)],
    ['praise', bought],
    ['something_useful', true],
    ['report_progress', bought],
    ['story', sinceStory > settings.numbers.storyEvery * DAY_MS],
    ['answer_worry', person.openWorries === undefined || person.openWorries.length > 0],
  ];
  return ready.filter(([, isReady]) => isReady).map(([gift]) => gift);
}
