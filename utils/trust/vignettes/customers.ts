import type { Vignette } from './vignette.ts';

/** People who bought, and tell or sleep. */
export const CUSTOMERS: readonly Vignette[] = [
  {
    id: 'two-purchases-one-day',
    idea: 'a repeat customer bought on two days',
    events: ['06-14 09:00 < purchase', '06-14 15:00 < purchase'],
    draft: 'none referral',
    expect: {
      stage: 'customer',
      level: 2,
      reasons: ['balance_short'],
      next: 'give_first',
      what: 'thank',
      balance: 0,
    },
  },
  {
    id: 'hard-and-short',
    idea: 'a hard pitch to a customer with too little saved up: give first, then soften',
    events: ['06-10 09:00 < purchase', '06-11 09:00 > served', '06-12 09:00 < thanks'],
    draft: 'hard pressure',
    expect: {
      stage: 'customer',
      level: 2,
      reasons: ['balance_short', 'hard_pitch'],
      next: 'give_first',
      balance: 2.99,
    },
  },
  {
    id: 'pitch-and-review',
    idea: 'a pitch and a referral ask in one draft: the worse verdict',
    events: [
      '06-10 18:00 < purchase',
      '06-11 18:00 > served',
      '06-12 18:00 < thanks',
      '06-13 18:00 < meeting',
    ],
    draft: 'soft referral',
    expect: {
      stage: 'customer',
      level: 1,
      reasons: ['balance_short'],
      next: 'give_first',
      balance: 4.99,
      temperature: 64,
    },
  },
  {
    id: 'reunion-soft',
    idea: 'a soft word to a customer asleep for a hundred days: cold, no more',
    events: [
      '03-01 18:00 < purchase',
      '03-02 18:00 > served',
      '03-03 18:00 < thanks',
      '03-04 18:00 < meeting',
    ],
    draft: 'soft',
    expect: {
      stage: 'customer',
      level: 1,
      reasons: ['cold'],
      next: 'warm_up',
      what: 'thank',
      balance: 4.63,
      temperature: 9,
      flags: ['cooling', 'dormant'],
    },
  },
  {
    id: 'reunion-direct',
    idea: 'the reunion that turns out to be a pitch',
    events: [
      '03-01 18:00 < purchase',
      '03-02 18:00 > served',
      '03-03 18:00 < thanks',
      '03-04 18:00 < meeting',
    ],
    draft: 'direct',
    expect: {
      stage: 'customer',
      level: 2,
      reasons: ['balance_short', 'dormant', 'cold'],
      next: 'give_first',
      balance: 4.63,
    },
  },
  {
    id: 'own-rhythm',
    idea: 'a talk every ten days: warmth halves in twenty',
    events: [
      '05-16 09:00 < reply',
      '05-26 09:00 < reply',
      '06-05 09:00 < reply',
      '06-15 09:00 < reply',
    ],
    draft: 'none',
    expect: { stage: 'acquainted', level: 0, next: 'none', balance: 0, temperature: 40 },
  },
];
