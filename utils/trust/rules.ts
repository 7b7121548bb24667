import type { Level, Reason, NextStepCode } from '../vocabulary/verdict.ts';
import { refusalOn } from './boundaries.ts';
import { isWithin } from './costs.ts';
import type { NumberKey } from './numbers.ts';
import { earlyReason, notes, reason, shortReason, when, type Distance } from './reasons.ts';
import { EQUAL, stepFactor } from './settings.ts';
import { rankOf } from './stairs.ts';
import { has, type View } from './view.ts';
import type { Stage } from '../vocabulary/stages.ts';

/** What a draft asks of the other side. */
export type Ask = 'soft' | 'direct' | 'hard' | 'referral';

/** What the rules say of one ask; `decided` where one of rules 1–3 names the next step itself. */
export interface Ruling {
  readonly level: Level;
  readonly reasons: readonly Reason[];
  readonly decided: NextStepCode | null;
}

const NEEDS: Record<Ask, { readonly stage: Stage; readonly balance: NumberKey }> = {
  soft: { stage: 'acquainted', balance: 'needSoft' },
  direct: { stage: 'warm', balance: 'needDirect' },
  referral: { stage: 'customer', balance: 'needReferral' },
  hard: { stage: 'customer', balance: 'needHard' },
};

export const FINE: Ruling = { level: 0, reasons: [], decided: null };

/** Rule 1, the only one that also holds for a draft which asks nothing (`ask` null). */
export function boundaryRuling(view: View, ask: Ask | null): Ruling | null {
  const refusal = refusalOn(view.standing, view.draft.channel);
  if (refusal === null || (refusal.purpose === 'offers' && ask === null)) return null;
  return { level: 3, reasons: [reason('boundary', view)], decided: 'respect_boundary' };
}

/** Rules 1 to 7 of `design.md` "Verdict" for one ask. */
export function rulingOf(view: View, ask: Ask): Ruling {
  return boundaryRuling(view, ask) ?? firstRuling(view, ask) ?? weighed(view, ask);
}

/** Rules 2 to 4 decide alone. */
function firstRuling(view: View, ask: Ask): Ruling | null {
  const { unansweredFollowups, unansweredPitches } = view.standing;
  if (has(view, 'in repair')) {
    return { level: 3, reasons: [reason('in_repair', view)], decided: 'repair' };
  }
  if (unansweredFollowups + unansweredPitches >= view.settings.numbers.stopAfter) {
    return { level: 3, reasons: [reason('followups_unanswered', view)], decided: 'stop' };
  }
  const covered = ask === 'soft' || ask === 'direct';
  if (!covered || !has(view, 'interested')) return null;
  return { level: 0, reasons: [reason('they_asked', view)], decided: null };
}

/** Rules 5 to 7. */
function weighed(view: View, ask: Ask): Ruling {
  const distance = distanceOf(view, ask);
  const raised = raisedBy(view, ask);
  const level = atLeast(atLeast(stairLevel(view, distance), hardLevel(view, ask)), raised.level);
  const unknown = has(view, 'unknown');
  return {
    level: unknown ? oneLess(level) : level,
    reasons: [
      ...when(unknown, 'no_record', view),
      ...distanceReasons(view, distance),
      ...when(ask === 'hard', 'hard_pitch', view),
      ...raised.reasons,
      ...notes(view),
    ],
    decided: null,
  };
}

/** Rule 5: stage and balance. */
function stairLevel(view: View, distance: Distance): Level {
  const short = shortOf(distance);
  const steps = stepsEarly(distance);
  if (steps >= 2) return 3;
  if (steps === 1) return short > 0 ? 2 : 1;
  if (short === 0) return 0;
  return short <= view.settings.numbers.shortBy * stepFactor(view.settings) + EQUAL ? 1 : 2;
}

/** A hard pitch is never fine, and before customer never only a note. */
function hardLevel({ standing }: View, ask: Ask): Level {
  if (ask !== 'hard') return 0;
  return rankOf(standing.stage) < rankOf('customer') ? 2 : 1;
}

/** Rule 6; unknown is neither cold nor dormant (rule 7), and known by hand is not cold. */
function raisedBy(view: View, ask: Ask): Pick<Ruling, 'level' | 'reasons'> {
  const { standing, settings, now } = view;
  const { declinedWithin, coldBelow } = settings.numbers;
  const known = !has(view, 'unknown');
  const declined =
    isWithin(standing.declinedAt, declinedWithin, now) && !standing.askedSinceDeclined;
  const reunion = known && has(view, 'dormant') && (ask === 'direct' || ask === 'hard');
  const cold = known && standing.floor === null && standing.temperature < coldBelow;
  const least = declined || reunion ? 2 : 1;
  return {
    level: declined || reunion || cold ? least : 0,
    reasons: [
      ...when(declined, 'declined', view),
      ...when(reunion, 'dormant', view),
      ...when(cold, 'cold', view),
    ],
  };
}

function distanceReasons(view: View, distance: Distance): readonly Reason[] {
  return [
    ...(stepsEarly(distance) > 0 ? [earlyReason(view, distance)] : []),
    ...(shortOf(distance) > 0 ? [shortReason(view, distance)] : []),
  ];
}

function distanceOf({ standing, settings }: View, ask: Ask): Distance {
  const { stage, balance } = NEEDS[ask];
  return {
    stage: standing.stage,
    needed: stage,
    balance: standing.balance,
    neededBalance: settings.numbers[balance] * stepFactor(settings),
  };
}

function stepsEarly({ stage, needed }: Distance): number {
  return Math.max(0, rankOf(needed) - rankOf(stage));
}

function shortOf({ balance, neededBalance }: Distance): number {
  const short = neededBalance - balance;
  return short > EQUAL ? short : 0;
}

function atLeast(level: Level, least: Level): Level {
  return level > least ? level : least;
}

function oneLess(level: Level): Level {
  if (level === 3) return 2;
  return level === 2 ? 1 : 0;
}
