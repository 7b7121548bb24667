import type { Reason, Verdict } from '../../utils/vocabulary/verdict.ts';

/**
 * The reason that sentence and chip speak of: the first one. That nothing is on record comes before
 * all others, since unknown is not cold.
 */
export function leadReason(verdict: Verdict): Reason | undefined {
  return verdict.reasons.find((reason) => reason.code === 'no_record') ?? verdict.reasons[0];
}
