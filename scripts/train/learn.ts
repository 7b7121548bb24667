import { fold } from '../../utils/language/fold.ts';
import { textModel, type Scores, type TextModel } from '../../utils/language/model.ts';
import { packFromRules } from '../../utils/language/pack-from-rules.ts';
import { matchRules } from '../../utils/language/rule.ts';
import { featuresOf } from '../../utils/language/sentence-cache.ts';
import type { PackedWeights } from '../../utils/language/weights.ts';
import type { DraftReading, Language } from '../../utils/vocabulary/reading.ts';
import { SENTENCE_HEADS, SIGNAL_HEADS, sentenceTargets, signalTargets } from './heads.ts';
import { train, type Bag } from './logistic.ts';
import { RULES, STYLES, sentencesOf, sparse, type TrainText } from './material.ts';
import { packWeights } from './pack-weights.ts';
import { foldOf } from './random.ts';

export const FOLDS = 5;
/** Everything is held out so many times, each time among others: one division is luck. */
export const ROUNDS = 2;
/** A whole message teaches less about a sentence than the sentence itself. */
const MESSAGE_WEIGHT = 0.7;
/** The largest weights that are kept of a language: about ten bits each when compressed. */
const MOST_SENTENCE_WEIGHTS = 62_000;
const MOST_SIGNAL_WEIGHTS = 4_000;

/** A text, and what a model that never saw its author says of each of its sentences. */
export interface HeldOut {
  readonly lang: Language;
  readonly text: TrainText;
  readonly scores: readonly Scores[];
  readonly round: number;
}

/** The model of drafts or of received messages, from these texts. */
export function learn(
  lang: Language,
  texts: readonly TrainText[],
  received: boolean,
): PackedWeights {
  const heads = received ? SIGNAL_HEADS : SENTENCE_HEADS;
  const bags = texts.map((text): Bag => ({
    persona: text.persona,
    parts: sentencesOf(text).map((sentence) => sparse(lang, sentence, text)),
    targets: received ? signalTargets(text) : sentenceTargets(text),
    weight: text.kind === 'sentence' ? 1 : MESSAGE_WEIGHT,
  }));
  const most = received ? MOST_SIGNAL_WEIGHTS : MOST_SENTENCE_WEIGHTS;
  return packWeights(train(bags, heads.length), heads, most);
}

/** Every text once a round, scored by a model learned from the other personas. */
export function heldOut(lang: Language, texts: readonly TrainText[], received: boolean): HeldOut[] {
  const parts = Array.from({ length: FOLDS * ROUNDS }, (_, at) => at);
  return parts.flatMap((at) => {
    const round = Math.floor(at / FOLDS);
    const isOut = ({ persona }: TrainText) => foldOf(persona, FOLDS, round) === at % FOLDS;
    const rest = texts.filter((text) => !isOut(text));
    const model = textModel(learn(lang, rest, received), STYLES[lang]);
    return texts
      .filter(isOut)
      .map((text) => ({ lang, text, round, scores: scoresOf(lang, text, model, received) }));
  });
}

function scoresOf(lang: Language, text: TrainText, model: TextModel, received: boolean): Scores[] {
  const { draft, worries, signals } = RULES[lang];
  return sentencesOf(text).map((sentence) => {
    const folded = fold(sentence);
    const hits = received
      ? matchRules(signals, folded)
      : [...matchRules(draft, folded), ...matchRules(worries, folded)];
    return model.score(folded, featuresOf(hits));
  });
}

const BY_RULES = { en: packFromRules(RULES.en), ja: packFromRules(RULES.ja) };
/** Rules read dates against some day; no label here depends on which. */
const SOME_DAY = { now: Date.UTC(2026, 4, 13, 3), offsetMinutes: 540 };

/** What the rules alone read in a draft. */
export function readByRules(lang: Language, text: string): DraftReading {
  return BY_RULES[lang].readDraft(text, SOME_DAY);
}
