import { fold } from '../../utils/language/fold.ts';
import { matchRules, type Rule } from '../../utils/language/rule.ts';
import type { Bar, Bars, SimpleAct } from '../../utils/language/trained.ts';
import { ACTS, SIGNALS, WORRIES } from '../../utils/vocabulary/acts.ts';
import type { Language } from '../../utils/vocabulary/reading.ts';
import { bestBar, reportBar, type Judged } from './bars.ts';
import { readByRules, type HeldOut } from './learn.ts';
import { RULES, sentencesOf } from './material.ts';

/** How precise an act, a worry, a signal must be on texts of unseen authors. */
const PRECISE = { act: 0.8, worry: 0.6, signal: 0.9 };

/** The bars for what a sentence of a draft does, from held-out sentences and drafts. */
export function sentenceBars(
  lang: Language,
  texts: readonly HeldOut[],
): Pick<Bars, 'acts' | 'worries'> {
  const readings = new Map(texts.map(({ text }) => [text, readByRules(lang, text.text).sentences]));
  const actBar = (act: SimpleAct): Bar => {
    const judged = texts.map(({ text, scores }): Judged => {
      const sentences = readings.get(text) ?? [];
      const parts = scores.map((one, at) => ({
        byRule: sentences[at]?.acts.includes(act) === true,
        score: one[act] ?? 0,
      }));
      return { holds: text.acts?.includes(act) === true, parts };
    });
    return chosen(`${lang} ${act}`, judged, PRECISE.act);
  };
  return {
    acts: record(
      ACTS.filter((act): act is SimpleAct => act !== 'pitch'),
      actBar,
    ),
    worries: record(WORRIES, (worry) => {
      const rules = RULES[lang].worries.filter(({ finds }) => finds === worry);
      const judged = texts.map((one) =>
        byRules(one, rules, worry, one.text.worries?.includes(worry) === true),
      );
      return chosen(`${lang} ${worry}`, judged, PRECISE.worry);
    }),
  };
}

/** The bars for what a received message shows. */
export function signalBars(lang: Language, texts: readonly HeldOut[]): Bars['signals'] {
  return record(SIGNALS, (signal) => {
    const finds = signal === 'question' ? 'asks' : signal;
    const rules = RULES[lang].signals.filter((rule) => rule.finds === finds);
    const judged = texts.map((one) =>
      byRules(one, rules, signal, one.text.signals?.includes(signal) === true),
    );
    return chosen(`${lang} ${signal}`, judged, PRECISE.signal);
  });
}

function byRules(
  { text, scores }: HeldOut,
  rules: readonly Rule<string>[],
  head: string,
  holds: boolean,
): Judged {
  const parts = sentencesOf(text).map((sentence, at) => ({
    byRule: matchRules(rules, fold(sentence)).length > 0,
    score: scores[at]?.[head] ?? 0,
  }));
  return { holds, parts };
}

function chosen(name: string, judged: readonly Judged[], precise: number): Bar {
  const bar = bestBar(judged, precise);
  reportBar(name, judged, bar);
  return bar;
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  const entries = keys.map((key) => [key, value(key)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from exactly these keys
  return Object.fromEntries(entries) as Record<Key, Value>;
}
