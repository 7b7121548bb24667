import type { ScreenWords } from '../../utils/locales/screens/index.ts';

const MINUS_SIGN = '\u2212';

/** What one entry does to the balance, as far as it is put into words. */
export interface LineFacts {
  readonly why:
    | 'counted'
    | 'waiting'
    | 'expired'
    | 'debt'
    | 'unanswered'
    | 'same_day'
    | 'beside_pitch'
    | 'story_again';
  /** Points on its own day. */
  readonly face: number;
}

/** Why an entry stands in the ledger as it does. */
export function whyWords({ why, face }: LineFacts, t: ScreenWords): string {
  if (why === 'counted') return t(face < 0 ? 'explain.why.drawn_out' : 'explain.why.paid_in');
  if (why === 'debt') return t(face < 0 ? 'explain.why.debt_made' : 'explain.why.debt_paid');
  return t(`explain.why.${why}`);
}

/** Points to a hundredth, so that lines can be added up by eye: `+1.25`, `−4.5`, `0`. */
export function finePoints(value: number, t: ScreenWords): string {
  const format = new Intl.NumberFormat(t.language, {
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  });
  const size = format.format(value).replace('-', MINUS_SIGN);
  return Math.round(value * 100) > 0 ? `+${size}` : size;
}
