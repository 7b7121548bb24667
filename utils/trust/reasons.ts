import type { Stage } from '../vocabulary/stages.ts';
import type { Reason, ReasonCode } from '../vocabulary/verdict.ts';
import { refusalOn } from './boundaries.ts';
import { rankOf } from './stairs.ts';
import { daysSince, type View } from './view.ts';

/** What one ask needs, and how far this person is from it. */
export interface Distance {
  readonly stage: Stage;
  readonly needed: Stage;
  readonly balance: number;
  readonly neededBalance: number;
}

/**
 * The figures behind each reason, for the screens to word. Days are whole elapsed days; a figure
 * that is not known is left out. `model.design.md` has the table.
 */
export const REASONS = {
  boundary: (view) => {
    const refusal = refusalOn(view.standing, view.draft.channel);
    return { purpose: refusal?.purpose ?? 'offers', ...ago(view, 'daysAgo', refusal?.at) };
  },
  in_repair: (view) => ({
    debt: view.standing.debt,
    ...ago(view, 'daysAgo', view.standing.lastBreachAt),
  }),
  followups_unanswered: (view) => ({
    count: view.standing.unansweredFollowups + view.standing.unansweredPitches,
    followups: view.standing.unansweredFollowups,
    pitches: view.standing.unansweredPitches,
    ...ago(view, 'silentDays', view.standing.lastInAt),
  }),
  they_asked: (view) => ago(view, 'daysAgo', view.standing.askedAt),
  cold: (view) => ({
    temperature: view.standing.temperature,
    ...ago(view, 'silentDays', view.standing.lastInAt),
  }),
  dormant: (view) => ({
    rhythmDays: view.standing.rhythmDays,
    ...ago(view, 'days', view.standing.lastInAt),
  }),
  declined: (view) => ago(view, 'daysAgo', view.standing.declinedAt),
  no_record: (view) => ({ events: view.standing.events }),
  hard_pitch: (view) => ({ stage: view.standing.stage }),
  claim_to_prove: (view) => ago(view, 'saidDaysAgo', view.person.urgedBeforeAt),
  open_worries: (view) => ({ count: openWorries(view).length, worry: openWorries(view)[0] ?? '' }),
  question_open: (view) => ({
    count: view.standing.openQuestions.length,
    ...ago(view, 'daysAgo', view.standing.openQuestions[0]?.at),
  }),
  promise_overdue: (view) => ({
    count: view.standing.latePromises.length,
    ...ago(view, 'daysLate', view.standing.latePromises[0]?.lateFrom),
  }),
  not_their_problem: (view) => ({ count: view.person.problems?.length ?? 0 }),
} as const satisfies Partial<Record<ReasonCode, (view: View) => Reason['evidence']>>;

/** A reason with its figures. */
export function reason(code: keyof typeof REASONS, view: View): Reason {
  return { code, evidence: REASONS[code](view) };
}

/** Below the stage that the ask needs. */
export function earlyReason(view: View, { stage, needed }: Distance): Reason {
  const steps = rankOf(needed) - rankOf(stage);
  const { theirDays, myDays, metAt, lastPitchAt } = view.standing;
  return {
    code: steps === 1 ? 'one_step_early' : 'two_steps_early',
    evidence: {
      stage,
      needed,
      steps,
      theirDays,
      myDays,
      ...ago(view, 'metDaysAgo', metAt),
      ...ago(view, 'lastOfferDaysAgo', lastPitchAt),
    },
  };
}

/** Less saved up than the ask needs. */
export function shortReason(view: View, { balance, neededBalance }: Distance): Reason {
  return {
    code: 'balance_short',
    evidence: {
      balance,
      needed: neededBalance,
      short: neededBalance - balance,
      ...ago(view, 'lastOfferDaysAgo', view.standing.lastPitchAt),
    },
  };
}

/** Reasons that are worth a word and add no level. */
export function notes(view: View): readonly Reason[] {
  const { draft, person, standing } = view;
  const offTheirProblem = (person.problems ?? []).length > 0 && person.problemNamed === false;
  return [
    ...when(draft.acts.includes('hype') || saidBefore(view), 'claim_to_prove', view),
    ...when(standing.openQuestions.length > 0, 'question_open', view),
    ...when(standing.latePromises.length > 0, 'promise_overdue', view),
    ...when(offTheirProblem, 'not_their_problem', view),
    // Nearly every buyer has one: what is particular to this draft comes before it.
    ...when(openWorries(view).length > 0, 'open_worries', view),
  ];
}

/** A "last chance" that was said before is a claim to prove, whatever it is called this time. */
function saidBefore({ person }: View): boolean {
  return person.urgedBeforeAt !== undefined && person.urgedBeforeAt !== null;
}

/** The reason where the condition holds. */
export function when(holds: boolean, code: keyof typeof REASONS, view: View): readonly Reason[] {
  return holds ? [reason(code, view)] : [];
}

function openWorries({ draft, person }: View): readonly string[] {
  const answered = draft.worries ?? [];
  return (person.openWorries ?? []).filter((worry) => !answered.includes(worry));
}

function ago(view: View, name: string, at: number | null | undefined): Record<string, number> {
  return at === null || at === undefined ? {} : { [name]: daysSince(view, at) };
}
