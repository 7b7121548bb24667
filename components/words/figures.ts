import type { Words } from '../../utils/locales/words.ts';

const MINUS_SIGN = '\u2212';

/** A count or a number of points, with one decimal at most and a true minus sign. */
export function figure(value: number, t: Words): string {
  const format = new Intl.NumberFormat(t.language, { maximumFractionDigits: 1 });
  return format.format(value).replace('-', MINUS_SIGN);
}

/** Points of the trust balance, always with their sign: `+6.2`, `−4.5`, `0`. */
export function points(value: number, t: Words): string {
  const format = new Intl.NumberFormat(t.language, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  return format.format(value).replace('-', MINUS_SIGN);
}

/** Temperature or heat, 0–100, as whole degrees. */
export function degrees(value: number): string {
  return `${Math.round(value)}°`;
}
