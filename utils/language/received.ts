import { SIGNALS, type Signal } from '../vocabulary/acts.ts';
import type { Language, ReadingContext, ReceivedReading, Span } from '../vocabulary/reading.ts';
import { fold } from './fold.ts';
import { featuresIn, together, type Scores } from './model.ts';
import { ruleMatcher, type Hit, type SignalRule } from './rule.ts';
import { featuresOf, type Learned } from './sentence-cache.ts';
import { splitSentences } from './sentences.ts';
import { holds, scoreOf, type Trained } from './trained.ts';

/** What a signal rule can find besides the signals: a question's sentence, a wish for silence. */
type Found = SignalRule['finds'];

/** One sentence of a received message. */
interface Heard {
  readonly span: Span;
  readonly found: ReadonlySet<Found>;
  readonly learned: Learned | null;
}

/** A reader of received messages by rules, and by a trained model where there is one. */
export function receivedReader(
  lang: Language,
  rules: readonly SignalRule[],
  model: Trained | null,
): (text: string, context: ReadingContext) => ReceivedReading {
  const match = ruleMatcher(rules);
  return (text) => {
    const heard = splitSentences(text).map((span) => hear(match, text, span, model));
    const signals = signalsOf(heard, model);
    const all = heard.some(({ found }) => found.has('from_all'));
    return {
      lang,
      signals,
      questions: signals.includes('question') ? questionsOf(heard) : [],
      ...(signals.includes('optout') ? { purpose: all ? 'all' : 'offers' } : {}),
    };
  };
}

function hear(
  match: (sentence: string) => Hit<Found>[],
  text: string,
  span: Span,
  model: Trained | null,
): Heard {
  const folded = fold(text.slice(span.start, span.end));
  const hits = match(folded);
  const found = new Set(hits.map((hit) => hit.finds));
  if (model === null) return { span, found, learned: null };
  const features = featuresIn(folded, featuresOf(hits), model.style);
  return { span, found, learned: { features, scores: model.signals.score(features) } };
}

/** A machine's mail is nothing else; who wants no offers shows no interest in them. */
function signalsOf(heard: readonly Heard[], model: Trained | null): readonly Signal[] {
  const whole = wholeOf(heard, model);
  const shown = SIGNALS.filter((signal) => shows(signal, heard, whole, model));
  if (shown.includes('auto')) return ['auto'];
  const closed = shown.includes('optout') || shown.includes('decline');
  return shown.filter((signal) => !(signal === 'interest' && closed));
}

function wholeOf(heard: readonly Heard[], model: Trained | null): Scores {
  const features = heard.flatMap(({ learned }) => learned?.features ?? []);
  return model === null ? {} : model.received.score(together(features));
}

/** No referral is added of which no sentence shows even this much: whole messages mislead most there. */
const FAINT = -0.9;

/** By the likeliest sentence and the message as a whole. */
function shows(
  signal: Signal,
  heard: readonly Heard[],
  whole: Scores,
  model: Trained | null,
): boolean {
  const byRule = heard.some(({ found }) => found.has(signal === 'question' ? 'asks' : signal));
  if (model === null || heard.length === 0) return byRule;
  const scores = heard.map(({ learned }) => scoreOf(learned?.scores ?? {}, signal));
  const strongest = Math.max(...scores);
  if (signal === 'referral' && !byRule && strongest < FAINT) return false;
  return holds(byRule, strongest + scoreOf(whole, signal), model.bars.signals[signal]);
}

/** The sentences that ask by a rule; else the one that most likely does. */
function questionsOf(heard: readonly Heard[]): readonly Span[] {
  const byRule = heard.filter(({ found }) => found.has('asks'));
  if (byRule.length > 0) return byRule.map(({ span }) => span);
  const scores = heard.map((one) => scoreOf(one.learned?.scores ?? {}, 'question'));
  const likeliest = heard[scores.indexOf(Math.max(...scores))];
  return likeliest === undefined ? [] : [likeliest.span];
}
