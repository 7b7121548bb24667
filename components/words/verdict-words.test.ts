import { describe, expect, test } from 'vitest';
import { hintWords } from '../../utils/locales/texts.ts';
import { PITCH_LEVELS, WORRIES } from '../../utils/vocabulary/acts.ts';
import { LANGUAGES } from '../../utils/vocabulary/reading.ts';
import { FLAGS, STAGES } from '../../utils/vocabulary/stages.ts';
import {
  GIFTS,
  NEXT_STEPS,
  REASON_CODES,
  type Reason,
  type ReasonCode,
  type Verdict,
} from '../../utils/vocabulary/verdict.ts';
import type { StandingFacts, VerdictInput } from './input.ts';
import { flagWord, levelWord, pitchWord, stageWord, worryWord } from './names.ts';
import { nextStepWords } from './next-step-words.ts';
import { verdictWords } from './verdict-words.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 15, 3);
const en = hintWords('en');
const ja = hintWords('ja');

const standing: StandingFacts = {
  temperature: 12,
  balance: -4.5,
  stage: 'just met',
  flags: [],
  metAt: NOW - 9 * DAY,
  lastInAt: null,
  lastOutAt: NOW - 6 * DAY,
  lastPitchAt: NOW - 6 * DAY,
  theirDays: 0,
  myDays: 2,
  unansweredFollowups: 1,
  unansweredPitches: 1,
};

/** Figures under the names that the trust core gives them. */
const EVIDENCE: Partial<Record<ReasonCode, Reason['evidence']>> = {
  boundary: { purpose: 'all', daysAgo: 30 },
  they_asked: { daysAgo: 2 },
  declined: { daysAgo: 12 },
  balance_short: { balance: -4.5, needed: 6, short: 10.5 },
  open_worries: { worry: 'price', count: 3 },
  question_open: { count: 1, daysAgo: 4 },
  promise_overdue: { count: 1, daysLate: 1 },
};

function reason(code: ReasonCode): Reason {
  return { code, evidence: EVIDENCE[code] ?? {} };
}

function input(verdict: Partial<Verdict>, facts: Partial<StandingFacts> = {}): VerdictInput {
  return {
    verdict: { level: 2, reasons: [], next: { code: 'none' }, who: 'a', ...verdict },
    standing: { ...standing, ...facts },
    reading: { pitch: 'direct', heat: 64, acts: ['pitch'] },
    now: NOW,
  };
}

function factsOf(code: ReasonCode, facts: Partial<StandingFacts> = {}): string {
  const [first] = verdictWords(input({ reasons: [reason(code)] }, facts), en).reasons;
  return (first?.facts ?? []).map(({ label, value }) => `${label} ${value}`).join(' · ');
}

describe.each(LANGUAGES)('in %s', (language) => {
  const t = hintWords(language);
  const facts: readonly Partial<StandingFacts>[] = [
    {},
    { metAt: null, lastPitchAt: null, unansweredPitches: 0 },
    { lastInAt: NOW - 3 * DAY, theirDays: 2 },
    { lastInAt: NOW - 3 * DAY, theirDays: 1, lastPitchAt: null, unansweredPitches: 0 },
    { unansweredPitches: 0, lastPitchAt: null },
    { unansweredPitches: 9 },
  ];

  test.each(REASON_CODES)('%s is worded whole, whatever is known', (code) => {
    for (const known of facts) {
      const words = verdictWords(input({ reasons: [reason(code)] }, known), t);
      const all = JSON.stringify(words);
      expect(all).not.toMatch(/\{\{|undefined|null,"facts|NaN|":""/);
      expect(words.reasons.map((one) => one.code)).toEqual([code]);
    }
  });

  test.each(NEXT_STEPS)('%s has a heading and a text', (code) => {
    for (const level of [0, 1, 2, 3] as const) {
      const verdict = input({ next: { code }, level }).verdict;
      const step = nextStepWords(verdict, t);
      if (code === 'none') expect(step).toBeNull();
      else expect([step?.title, step?.text].every((text) => (text ?? '').length > 3)).toBe(true);
    }
  });

  test.each(GIFTS)('%s is named in the step', (what) => {
    const { verdict } = input({ next: { code: 'give_first', what } });
    expect(nextStepWords(verdict, t)?.text).toContain(t(`gift.${what}`));
  });

  test('names differ from each other', () => {
    const lists = [
      STAGES.map((stage) => stageWord(stage, t)),
      FLAGS.map((flag) => flagWord(flag, t)),
      PITCH_LEVELS.map((pitch) => pitchWord(pitch, t)),
      WORRIES.map((worry) => worryWord(worry, t)),
    ];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  });
});

test('levels have the names that others rely on', () => {
  const levels = [0, 1, 2, 3] as const;
  expect(levels.map((level) => levelWord(level, en))).toEqual([
    'fine',
    'note',
    'too early',
    'stop and think',
  ]);
  expect(levels.map((level) => levelWord(level, ja))).toEqual([
    '大丈夫',
    'ひとこと',
    'まだ早い',
    '立ち止まって',
  ]);
});

describe('the sentence', () => {
  const early = [reason('two_steps_early')];

  test('tells of a second offer before any answer', () => {
    const { sentence, note } = verdictWords(input({ reasons: early }), en);
    expect(sentence).toBe(
      'You met 9 days ago and no answer has come yet. This would be your second offer.',
    );
    expect(note).toBe('just met · second offer');
    expect(verdictWords(input({ reasons: early }), ja).sentence).toBe(
      '出会いは9日前、まだお返事をいただいていません。これは2度目のご案内になります。',
    );
  });

  test('counts the days they wrote', () => {
    const known = { lastInAt: NOW - DAY, theirDays: 1, lastPitchAt: null, unansweredPitches: 0 };
    const { sentence, note } = verdictWords(input({ reasons: early }, known), en);
    expect(sentence).toBe(
      'You have heard from them on one day so far. This is already a direct offer.',
    );
    expect(note).toBe('just met · met 9 days ago');
  });

  test('speaks of an offer that fits, and of a draft that sells nothing', () => {
    const fine = input({ level: 0 });
    expect(verdictWords(fine, en).sentence).toBe(en('sentence.fits'));
    const plain = { ...fine, reading: { pitch: 'none', heat: 4, acts: [] } } as const;
    expect(verdictWords(plain, en).sentence).toBe(en('sentence.quiet'));
    expect(verdictWords(plain, en).draft.words).toBe('no offer');
  });

  test('says that nothing is on record before anything else', () => {
    const reasons = [reason('two_steps_early'), reason('no_record')];
    const blank = { metAt: null, theirDays: 0, myDays: 0 };
    const words = verdictWords(input({ reasons }, blank), en);
    expect(words.sentence).toBe(en('sentence.no_record'));
    expect(words.reasons.map(({ code }) => code)).toEqual(['no_record', 'two_steps_early']);
  });

  test('says what is known first where only little is on record', () => {
    const reasons = [
      reason('two_steps_early'),
      reason('balance_short'),
      reason('cold'),
      reason('no_record'),
    ];
    const words = verdictWords(input({ reasons }), en);
    expect(words.sentence).not.toBe(en('sentence.no_record'));
    expect(words.reasons.map(({ code }) => code)).toEqual([
      'two_steps_early',
      'balance_short',
      'no_record',
    ]);
    expect(words.reasons[2]?.title).toBe(en('reason.no_record.little'));
  });

  test('calls a favour a favour', () => {
    const asking = {
      ...input({ reasons: early }, { metAt: null }),
      reading: { pitch: 'none', heat: 8, acts: ['referral'] },
    } as const;
    expect(verdictWords(asking, en).draft.words).toBe('asks a favour');
  });

  test('names the person only where a name is given', () => {
    const named = { ...input({ reasons: early }), name: 'Hana' };
    expect(verdictWords(named, en).sentence).toMatch(/^Hana: You met/);
    expect(verdictWords(named, ja).sentence).toMatch(/^Hanaさん：/);
    expect(JSON.stringify(verdictWords(input({ reasons: early }), en))).not.toContain('Hana');
  });
});

describe('reasons', () => {
  test('carry their facts', () => {
    expect(factsOf('two_steps_early')).toBe('met 9 days ago · replies 0 · last offer 6 days ago');
    expect(factsOf('balance_short')).toBe('trust balance −4.5 · needed +6');
    expect(factsOf('boundary')).toBe('agreed no messages');
    expect(factsOf('they_asked')).toBe('asked 2 days ago');
    expect(factsOf('declined')).toBe('turned down 12 days ago');
    expect(factsOf('promise_overdue')).toBe('was due yesterday');
    expect(factsOf('open_worries')).toBe('open is it worth the price? +2');
    expect(factsOf('dormant')).toBe('last heard never');
    expect(factsOf('followups_unanswered')).toBe('asked without an answer 2 · last heard never');
  });

  test('are three at most, and no fact is said twice', () => {
    const reasons = (['in_repair', 'cold', 'dormant', 'declined'] as const).map(reason);
    const shown = verdictWords(input({ reasons }), en).reasons;
    expect(shown).toHaveLength(3);
    const labels = shown.flatMap(({ facts }) => facts.map(({ label }) => label));
    expect(new Set(labels).size).toBe(labels.length);
  });
});
