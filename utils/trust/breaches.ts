import type { TrustEntry } from '../vocabulary/events.ts';
import type { Stage } from '../vocabulary/stages.ts';
import type { TrustNumbers } from './numbers.ts';
import { rankOf } from './stairs.ts';
import { CAPS, type ContactState, type OpenBreach, type Working } from './state.ts';

/** A promise broken or a complaint. The first one counts half where they trusted. */
export function addBreach(
  work: Working,
  breach: Source & { readonly debt: number },
  before: Stage,
  numbers: TrustNumbers,
): void {
  const { at, debt } = breach;
  const forgiven = work.breachCount === 0 && rankOf(before) >= rankOf('trusted');
  const left = forgiven ? debt * numbers.firstBreachShare : debt;
  setBreaches(work, bounded([...work.breaches, { at, left, repaired: false }]), breach);
  work.breachCount += 1;
  work.lastBreachAt = at;
}

/** Owning and mending halves what is left of each breach, once. */
export function repairBreaches(work: Working, by: Source, numbers: TrustNumbers): void {
  const mended = work.breaches.map((breach) =>
    breach.repaired
      ? breach
      : { ...breach, left: breach.left * numbers.repairShare, repaired: true },
  );
  setBreaches(work, mended, by);
}

/** A promise kept pays off the oldest breach first; what is over pays the next. */
export function payAny(work: Working, by: Source, numbers: TrustNumbers): void {
  setBreaches(
    work,
    paid(work.breaches, numbers.debtPaid, () => true),
    by,
  );
}

/** Their thanks or a purchase pays only for what was mended. */
export function payRepaired(work: Working, by: Source, numbers: TrustNumbers): void {
  setBreaches(
    work,
    paid(work.breaches, numbers.debtPaid, (breach) => breach.repaired),
    by,
  );
}

/** What is left to pay; it does not fade. */
export function debtOf({ breaches }: Pick<ContactState, 'breaches'>): number {
  return breaches.reduce((total, breach) => total + breach.left, 0);
}

/** A breach ends only in their eyes: paid, and they have written since. */
export function isInRepair(state: ContactState): boolean {
  if (state.lastBreachAt === null) return false;
  return debtOf(state) > 0 || state.lastInAt === null || state.lastInAt <= state.lastBreachAt;
}

/** The entry that makes, mends or pays a breach. */
type Source = Pick<TrustEntry, 'id' | 'at'>;

function setBreaches(work: Working, breaches: readonly OpenBreach[], { id, at }: Source): void {
  const value = debtOf(work) - debtOf({ breaches });
  work.breaches = breaches;
  if (value !== 0) work.journal?.push({ id, what: 'debt', value, at, fade: 0 });
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
