import type { InboundEntry } from '../vocabulary/events.ts';
import { CAPS, type Spending, type Working } from './state.ts';

/** Adds what a purchase cost, where the user said so. A second purchase of the day counts too. */
export function noteSpending(work: Working, { kind, paid }: InboundEntry): void {
  if (kind !== 'purchase' || paid === undefined) return;
  const { amount, currency } = paid;
  const known = work.spent.find((one) => one.currency === currency);
  // Beyond any real customer; a hostile file must not make a state grow.
  if (known === undefined && work.spent.length >= CAPS.currencies) return;
  const before = known ?? { currency, first: amount, total: 0, times: 0 };
  const after: Spending = {
    ...before,
    total: before.total + amount,
    times: before.times + 1,
  };
  work.spent = [...work.spent.filter((one) => one.currency !== currency), after];
}
