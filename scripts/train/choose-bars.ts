import { fold } from '../../utils/language/fold.ts';
import { matchRules } from '../../utils/language/rule.ts';
import type { Bar, Bars, DraftHead, LevelHead } from '../../utils/language/trained.ts';
import { SIGNALS, WORRIES, type Signal } from '../../utils/vocabulary/acts.ts';
import type { Language } from '../../utils/vocabulary/reading.ts';
import { addBar, bestBar, preciseBar, reportBar, type Judged } from './bars.ts';
import { readByRules, type Scored } from './learn.ts';
import { RULES, sentencesOf } from './material.ts';
import { DRAFT_HEADS, isAsked, isOf, type JudgedMessage } from './messages.ts';
import { record } from './record.ts';

/**
 * How precise a level must be on the drafts of the development part. A sale is held as high as an ask: a
 * harmless draft called a soft pitch is a false alarm to everybody who has only just been met.
 */
const LEVELS: Readonly<Record<LevelHead, number>> = { ask: 0.94, sale: 0.93, hard: 0.97 };
/** The lowest bar that was precise enough is a little too low: it was chosen among many on few texts. */
const MARGIN = 0.05;
/** How precise an act and a worry must be there, and a promise that no rule found. */
const PRECISE = { act: 0.7, worry: 0.5, promise: 0.9 };
/** And a signal: who wants silence is heard at the price of a false alarm; a complaint is asked about first. */
const PRECISE_SIGNAL: Readonly<Partial<Record<Signal, number>>> = { optout: 0.8, complaint: 0.75 };
const PRECISE_OTHER = 0.85;

/**
 * The bars of what is judged of a whole draft, from drafts that nothing was learned from. A level has a bar
 * for each language; acts and worries are too few for that, and their heads are the same for both.
 */
export function draftBars(lang: Language, drafts: readonly JudgedMessage[]): Bars['drafts'] {
  return record(DRAFT_HEADS, (name) => {
    const level = isLevel(name);
    const judged = drafts
      .filter((one) => isAsked(name, one.text) && (!level || one.lang === lang))
      .map((one) => judgedDraft(name, one));
    const bar = level ? preciseBar(judged, LEVELS[name], MARGIN) : bestBar(judged, preciseOf(name));
    return reported(`${lang} ${name}`, judged, bar);
  });
}

function isLevel(name: DraftHead): name is LevelHead {
  return name === 'ask' || name === 'sale' || name === 'hard';
}

function preciseOf(name: DraftHead): number {
  return WORRIES.some((one) => one === name) ? PRECISE.worry : PRECISE.act;
}

function judgedDraft(name: DraftHead, one: JudgedMessage): Judged {
  const part = { byRule: isOf(name, one.byRules), score: one.heads[name] };
  return { holds: isOf(name, one.text), parts: [part] };
}

const SURE = -8;

/** The bar of a promise, sentence by sentence. */
export function promiseBar(lang: Language, texts: readonly Scored[]): Bar {
  const judged = texts.map(({ text, scores }): Judged => {
    const { sentences } = readByRules(lang, text.text);
    const parts = scores.map((one, at) => ({
      byRule: sentences[at]?.acts.includes('promise') === true,
      score: one['promise'] ?? 0,
    }));
    return { holds: text.acts?.includes('promise') === true, parts };
  });
  // A rule that found a promise is overruled only by a model that is sure.
  const bar = { add: addBar(judged, PRECISE.promise), keep: SURE };
  return reported(`${lang} a promise`, judged, bar);
}

/** The bars for what a received message shows, the same for both languages: there are few of each. */
export function signalBars(texts: readonly Scored[]): Bars['signals'] {
  return record(SIGNALS, (signal) => {
    const judged = texts.map((one) => judgedSignal(one, signal));
    return reported(signal, judged, bestBar(judged, PRECISE_SIGNAL[signal] ?? PRECISE_OTHER));
  });
}

/** By the likeliest sentence and the message as a whole, as the product adds them. */
function judgedSignal({ lang, text, scores, whole }: Scored, signal: Signal): Judged {
  const finds = signal === 'question' ? 'asks' : signal;
  const rules = RULES[lang].signals.filter((rule) => rule.finds === finds);
  const byRule = sentencesOf(text).some((one) => matchRules(rules, fold(one)).length > 0);
  const score = Math.max(...scores.map((one) => one[signal] ?? 0)) + (whole[signal] ?? 0);
  return { holds: text.signals?.includes(signal) === true, parts: [{ byRule, score }] };
}

function reported(name: string, judged: readonly Judged[], bar: Bar): Bar {
  reportBar(name, judged, bar);
  return bar;
}
