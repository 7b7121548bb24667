import type { Words } from '../../utils/locales/words.ts';
import { chipNote } from './chip-note.ts';
import { degrees } from './figures.ts';
import type { VerdictInput } from './input.ts';
import { draftWord, levelWord, stageWord } from './names.ts';
import { nextStepWords, type NextStepWords } from './next-step-words.ts';
import { reasonWords, type ReasonWords } from './reason-words.ts';
import { verdictSentence } from './sentence.ts';

/** One mark of the thermometer in words: `them`, `0°`, `just met`. */
export interface MarkWords {
  readonly who: string;
  readonly degrees: string;
  readonly words: string;
}

/** A whole verdict in words, for chip, card and popup. */
export interface VerdictWords {
  readonly levelWord: string;
  readonly note: string;
  readonly sentence: string;
  readonly reasons: readonly ReasonWords[];
  readonly next: NextStepWords | null;
  readonly them: MarkWords;
  readonly draft: MarkWords;
}

/** Puts a verdict into words. Pure: the same input gives the same words. */
export function verdictWords(input: VerdictInput, t: Words): VerdictWords {
  const { verdict, standing, reading } = input;
  return {
    levelWord: levelWord(verdict.level, t),
    note: chipNote(input, t),
    sentence: verdictSentence(input, t),
    reasons: reasonWords(input, t),
    next: nextStepWords(verdict, t),
    them: {
      who: t('card.them'),
      degrees: degrees(standing.temperature),
      words: stageWord(standing.stage, t),
    },
    draft: {
      who: t('card.draft'),
      degrees: degrees(reading.heat),
      words: draftWord(reading, t),
    },
  };
}
