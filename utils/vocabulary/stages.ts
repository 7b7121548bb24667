/** The staircase, lowest first. */
export const STAGES = [
  'stranger',
  'just met',
  'acquainted',
  'warm',
  'trusted',
  'customer',
  'repeat',
  'advocate',
] as const;
export type Stage = (typeof STAGES)[number];

/** What stands beside the stage. */
export const FLAGS = [
  'interested',
  'cooling',
  'dormant',
  'overdrawn',
  'in repair',
  'boundary',
  'unknown',
] as const;
export type Flag = (typeof FLAGS)[number];

/** How large a step of the staircase is (段). */
export const STEP_SIZES = ['S', 'M', 'L'] as const;
export type StepSize = (typeof STEP_SIZES)[number];
