import type { Vignette } from './vignette.ts';

/** Broken promises, complaints, and how they are made good. */
export const DEBT: readonly Vignette[] = [
  {
    id: 'debt-paid-in-their-eyes',
    idea: 'a complaint owned (half), a promise kept (−2), their thanks (−2): the repair is over',
    events: [
      '06-01 09:00 < reply',
      '06-05 09:00 < complaint',
      '06-06 09:00 > repair',
      '06-08 09:00 > promise_kept',
      '06-10 09:00 < thanks',
    ],
    draft: 'soft',
    expect: {
      stage: 'acquainted',
      level: 1,
      reasons: ['balance_short'],
      next: 'give_first',
      balance: 2.9,
      debt: 0,
      temperature: 34,
      flags: [],
    },
  },
  {
    id: 'second-breach-in-full',
    idea: 'some mistakes are forgiven: only the first one counts half',
    events: [
      '06-01 09:00 < purchase',
      '06-05 09:00 > promise_broken',
      '06-08 09:00 > promise_broken',
    ],
    draft: 'soft',
    expect: {
      stage: 'customer',
      level: 3,
      reasons: ['in_repair'],
      next: 'repair',
      balance: -9,
      debt: 9,
      flags: ['overdrawn', 'in repair'],
    },
  },
  {
    id: 'repair-once-each',
    idea: 'saying sorry twice does not halve the debt twice',
    events: [
      '06-01 09:00 < reply',
      '06-05 09:00 < complaint',
      '06-06 09:00 > repair',
      '06-08 09:00 > repair',
    ],
    draft: 'direct',
    expect: {
      stage: 'just met',
      level: 3,
      reasons: ['in_repair'],
      next: 'repair',
      balance: -4,
      debt: 4,
    },
  },
  {
    id: 'over-pays-the-next',
    idea: 'what a promise kept pays over the oldest breach goes to the next',
    events: [
      '06-01 09:00 > promise_broken',
      '06-02 09:00 > repair',
      '06-03 09:00 > promise_broken',
      '06-04 09:00 > promise_kept',
      '06-06 09:00 > promise_kept',
    ],
    draft: 'soft',
    expect: {
      stage: 'stranger',
      level: 3,
      reasons: ['in_repair'],
      next: 'repair',
      debt: 5,
      balance: 0.73,
    },
  },
  {
    id: 'note-while-in-repair',
    idea: 'a draft that asks for nothing is fine in repair too',
    events: ['06-01 09:00 < reply', '06-05 09:00 < complaint'],
    draft: 'none apology',
    expect: {
      stage: 'just met',
      level: 0,
      reasons: [],
      next: 'none',
      debt: 8,
      flags: ['overdrawn', 'in repair'],
    },
  },
];
