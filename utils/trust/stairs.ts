import { STAGES, type Stage } from '../vocabulary/stages.ts';

/** Place of a stage on the staircase, stranger 0 to advocate 7. */
export function rankOf(stage: Stage): number {
  return STAGES.indexOf(stage);
}

/** The higher of two stages. */
export function higherOf(a: Stage, b: Stage | null): Stage {
  return b !== null && rankOf(b) > rankOf(a) ? b : a;
}
