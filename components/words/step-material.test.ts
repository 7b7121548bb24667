import { describe, expect, it } from 'vitest';
import { createScreenWords } from '../../utils/locales/screens/index.ts';
import type { Entry } from '../../utils/vocabulary/events.ts';
import { GIFTS, NEXT_STEPS, type NextStep } from '../../utils/vocabulary/verdict.ts';
import { openingLine } from './opening-line.ts';
import { brokeAPromise, stepMaterial, type StepSource } from './step-material.ts';

const NOW = Date.parse('2026-06-15T10:00:00Z');
const DAY = 86_400_000;
const t = createScreenWords('en');
const ja = createScreenWords('ja');
const placed = (id: string, daysAgo: number) => ({ id, at: NOW - daysAgo * DAY, day: 0 });

const promise: Entry = {
  ...placed('promise', 9),
  direction: 'self',
  kind: 'promised',
  sentence: 'I will send the plan.',
  due: '2026-06-10',
};
const question: Entry = {
  ...placed('question', 5),
  direction: 'in',
  kind: 'question',
  sentence: 'Does it fit a small kitchen?',
};
const complaint: Entry = { ...placed('complaint', 3), direction: 'in', kind: 'complaint' };
const broken: Entry = {
  ...placed('broken', 2),
  direction: 'out',
  kind: 'promise_broken',
  promise: 'promise',
};
const bought: Entry = {
  ...placed('bought', 20),
  direction: 'in',
  kind: 'purchase',
  paid: { amount: 40, currency: 'USD', item: 'a bowl' },
};

function source(more: Partial<StepSource>): StepSource {
  return {
    entries: [],
    latePromises: [],
    openQuestions: [],
    problems: [],
    openWorries: [],
    now: NOW,
    ...more,
  };
}
const give = (what: NextStep['what']): NextStep => ({ code: 'give_first', ...(what && { what }) });

describe('what lies at hand', () => {
  it.each<[NextStep, Partial<StepSource>, string | undefined]>([
    [
      give('keep_promise'),
      { entries: [question, promise], latePromises: ['promise'] },
      'You promised: “I will send the plan.”',
    ],
    [
      give('answer_question'),
      { entries: [promise, question], openQuestions: ['question'] },
      'They asked: “Does it fit a small kitchen?”',
    ],
    [give('answer_question'), { entries: [], openQuestions: ['question'] }, undefined],
    [give('thank'), { entries: [bought, question, complaint] }, '5 days ago: asked you something'],
    [give('thank'), { entries: [complaint] }, undefined],
    [give('praise'), { entries: [bought] }, 'They bought 20 days ago: a bowl'],
    [give('report_progress'), { entries: [question] }, undefined],
    [
      give('something_useful'),
      { problems: ['too little light'] },
      'What troubles them: too little light',
    ],
    [give('something_useful'), {}, undefined],
    [
      give('answer_worry'),
      { openWorries: ['price', 'scam'] },
      'Still open: is it worth the price?',
    ],
    [give('story'), { entries: [bought] }, undefined],
    [{ code: 'soften' }, { entries: [bought] }, undefined],
    [{ code: 'repair' }, { entries: [complaint] }, 'Open since 3 days ago'],
    [
      { code: 'repair' },
      { entries: [complaint, promise, broken] },
      'Not kept: “I will send the plan.”',
    ],
    [{ code: 'repair' }, { entries: [broken] }, 'Open since 2 days ago'],
    [{ code: 'repair' }, {}, undefined],
  ])('for %o is found in the record', (step, given, words) => {
    expect(stepMaterial(step, source(given), t)).toBe(words);
  });

  it('tells a broken promise from a complaint', () => {
    expect(brokeAPromise({ entries: [complaint, broken] })).toBe(true);
    expect(brokeAPromise({ entries: [broken, { ...complaint, at: NOW }] })).toBe(false);
    expect(brokeAPromise({ entries: [] })).toBe(false);
  });
});

describe('a first line', () => {
  const steps = NEXT_STEPS.flatMap((code): NextStep[] =>
    code === 'give_first' ? GIFTS.map((what) => ({ code, what })) : [{ code }],
  );

  it('is there for every step on which something is to be written, in each language and tone', () => {
    const silent = new Set(['respect_boundary', 'stop', 'none']);
    for (const step of steps) {
      const lines = [t, ja].flatMap((words) =>
        (['formal', 'familiar'] as const).map((tone) => openingLine(step, false, tone, words)),
      );
      if (silent.has(step.code)) expect(lines.every((line) => line === undefined)).toBe(true);
      else expect(new Set(lines).size).toBe(4);
    }
  });

  it('owns what went wrong by its kind', () => {
    const sorry = (broke: boolean) => openingLine({ code: 'repair' }, broke, 'formal', ja);
    expect(sorry(true)).not.toBe(sorry(false));
  });
});
