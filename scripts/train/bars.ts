import { holds, type Bar } from '../../utils/language/trained.ts';

/** One text as one head sees it: each of its sentences by rule and by model, and the truth. */
export interface Judged {
  readonly parts: readonly { readonly byRule: boolean; readonly score: number }[];
  readonly holds: boolean;
}

/** How a bar does on labelled texts. */
export interface Outcome {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What the rules alone do. */
export const RULES_ALONE: Bar = { add: null, keep: null };

const ADDS = [null, ...range(-12, 6, 0.25)];
const FINE = range(-2, 4, 0.05).map((bar) => Number(bar.toFixed(2)));
const KEEPS = [...range(-8, 1, 0.5).toReversed(), null];

function range(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.round((to - from) / by) + 1 }, (_, at) => from + at * by);
}

/** Counts right and wrong under a bar. */
export function outcomeOf(texts: readonly Judged[], bar: Bar): Outcome {
  let [right, wrong, missed] = [0, 0, 0];
  for (const text of texts) {
    const found = text.parts.some(({ byRule, score }) => holds(byRule, score, bar));
    if (found && text.holds) right += 1;
    else if (found) wrong += 1;
    else if (text.holds) missed += 1;
  }
  return { right, wrong, missed };
}

export function precisionOf({ right, wrong }: Outcome): number {
  return right + wrong === 0 ? 0 : right / (right + wrong);
}

export function f1Of({ right, wrong, missed }: Outcome): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

/**
 * The bar with the best F1 among those that are precise enough; where none is, or none beats them,
 * the rules alone. Of equals the higher one for what no rule found, since silence is cheaper than a false
 * alarm, and the lower one for what a rule found.
 */
export function bestBar(texts: readonly Judged[], precise: number): Bar {
  let best = RULES_ALONE;
  let bestF1 = f1Of(outcomeOf(texts, RULES_ALONE)) + 0.005;
  for (const add of ADDS)
    for (const keep of KEEPS) {
      if (keep !== null && add !== null && keep > add) continue;
      const outcome = outcomeOf(texts, { add, keep });
      const f1 = f1Of(outcome);
      if (precisionOf(outcome) < precise || f1 < bestF1) continue;
      best = { add, keep };
      bestF1 = f1;
    }
  return best;
}

/**
 * The lowest bar under which the texts are precise enough, and `margin` more: the same for what a rule
 * found and what none did, since that a rule found it is among the numbers that make the score. Two bars
 * chosen together fitted the development part alone: on others the asks of Japanese were less precise (2026-11).
 */
export function preciseBar(texts: readonly Judged[], precise: number, margin: number): Bar {
  const low = FINE.find((one) => {
    return precisionOf(outcomeOf(texts, { add: one, keep: one })) >= precise;
  });
  if (low === undefined) return RULES_ALONE;
  const bar = Number((low + margin).toFixed(2));
  return { add: bar, keep: bar };
}

/** The bar for what no rule found, where what it adds must itself be precise enough. */
export function addBar(texts: readonly Judged[], precise: number): number | null {
  const others = texts.filter(({ parts }) => parts.every(({ byRule }) => !byRule));
  return bestBar(others, precise).add;
}

/** Prints what the rules alone do, and what a bar does. */
export function reportBar(name: string, texts: readonly Judged[], bar: Bar): void {
  const show = (one: Outcome) =>
    `P ${precisionOf(one).toFixed(2)} R ${(one.right / (one.right + one.missed || 1)).toFixed(2)} F1 ${f1Of(one).toFixed(2)}`;
  const rules = show(outcomeOf(texts, RULES_ALONE));
  console.log(
    `${name.padEnd(16)} rules ${rules}  both ${show(outcomeOf(texts, bar))}  of ${texts.length}  add ${bar.add} keep ${bar.keep}`,
  );
}
