import type { ScreenWords } from '../../utils/locales/screens/index.ts';
import { figure, points } from './figures.ts';

/** One thing that a stair asks for, as far as it is put into words. */
export interface CriterionFacts {
  readonly code:
    | 'met'
    | 'days'
    | 'share'
    | 'balance'
    | 'age'
    | 'at_peace'
    | 'purchase'
    | 'second_purchase'
    | 'referral';
  readonly has: number;
  readonly needs: number;
  readonly met: boolean;
}

/** Shares are told as days of theirs for this many of the user's. */
const OF_MINE = 10;

/** What a stair asks for and how much of it is there: `they wrote on 2 of 3 days`. */
export function criterionWords(criterion: CriterionFacts, t: ScreenWords): string {
  const { code, met } = criterion;
  const values = figuresOf(criterion, t);
  return t(met ? `explain.met.${code}` : `explain.unmet.${code}`, values);
}

function figuresOf({ code, has, needs }: CriterionFacts, t: ScreenWords) {
  if (code === 'balance') return { has: points(has, t), needs: points(needs, t) };
  if (code === 'share') return { has: figure(has * OF_MINE, t), needs: figure(needs * OF_MINE, t) };
  return { has: figure(Math.floor(has), t), needs: figure(needs, t) };
}
