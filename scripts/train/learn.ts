import { textModel, together, type Scores } from '../../utils/language/model.ts';
import { packFromRules } from '../../utils/language/pack-from-rules.ts';
import type { PackedWeights } from '../../utils/language/weights.ts';
import type { DraftReading, Language } from '../../utils/vocabulary/reading.ts';
import { SENTENCE_HEADS, SIGNAL_HEADS, sentenceTargets, signalTargets } from './heads.ts';
import { train, type Bag } from './logistic.ts';
import { inSentences, RULES, seen, sentencesOf, sparse, type TrainText } from './material.ts';
import { packWeights } from './pack-weights.ts';

const FOLDS = 5;
/** A whole message teaches less about a sentence than the sentence itself. */
const MESSAGE_WEIGHT = 0.7;
/** The largest weights that are kept of a language: about ten bits each when compressed. */
const MOST_SENTENCE_WEIGHTS = 44_000;
const MOST_DRAFT_WEIGHTS = 9_000;
const MOST_SIGNAL_WEIGHTS = 4_000;

/** A text, and what models that never saw it say of its sentences and of the whole. */
export interface Scored {
  readonly lang: Language;
  readonly text: TrainText;
  readonly scores: readonly Scores[];
  readonly whole: Scores;
}

/** What is learned: of sentences of drafts, of drafts as a whole; the same of received messages. */
export type Kind = 'sentences' | 'drafts' | 'signals' | 'received';

/** What is learned of one language. */
export type Models = Readonly<Record<Kind, PackedWeights>>;

const MOST: Readonly<Record<Kind, number>> = {
  sentences: MOST_SENTENCE_WEIGHTS,
  drafts: MOST_DRAFT_WEIGHTS,
  signals: MOST_SIGNAL_WEIGHTS,
  received: MOST_SIGNAL_WEIGHTS,
};

/** The model of one kind, from these texts. */
export function learn(lang: Language, texts: readonly TrainText[], kind: Kind): PackedWeights {
  const ofReceived = kind === 'signals' || kind === 'received';
  const ofWhole = kind === 'drafts' || kind === 'received';
  const heads = ofReceived ? SIGNAL_HEADS : SENTENCE_HEADS;
  const bags = texts
    .filter((text) => kind !== 'drafts' || text.kind === 'draft')
    .flatMap((text) => (kind === 'sentences' ? inSentences(text) : [text]))
    .map((text): Bag => {
      const sentences = sentencesOf(text).map((sentence) => sparse(lang, sentence, text));
      return {
        persona: text.persona,
        parts: ofWhole ? [together(sentences)] : sentences,
        targets: ofReceived ? signalTargets(text) : sentenceTargets(text),
        weight: text.kind === 'sentence' || ofWhole ? 1 : MESSAGE_WEIGHT,
      };
    });
  return packWeights(train(bags, heads.length, MOST[kind]), heads, MOST[kind]);
}

/** Every draft, scored by models learned from other writers. */
export function heldOut(lang: Language, texts: readonly TrainText[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, at) => at).flatMap((at) => {
    const isOut = ({ hand }: TrainText) => hand % FOLDS === at;
    const rest = texts.filter((text) => !isOut(text));
    const sentences = learn(lang, rest, 'sentences');
    const wholes = learn(lang, rest, 'drafts');
    return scored(lang, texts.filter(isOut), sentences, wholes);
  });
}

/** Texts with what these models say of their sentences and of the whole. */
export function scored(
  lang: Language,
  texts: readonly TrainText[],
  ofSentences: PackedWeights,
  ofWholes: PackedWeights,
): Scored[] {
  const sentences = textModel(ofSentences);
  const wholes = textModel(ofWholes);
  return texts.map((text) => {
    const features = sentencesOf(text).map((sentence) => seen(lang, sentence, text));
    const scores = features.map((one) => sentences.score(one));
    return { lang, text, scores, whole: wholes.score(together(features)) };
  });
}

const BY_RULES = { en: packFromRules(RULES.en), ja: packFromRules(RULES.ja) };
/** Rules read dates against some day; no label here depends on which. */
const SOME_DAY = { now: Date.UTC(2026, 4, 13, 3), offsetMinutes: 540 };

/** What the rules alone read in a draft. */
export function readByRules(lang: Language, text: string): DraftReading {
  return BY_RULES[lang].readDraft(text, SOME_DAY);
}
