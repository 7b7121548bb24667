import { STAGES, type Stage } from '../vocabulary/stages.ts';
import { balanceAt } from './balance.ts';
import { isInRepair } from './breaches.ts';
import { criteriaOf, judgedStage, stageOf } from './stage.ts';
import { DAY_MS, EQUAL, type TrustSettings } from './settings.ts';
import { rankOf } from './stairs.ts';
import type { ContactState } from './state.ts';
import { reciprocity } from './temperature.ts';

/** What a stair asks for. `days`: on which they wrote; `age`: days since they first did. */
export const CRITERIA = [
  'met',
  'days',
  'share',
  'balance',
  'age',
  'at_peace',
  'purchase',
  'second_purchase',
  'referral',
] as const;
export type CriterionCode = (typeof CRITERIA)[number];

/** One thing that a stair asks for, and how much of it is there. */
export interface Criterion {
  readonly code: CriterionCode;
  readonly has: number;
  readonly needs: number;
  readonly met: boolean;
}

/** A stage, with what it rests on and what the next stair asks for. */
export interface StageExplained {
  readonly stage: Stage;
  /** From the evidence alone; the stage set by hand may be higher. */
  readonly held: Stage;
  readonly floor: Stage | null;
  /** What the stage held rests on, in full measure. */
  readonly criteria: readonly Criterion[];
  /** Held with less than the full measure, but enough to be kept. */
  readonly kept: boolean;
  /** Null at the top. */
  readonly next: Stage | null;
  readonly nextCriteria: readonly Criterion[];
}

/** Unfolds the stage at `now` into its criteria. */
export function explainStage(
  given: ContactState,
  now: number,
  settings: TrustSettings,
): StageExplained {
  const at = Math.max(now, given.lastAt ?? now);
  const state = { ...given, held: judgedStage(given, at, settings) };
  const stage = stageOf(state);
  const criteria = criteriaFor(state.held, state, at, settings);
  const next = STAGES[rankOf(stage) + 1] ?? null;
  return {
    stage,
    held: state.held,
    floor: state.floor === 'stranger' ? null : state.floor,
    criteria,
    kept: criteria.some(({ met }) => !met),
    next,
    nextCriteria: next === null ? [] : criteriaFor(next, state, at, settings),
  };
}

function criteriaFor(
  stage: Stage,
  state: ContactState,
  now: number,
  settings: TrustSettings,
): readonly Criterion[] {
  const { numbers } = settings;
  switch (stage) {
    case 'stranger':
      return [];
    case 'just met':
      return [criterion('met', state.metAt === null ? 0 : 1, 1)];
    case 'acquainted':
      return [criterion('days', state.theirDays, numbers.acquaintedDays)];
    case 'warm':
      return trustCriteria('warm', state, now, settings);
    case 'trusted':
      return [
        ...trustCriteria('trusted', state, now, settings),
        criterion('at_peace', isInRepair(state) ? 0 : 1, 1),
      ];
    case 'customer':
      return [criterion('purchase', state.purchaseDays, 1)];
    case 'repeat':
      return [criterion('second_purchase', state.purchaseDays, 2)];
    case 'advocate':
      return [criterion('referral', state.referrals, 1)];
  }
}

function trustCriteria(
  stage: 'warm' | 'trusted',
  state: ContactState,
  now: number,
  settings: TrustSettings,
): readonly Criterion[] {
  const { warmDays, trustedDays, warmAge, trustedAge } = settings.numbers;
  const { share, balance } = criteriaOf(stage, settings);
  const age = state.firstWroteAt === null ? 0 : (now - state.firstWroteAt) / DAY_MS;
  return [
    criterion('days', state.theirDays, stage === 'warm' ? warmDays : trustedDays),
    criterion('share', reciprocity(state), share),
    criterion('balance', balanceAt(state, now, settings), balance),
    criterion('age', age, stage === 'warm' ? warmAge : trustedAge),
  ];
}

function criterion(code: CriterionCode, has: number, needs: number): Criterion {
  return { code, has, needs, met: has >= needs - EQUAL };
}
