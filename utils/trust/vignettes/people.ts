import type { Vignette } from './vignette.ts';

/** What they said and did, and what may be asked of them. */
export const PEOPLE: readonly Vignette[] = [
  {
    id: 'like-resets-nothing',
    idea: 'a like between them does not answer an offer and two follow-ups: stop',
    events: [
      '06-01 09:00 > pitch_soft',
      '06-02 18:00 < reaction',
      '06-05 09:00 > followup',
      '06-06 18:00 < reaction',
      '06-10 09:00 > followup',
    ],
    draft: 'soft',
    expect: {
      stage: 'stranger',
      level: 3,
      reasons: ['followups_unanswered'],
      next: 'stop',
      balance: -5.72,
      temperature: 3,
    },
  },
  {
    id: 'two-follow-ups',
    idea: 'two are not three: no stop yet, but early and overdrawn',
    events: ['05-20 09:00 < reply', '06-05 09:00 > followup', '06-12 09:00 > followup'],
    draft: 'soft',
    expect: {
      stage: 'just met',
      level: 2,
      reasons: ['one_step_early', 'balance_short'],
      next: 'give_first',
      balance: -2.93,
      flags: ['overdrawn'],
    },
  },
  {
    id: 'asked-again',
    idea: 'a no is over once they ask again',
    events: ['06-01 09:00 < ask_offer', '06-05 09:00 < decline', '06-12 09:00 < ask_offer'],
    draft: 'direct',
    expect: {
      stage: 'acquainted',
      level: 0,
      reasons: ['they_asked'],
      next: 'none',
      balance: 0,
      temperature: 56,
      flags: ['interested'],
    },
  },
  {
    id: 'asked-on-the-edge',
    idea: 'asked exactly thirty days ago still counts',
    events: ['05-16 10:00 < ask_offer'],
    draft: 'direct',
    expect: { stage: 'just met', level: 0, reasons: ['they_asked'], next: 'none', temperature: 18 },
  },
  {
    id: 'opted-in-again',
    idea: 'an opt-in lifts an opt-out of all',
    events: ['06-01 09:00 < reply', '06-05 09:00 < optout all', '06-08 09:00 < optin'],
    draft: 'none thanks',
    expect: { stage: 'just met', level: 0, reasons: [], next: 'none', flags: [] },
  },
  {
    id: 'no-offers-but-thanks',
    idea: 'who wants no offers may still be thanked',
    events: ['06-01 09:00 < reply', '06-05 09:00 < optout offers'],
    draft: 'none thanks',
    expect: { stage: 'just met', level: 0, reasons: [], next: 'none', flags: ['boundary'] },
  },
  {
    id: 'no-offers-no-review',
    idea: 'who wants no offers is not asked for a review either',
    events: ['06-01 09:00 < purchase', '06-05 09:00 < optout'],
    draft: 'none referral',
    expect: { stage: 'customer', level: 3, reasons: ['boundary'], next: 'respect_boundary' },
  },
];
