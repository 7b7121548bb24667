import type { Verdict } from '../vocabulary/verdict.ts';
import { nextStepOf } from './next-step.ts';
import { boundaryRuling, FINE, rulingOf, type Ask, type Ruling } from './rules.ts';
import type { TrustSettings } from './settings.ts';
import { viewOf, type DraftFacts, type Person, type PersonStanding, type View } from './view.ts';

/**
 * What to say about a draft before it goes out: the worst verdict of all people it is addressed to,
 * and whose it is (the first named where several are equal). Without people there is nothing to say.
 */
export function judge(
  draft: DraftFacts,
  people: readonly Person[],
  now: number,
  settings: TrustSettings,
): Verdict {
  return worstOf(people.map((person) => viewOf(draft, person, now, settings)));
}

/** The same where people were looked at before: a standing of that moment serves for a while. */
export function judgeStandings(
  draft: DraftFacts,
  people: readonly PersonStanding[],
  now: number,
  settings: TrustSettings,
): Verdict {
  return worstOf(
    people.map((person) => ({ draft, person, standing: person.standing, now, settings })),
  );
}

function worstOf(views: readonly View[]): Verdict {
  return worst(views.map(verdictFor)) ?? { level: 0, reasons: [], next: { code: 'none' }, who: '' };
}

function verdictFor(view: View): Verdict {
  const asks = asksOf(view.draft);
  const rulings = asks.map((ask) => rulingOf(view, ask));
  const ruling: Ruling = worst(rulings) ?? boundaryRuling(view, null) ?? FINE;
  const { level, reasons } = ruling;
  return { level, reasons, next: nextStepOf(view, ruling), who: view.person.id };
}

function asksOf({ pitch, acts }: DraftFacts): readonly Ask[] {
  return [
    ...(pitch === 'none' ? [] : [pitch]),
    ...(acts.includes('referral') ? (['referral'] as const) : []),
  ];
}

/** The first of those with the highest level. */
function worst<T extends { readonly level: number }>(all: readonly T[]): T | undefined {
  return all.reduce<T | undefined>(
    (found, one) => (found === undefined || one.level > found.level ? one : found),
    undefined,
  );
}
