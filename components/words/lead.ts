import type { Reason } from '../../utils/vocabulary/verdict.ts';
import type { VerdictInput } from './input.ts';

/**
 * The reason that sentence and chip speak of: the first one. Where nothing at all is on record that
 * comes before the others, since unknown is not cold; where only little is, it comes last.
 */
export function leadReason(input: Pick<VerdictInput, 'verdict' | 'standing'>): Reason | undefined {
  const { reasons } = input.verdict;
  const unknown = reasons.find(isNoRecord);
  if (unknown && isBlank(input)) return unknown;
  return reasons.find((reason) => !isNoRecord(reason)) ?? unknown;
}

/** Whether not a single event is known. */
export function isBlank({ standing }: Pick<VerdictInput, 'standing'>): boolean {
  return standing.metAt === null && standing.theirDays === 0 && standing.myDays === 0;
}

function isNoRecord(reason: Reason): boolean {
  return reason.code === 'no_record';
}
