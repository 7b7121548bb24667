import { fold } from '../../utils/language/fold.ts';
import { matchRules, type Rule } from '../../utils/language/rule.ts';
import type { Bar, Bars, DraftHead, LevelHead } from '../../utils/language/trained.ts';
import { SIGNALS, WORRIES, type Signal } from '../../utils/vocabulary/acts.ts';
import type { Language } from '../../utils/vocabulary/reading.ts';
import { bestBar, preciseBar, reportBar, type Judged } from './bars.ts';
import { readByRules, type HeldOut } from './learn.ts';
import { isFitted, RULES, sentencesOf } from './material.ts';
import { DRAFT_HEADS, isAsked, isOf, type JudgedMessage } from './messages.ts';
import { record } from './record.ts';

/** How precise a level must be, and how much more is asked of what no rule found, in log odds. */
interface LevelAim {
  readonly precise: Readonly<Record<Language, number>>;
  readonly margin: number;
}

/**
 * How precise a level must be on drafts of unseen authors. A sale is held higher than an ask: a harmless
 * draft called a soft pitch is a false alarm to everybody who has only just been met.
 */
const LEVELS: Readonly<Record<LevelHead, LevelAim>> = {
  // The lowest bar that was precise enough is a little too low: it was chosen among many on few texts.
  ask: { precise: { en: 0.94, ja: 0.93 }, margin: 0.2 },
  sale: { precise: { en: 0.94, ja: 0.94 }, margin: 0 },
  hard: { precise: { en: 0.9, ja: 0.9 }, margin: 0 },
};
/** How precise an act, a worry, a promise must be there. */
const PRECISE = { act: 0.75, worry: 0.5, promise: 0.85 };
/** As for an ask: the bar was chosen among many. */
const ACT_MARGIN = 0.1;
/** And a signal: who wants silence is heard at the price of a false alarm. */
const PRECISE_SIGNAL: Readonly<Partial<Record<Signal, number>>> = {
  purchase: 0.8,
  interest: 0.85,
};
const PRECISE_OTHER = 0.88;

/** The bars of what is judged of a whole draft, from drafts that the heads never saw. */
export function draftBars(lang: Language, messages: readonly JudgedMessage[]): Bars['drafts'] {
  return record(DRAFT_HEADS, (name) => {
    const judged = messages
      .filter((one) => one.text.kind === 'draft' && isAsked(name, one.text))
      .map((one): Judged => {
        const part = { byRule: isOf(name, one.byRules), score: one.heads[name] };
        return { holds: isOf(name, one.text), parts: [part] };
      });
    return reported(`${lang} ${name}`, judged, barOf(lang, name, judged));
  });
}

function barOf(lang: Language, name: DraftHead, judged: readonly Judged[]): Bar {
  if (name === 'ask' || name === 'sale' || name === 'hard') {
    const { precise, margin } = LEVELS[name];
    return preciseBar(judged, precise[lang], margin, name !== 'hard');
  }
  const worry = WORRIES.some((one) => one === name);
  const bar = bestBar(judged, worry ? PRECISE.worry : PRECISE.act);
  return { add: bar.add === null ? null : bar.add + ACT_MARGIN, keep: bar.keep };
}

const SURE = -8;

/** The bar of a promise, from held-out sentences and drafts. */
export function promiseBar(lang: Language, texts: readonly HeldOut[]): Bar {
  const judged = texts.map(({ text, scores }): Judged => {
    const { sentences } = readByRules(lang, text.text);
    const parts = scores.map((one, at) => ({
      byRule: sentences[at]?.acts.includes('promise') === true,
      score: one['promise'] ?? 0,
    }));
    return { holds: text.acts?.includes('promise') === true, parts };
  });
  const bar = bestBar(judged, PRECISE.promise);
  // A rule that found a promise is overruled only by a model that is sure.
  const keep = bar.keep === null ? null : Math.min(bar.keep, SURE);
  return reported(`${lang} a promise`, judged, { add: bar.add, keep });
}

/** The bars for what a received message shows. */
export function signalBars(lang: Language, texts: readonly HeldOut[]): Bars['signals'] {
  return record(SIGNALS, (signal) => {
    const finds = signal === 'question' ? 'asks' : signal;
    const rules = RULES[lang].signals.filter((rule) => rule.finds === finds);
    const judged = texts.map((one) => judgedSignal(one, rules, signal));
    const precise = PRECISE_SIGNAL[signal] ?? PRECISE_OTHER;
    return reported(
      `${lang} ${signal}`,
      judged,
      isFitted(signal) ? addBar(judged, precise) : bestBar(judged, precise),
    );
  });
}

/** A message of which the model, that knows none of these rules, is as good as sure. */
const FITTED_KEEP = -7;

/** What fitted rules find stands but for that; the bar of what they do not find is chosen as if there were none. */
function addBar(judged: readonly Judged[], precise: number): Bar {
  return { add: bestBar(judged, precise).add, keep: FITTED_KEEP };
}

/** By the likeliest sentence and the message as a whole, as the product adds them. */
function judgedSignal(
  { text, scores, whole }: HeldOut,
  rules: readonly Rule<string>[],
  signal: Signal,
): Judged {
  const known = !isFitted(signal);
  const byRule = known && sentencesOf(text).some((one) => matchRules(rules, fold(one)).length > 0);
  const score = Math.max(...scores.map((one) => one[signal] ?? 0)) + (whole[signal] ?? 0);
  return { holds: text.signals?.includes(signal) === true, parts: [{ byRule, score }] };
}

function reported(name: string, judged: readonly Judged[], bar: Bar): Bar {
  reportBar(name, judged, bar);
  return bar;
}
