import { DRAFT_LIMIT } from '../vocabulary/drafts.ts';
import type {
  DraftReading,
  Language,
  ReadingContext,
  ReceivedReading,
} from '../vocabulary/reading.ts';
import { compile } from './compiled.ts';
import { english, englishRules, englishTrained } from './en/index.ts';
import { japanese, japaneseRules, japaneseTrained } from './ja/index.ts';
import { prepareGate } from './gate.ts';
import type { LanguagePack } from './pack.ts';
import { languageOf } from './script.ts';

export { isAutomatic, isAutomaticByHeaders, type Headers } from './automatic.ts';
export { hashDistance, isSaidAgain, similarityHash } from './similarity.ts';

/** Raised whenever the same text may read differently; kept with every entry made from a reading. */
export const READER_VERSION = 5;

const PACKS: Readonly<Record<Language, LanguagePack>> = { en: english, ja: japanese };

/** The language a text is written in; English where it has no letters. */
export function detectLanguage(text: string): Language {
  return languageOf(text.slice(0, DRAFT_LIMIT));
}

/**
 * Reads a draft of the user's own words. Offsets refer to `text`; what lies beyond `DRAFT_LIMIT`
 * characters is not read.
 */
export function readDraft(text: string, context: ReadingContext): DraftReading {
  const own = text.slice(0, DRAFT_LIMIT);
  return PACKS[languageOf(own)].readDraft(own, context);
}

/** Reads a message that the other person wrote, without quotes and signature; same limit. */
export function readReceived(text: string, context: ReadingContext): ReceivedReading {
  const theirs = text.slice(0, DRAFT_LIMIT);
  return PACKS[languageOf(theirs)].readReceived(theirs, context);
}

/**
 * Compiles the rules one at a time, reads their literals and unpacks the weights, for idle moments before the first draft: a
 * browser compiles a pattern when it is first used, which for all of them together takes longer than a
 * frame. Each step costs about a millisecond; skipping it changes no result.
 */
export function* warmUp(): Generator<void> {
  for (const { draft, worries, signals, dates } of [englishRules, japaneseRules]) {
    for (const list of [draft, worries, signals, dates.rules]) yield* prepareGate(list);
    for (const { pattern, veto } of [...draft, ...worries]) {
      for (const wide of [false, true]) {
        compile(pattern, wide);
        if (veto !== undefined) compile(veto, wide);
      }
      yield;
    }
  }
  for (const { sentences, drafts, signals, received } of [englishTrained, japaneseTrained]) {
    yield* sentences.prepare();
    yield* drafts.prepare();
    yield* signals.prepare();
    yield* received.prepare();
  }
}
