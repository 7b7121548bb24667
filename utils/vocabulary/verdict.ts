/** 0 fine, 1 note, 2 too early, 3 stop and think. */
export type Level = 0 | 1 | 2 | 3;

/** Why: a closed list. Wording lives in the locales only. */
export const REASON_CODES = [
  'boundary',
  'in_repair',
  'followups_unanswered',
  'they_asked',
  'two_steps_early',
  'one_step_early',
  'balance_short',
  'cold',
  'dormant',
  'declined',
  'no_record',
  'hard_pitch',
  'open_worries',
  'claim_to_prove',
  'question_open',
  'promise_overdue',
  'not_their_problem',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** A reason and the figures behind it (days, counts, points), for the screens to word. */
export interface Reason {
  readonly code: ReasonCode;
  readonly evidence: Readonly<Record<string, number | string>>;
}

/** What to do instead. */
export const NEXT_STEPS = [
  'respect_boundary',
  'repair',
  'stop',
  'save_up',
  'ask_leave',
  'give_first',
  'soften',
  'warm_up',
  'none',
] as const;
export type NextStepCode = (typeof NEXT_STEPS)[number];

/** What to give, in the order of the seeds. */
export const GIFTS = [
  'keep_promise',
  'answer_question',
  'thank',
  'praise',
  'something_useful',
  'report_progress',
  'story',
  'answer_worry',
] as const;
export type Gift = (typeof GIFTS)[number];

export interface NextStep {
  readonly code: NextStepCode;
  /** Named for `save_up`, `give_first` and `warm_up` only. */
  readonly what?: Gift;
}

/** What Ondo says about one draft to one or several people. */
export interface Verdict {
  readonly level: Level;
  readonly reasons: readonly Reason[];
  readonly next: NextStep;
  /** Whose verdict it is: the id passed in. */
  readonly who: string;
}
