import type { ContactState, Spending } from './state.ts';

/** A customer's life with the user, from the state alone. Times are epoch milliseconds. */
export interface CustomerLife {
  readonly firstBoughtAt: number | null;
  readonly lastBoughtAt: number | null;
  /** Days with a purchase. */
  readonly purchases: number;
  /** Bought on more than one day. */
  readonly repeat: boolean;
  /** Lifetime value by currency, where amounts are known. */
  readonly spent: readonly Spending[];
  /** Either side's last word. */
  readonly lastContactAt: number | null;
  readonly referral: Referral;
}

/** Where a recommendation stands: asked for, given, thanked for. */
export type Referral = 'none' | 'asked' | 'given' | 'thanked';

/** What this person's purchases and recommendations come to. */
export function lifeOf(state: ContactState): CustomerLife {
  const { lastInAt, lastOutAt } = state;
  const words = [lastInAt, lastOutAt].filter((at) => at !== null);
  return {
    firstBoughtAt: state.firstBoughtAt,
    lastBoughtAt: state.boughtAt,
    purchases: state.purchaseDays,
    repeat: state.purchaseDays > 1,
    spent: state.spent,
    lastContactAt: words.length === 0 ? null : Math.max(...words),
    referral: referralOf(state),
  };
}

function referralOf({ referredAt, gaveThanksAt, askedReferralAt }: ContactState): Referral {
  if (referredAt === null) return askedReferralAt === null ? 'none' : 'asked';
  return gaveThanksAt !== null && gaveThanksAt >= referredAt ? 'thanked' : 'given';
}

/** One currency of the user's whole book: one-time value against lifetime value (seeds 001, 003). */
export interface BookLine {
  readonly currency: string;
  /** Customers who paid in it. */
  readonly customers: number;
  /** Mean of the first payments: what the book would be worth if everybody bought once. */
  readonly oneTimeValue: number;
  /** Mean of all that each of them paid. */
  readonly lifetimeValue: number;
  /** Of the customers, those who paid more than once. */
  readonly repeated: number;
}

/** OTV against LTV over all customers, the currency with most of them first. */
export function bookOf(customers: readonly (readonly Spending[])[]): readonly BookLine[] {
  const all = customers.flat();
  const currencies = [...new Set(all.map(({ currency }) => currency))];
  return currencies
    .map((currency) =>
      bookLine(
        currency,
        all.filter((one) => one.currency === currency),
      ),
    )
    .toSorted((a, b) => b.customers - a.customers);
}

function bookLine(currency: string, payers: readonly Spending[]): BookLine {
  return {
    currency,
    customers: payers.length,
    oneTimeValue: mean(payers.map(({ first }) => first)),
    lifetimeValue: mean(payers.map(({ total }) => total)),
    repeated: payers.filter(({ times }) => times > 1).length,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
