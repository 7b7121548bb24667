import type { Stage } from '../vocabulary/stages.ts';
import type { TrustNumbers } from './numbers.ts';
import { rankOf } from './stairs.ts';
import { CAPS, type ContactState, type OpenBreach, type Working } from './state.ts';

/** A promise broken or a complaint. The first one counts half where they trusted. */
export function addBreach(
  work: Working,
  debt: number,
  now: number,
  before: Stage,
  numbers: TrustNumbers,
): void {
  const forgiven = work.breachCount === 0 && rankOf(before) >= rankOf('trusted');
  const left = forgiven ? debt * numbers.firstBreachShare : debt;
  work.breaches = bounded([...work.breaches, { at: now, left, repaired: false }]);
  work.breachCount += 1;
  work.lastBreachAt = now;
}

/** Owning and mending halves what is left of each breach, once. */
export function repairBreaches(work: Working, numbers: TrustNumbers): void {
  work.breaches = work.breaches.map((breach) =>
    breach.repaired
      ? breach
      : { ...breach, left: breach.left * numbers.repairShare, repaired: true },
  );
}

/** A promise kept pays off the oldest breach first; what is over pays the next. */
export function payAny(work: Working, numbers: TrustNumbers): void {
  work.breaches = paid(work.breaches, numbers.debtPaid, () => true);
}

/** Their thanks or a purchase pays only for what was mended. */
export function payRepaired(work: Working, numbers: TrustNumbers): void {
  work.breaches = paid(work.breaches, numbers.debtPaid, (breach) => breach.repaired);
}

/** What is left to pay; it does not fade. */
export function debtOf({ breaches }: ContactState): number {
  return breaches.reduce((total, breach) => total + breach.left, 0);
}

/** A breach ends only in their eyes: paid, and they have written since. */
export function isInRepair(state: ContactState): boolean {
  if (state.lastBreachAt === null) return false;
  return debtOf(state) > 0 || state.lastInAt === null || state.lastInAt <= state.lastBreachAt;
}

function paid(
  breaches: readonly OpenBreach[],
  amount: number,
  counts: (breach: OpenBreach) => boolean,
): readonly OpenBreach[] {
  let over = amount;
  const after = breaches.map((breach) => {
    const part = counts(breach) ? Math.min(over, breach.left) : 0;
    over -= part;
    return part === 0 ? breach : { ...breach, left: breach.left - part };
  });
  return after.filter((breach) => breach.left > 0);
}

/** Beyond the cap the two oldest are carried as one, so that no debt is lost. */
function bounded(breaches: readonly OpenBreach[]): readonly OpenBreach[] {
  const [first, second, ...rest] = breaches;
  if (breaches.length <= CAPS.breaches || !first || !second) return breaches;
  const both = {
    at: first.at,
    left: first.left + second.left,
    repaired: first.repaired && second.repaired,
  };
  return [both, ...rest];
}
