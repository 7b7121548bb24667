import type { VerdictInput } from '../words/input.ts';
import type { MarkWords, VerdictWords } from '../words/verdict-words.ts';
import { verdictWords } from '../words/verdict-words.ts';
import type { NextStepWords } from '../words/next-step-words.ts';
import type { ReasonWords } from '../words/reason-words.ts';
import type { Words } from '../../utils/locales/words.ts';
import type { DraftReading, Language } from '../../utils/vocabulary/reading.ts';
import type { Level } from '../../utils/vocabulary/verdict.ts';
import { offeredActions, type ActionName } from './action-names.ts';
import { hintLabels, type HintLabels } from './labels.ts';
import { quotedSentences } from './quotes.ts';

/** Two marks on one line. */
export interface ThermometerModel {
  readonly level: Level;
  /** Theirs, 0–100. */
  readonly temperature: number;
  /** The draft's, 0–100. */
  readonly heat: number;
}

export interface ChipModel extends ThermometerModel {
  /** The same was said lately: it stands here quietly, to be found by who looks for it. */
  readonly rests: boolean;
  readonly levelWord: string;
  readonly note: string;
}

interface CardModel {
  readonly sentence: string;
  readonly reasons: readonly ReasonWords[];
  /** Sentences of the draft itself, never the other person's. */
  readonly quotes: readonly string[];
  /** Why the hint is quiet; null where it is not. */
  readonly rests: string | null;
  readonly next: NextStepWords | null;
  readonly them: MarkWords;
  readonly draft: MarkWords;
  /** The buttons to show, in their order. */
  readonly actions: readonly ActionName[];
}

/** All that a hint shows: plain words and figures. */
export interface HintModel {
  readonly language: Language;
  readonly labels: HintLabels;
  readonly chip: ChipModel;
  readonly card: CardModel;
}

/** What a hint is made from. Without a name: no name of anybody stands inside a page. */
export type HintInput = Omit<VerdictInput, 'name' | 'reading'> & {
  readonly reading: DraftReading;
  /** The text that was read; `reading` holds offsets into it. */
  readonly text: string;
  /** False where the same was said to the user lately. */
  readonly aloud: boolean;
};

/** Puts a verdict on a draft into the model of the hint. */
export function hintModel(input: HintInput, t: Words): HintModel {
  const { verdict, standing, reading, text } = input;
  const words = verdictWords({ verdict, standing, reading, now: input.now }, t);
  return {
    language: t.language,
    labels: hintLabels(t),
    chip: {
      level: verdict.level,
      rests: !input.aloud,
      levelWord: words.levelWord,
      note: words.note,
      temperature: standing.temperature,
      heat: reading.heat,
    },
    // Where all is fine nothing is pointed at.
    card: {
      ...cardModel(input, words, verdict.level === 0 ? [] : quotedSentences(text, reading)),
      rests: input.aloud ? null : t('card.rests'),
    },
  };
}

function cardModel(
  input: HintInput,
  words: VerdictWords,
  quotes: readonly string[],
): Omit<CardModel, 'rests'> {
  const { sentence, reasons, next, them, draft } = words;
  return { sentence, reasons, quotes, next, them, draft, actions: offeredActions(input) };
}
