import { SIGNALS, type Signal } from '../vocabulary/acts.ts';
import type { Language, ReadingContext, ReceivedReading, Span } from '../vocabulary/reading.ts';
import { fold } from './fold.ts';
import { matchRules, type SignalRule } from './rule.ts';
import { splitSentences } from './sentences.ts';

/** What a signal rule can find besides the signals: a question's sentence, a wish for silence. */
type Found = SignalRule['finds'];

/** A reader of received messages by rules. */
export function receivedReader(
  lang: Language,
  rules: readonly SignalRule[],
): (text: string, context: ReadingContext) => ReceivedReading {
  return (text) => {
    const spans = splitSentences(text);
    const found = spans.map((span) => findsIn(rules, text.slice(span.start, span.end)));
    const all = new Set(found.flat());
    const signals = signalsOf(all);
    return {
      lang,
      signals,
      questions: signals.includes('question') ? questionsOf(spans, found) : [],
      ...(signals.includes('optout') ? { purpose: all.has('from_all') ? 'all' : 'offers' } : {}),
    };
  };
}

function findsIn(rules: readonly SignalRule[], sentence: string): readonly Found[] {
  return matchRules(rules, fold(sentence)).map((hit) => hit.finds);
}

/** A machine's mail is nothing else; who wants no offers shows no interest in them. */
function signalsOf(found: ReadonlySet<Found>): readonly Signal[] {
  if (found.has('auto')) return ['auto'];
  const closed = found.has('optout') || found.has('decline');
  return SIGNALS.filter((signal) => {
    if (signal === 'question') return found.has('asks');
    if (signal === 'interest' && closed) return false;
    return found.has(signal);
  });
}

function questionsOf(
  spans: readonly Span[],
  found: readonly (readonly Found[])[],
): readonly Span[] {
  return spans.filter((_, at) => found[at]?.includes('asks'));
}
