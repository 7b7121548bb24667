import type { Words } from '../../utils/locales/words.ts';

const CURRENCY = /^[A-Z]{3}$/;
const MOST_SHOWN = 8;

/** An amount as people write it: `$12.50`, `￥4,800`. A code that is none stands beside the figure. */
export function money(amount: number, currency: string, t: Words): string {
  if (CURRENCY.test(currency)) {
    return new Intl.NumberFormat(t.language, { style: 'currency', currency }).format(amount);
  }
  const figure = new Intl.NumberFormat(t.language).format(amount);
  return `${figure} ${currency.slice(0, MOST_SHOWN)}`;
}
