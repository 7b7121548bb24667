import type { ScreenWords } from '../../utils/locales/screens/index.ts';
import type { Entry } from '../../utils/vocabulary/events.ts';
import type { Worry } from '../../utils/vocabulary/acts.ts';
import type { NextStep } from '../../utils/vocabulary/verdict.ts';
import { eventWord, worryWord } from './names.ts';
import { relativeDay } from './relative-day.ts';

/** What a next step can be made from: this person's record. */
export interface StepSource {
  /** What stands, in any order. */
  readonly entries: readonly Entry[];
  /** Ids of the promises past their day and of the open questions, the most pressing first. */
  readonly latePromises: readonly string[];
  readonly openQuestions: readonly string[];
  /** Their noted problems, and the worries nobody has answered. */
  readonly problems: readonly string[];
  readonly openWorries: readonly Worry[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What lies at hand for the next step, in words; undefined where there is nothing to show. */
export function stepMaterial(
  { code, what }: NextStep,
  source: StepSource,
  t: ScreenWords,
): string | undefined {
  if (code === 'repair') return breachWords(source, t);
  switch (what) {
    case 'keep_promise':
      return quoted('popup.material.promise', sentenceOf(source, source.latePromises[0]), t);
    case 'answer_question':
      return quoted('popup.material.question', sentenceOf(source, source.openQuestions[0]), t);
    case 'thank':
      return lastOf(source, ({ direction, kind }) => direction === 'in' && kind !== 'complaint', t);
    case 'praise':
    case 'report_progress':
      return boughtWords(source, t);
    case 'something_useful':
      return quoted('popup.material.problem', source.problems[0], t);
    case 'answer_worry': {
      const [worry] = source.openWorries;
      return worry && t('popup.material.worry', { worry: worryWord(worry, t) });
    }
    case 'story':
    case undefined:
      return undefined;
  }
}

/** Whether what went wrong was a promise: then the apology says so. */
export function brokeAPromise({ entries }: Pick<StepSource, 'entries'>): boolean {
  return lastBreach(entries)?.kind === 'promise_broken';
}

function breachWords({ entries, now }: StepSource, t: ScreenWords): string | undefined {
  const breach = lastBreach(entries);
  if (breach === undefined) return undefined;
  const promise = 'promise' in breach ? breach.promise : undefined;
  const words = entries.find(({ id }) => id === promise);
  if (words !== undefined && 'sentence' in words && words.sentence) {
    return quoted('popup.material.broken', words.sentence, t);
  }
  return t('popup.material.complaint', { when: relativeDay(breach.at, now, t) });
}

function lastBreach(entries: readonly Entry[]): Entry | undefined {
  return newest(entries, ({ kind }) => kind === 'complaint' || kind === 'promise_broken');
}

function boughtWords({ entries, now }: StepSource, t: ScreenWords): string | undefined {
  const purchase = newest(entries, ({ kind }) => kind === 'purchase');
  if (purchase === undefined) return undefined;
  const item = 'paid' in purchase ? purchase.paid?.item : undefined;
  const what = item ?? eventWord(purchase, t);
  return t('popup.material.bought', { when: relativeDay(purchase.at, now, t), what });
}

function lastOf(
  { entries, now }: StepSource,
  fits: (entry: Entry) => boolean,
  t: ScreenWords,
): string | undefined {
  const entry = newest(entries, fits);
  if (entry === undefined) return undefined;
  const when = relativeDay(entry.at, now, t);
  return t('popup.material.thank', { when, what: eventWord(entry, t) });
}

function newest(entries: readonly Entry[], fits: (entry: Entry) => boolean): Entry | undefined {
  return entries.filter(fits).toSorted((a, b) => b.at - a.at)[0];
}

function sentenceOf({ entries }: StepSource, id: string | undefined): string | undefined {
  const entry = entries.find((one) => one.id === id);
  return entry && 'sentence' in entry ? entry.sentence : undefined;
}

function quoted(
  key:
    | 'popup.material.promise'
    | 'popup.material.question'
    | 'popup.material.problem'
    | 'popup.material.broken',
  words: string | undefined,
  t: ScreenWords,
): string | undefined {
  return words ? t(key, { words }) : undefined;
}
