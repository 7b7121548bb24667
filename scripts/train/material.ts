import { readdirSync, readFileSync } from 'node:fs';
import { cases as englishCases } from '../../utils/language/en/cases.ts';
import { englishRules } from '../../utils/language/en/index.ts';
import { fold } from '../../utils/language/fold.ts';
import type { GramStyle } from '../../utils/language/grams.ts';
import { cases as japaneseCases } from '../../utils/language/ja/cases.ts';
import { japaneseRules } from '../../utils/language/ja/index.ts';
import { featuresIn, type Features } from '../../utils/language/model.ts';
import type { LanguageRules } from '../../utils/language/pack-from-rules.ts';
import { matchRules, type Hit } from '../../utils/language/rule.ts';
import { featuresOf } from '../../utils/language/sentence-cache.ts';
import { splitSentences } from '../../utils/language/sentences.ts';
import {
  ACTS,
  PITCH_LEVELS,
  WORRIES,
  type Act,
  type PitchLevel,
  type Signal,
  type Worry,
} from '../../utils/vocabulary/acts.ts';
import type { Language } from '../../utils/vocabulary/reading.ts';

export const RULES: Readonly<Record<Language, LanguageRules>> = {
  en: englishRules,
  ja: japaneseRules,
};
export const STYLES: Readonly<Record<Language, GramStyle>> = { en: 'words', ja: 'characters' };
const CASES = { en: englishCases, ja: japaneseCases };
const FOLDER = new URL('../../tests/material/', import.meta.url);

/** One text to learn from. A label that is not there is not known. */
export interface TrainText {
  readonly kind: 'sentence' | 'draft' | 'received' | 'case';
  /** As whom it was written. */
  readonly persona: string;
  /** Who wrote it; nobody is learned from and tested on at once. */
  readonly hand: number;
  readonly text: string;
  readonly pitch?: PitchLevel;
  readonly acts?: readonly Act[];
  readonly worries?: readonly Worry[];
  readonly signals?: readonly Signal[];
  readonly step?: boolean;
  /** What each sentence does where the writer said so: from, to, labels parted by spaces. */
  readonly marks?: readonly Mark[];
}

type Mark = readonly [start: number, end: number, labels: string];

/** Every labelled text of one language that may be learned from, in a fixed order. */
export function trainTexts(lang: Language): TrainText[] {
  return [...textsOf(lang, 'train'), ...caseTexts(lang)];
}

/** The texts by which bars are chosen: nothing is learned from them, and no rule was written for them. */
export function devTexts(lang: Language): TrainText[] {
  return textsOf(lang, 'dev');
}

function textsOf(lang: Language, own: 'train' | 'dev'): TrainText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.startsWith(`${lang}-`) && name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => linesOf(name))
    .filter(({ part }) => part === own);
}

function linesOf(name: string): (TrainText & { readonly part: string })[] {
  const hand = handOf(name);
  return readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...parsed(line), hand }));
}

/** The numbers of files with which another hand begins (README of `tests/material`). */
const HANDS = [1, 41, 51, 55, 61, 71, 74, 77, 91, 101, 104, 107, 111, 114];
/** The sentences were written by several, four files each. */
const SENTENCE_FILES = 4;

function handOf(name: string): number {
  const number = Number(/(\d+)\.jsonl$/.exec(name)?.[1]);
  if (name.includes('-sentences-')) return HANDS.length + Math.floor((number - 1) / SENTENCE_FILES);
  return HANDS.findLastIndex((first) => first <= number);
}

/** The form of every line is held by `tests/material.test.ts`. */
function parsed(line: string): Omit<TrainText, 'hand'> & { readonly part: string } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- tests/material.test.ts holds the form
  return JSON.parse(line) as Omit<TrainText, 'hand'> & { readonly part: string };
}

/** The open cases of the rules; the frozen ones stay unseen. */
function caseTexts(lang: Language): TrainText[] {
  const { levels, drafts, received } = CASES[lang].open;
  return [
    ...levels.map((one) => ({ ...one, kind: 'case' as const })),
    ...drafts.map((one) => ({ ...one, kind: 'case' as const })),
    ...received.map((one) => ({ ...one, kind: 'received' as const })),
  ].map((one, at) => ({ ...one, persona: `case-${lang}-${at}`, hand: at }));
}

/** The sentences a text is learned by. */
export function sentencesOf({ kind, text }: TrainText): readonly string[] {
  if (kind === 'sentence') return [text];
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** A draft of which every sentence is labelled, as those sentences; any other text as it is. */
export function inSentences(text: TrainText): readonly TrainText[] {
  const { marks } = text;
  if (marks === undefined) return [text];
  return splitSentences(text.text).map(({ start, end }): TrainText => {
    const labels: ReadonlySet<string> = new Set(
      marks.flatMap(([from, to, own]) => (from < end && start < to ? own.split(' ') : [])),
    );
    return {
      kind: 'sentence',
      persona: text.persona,
      hand: text.hand,
      text: text.text.slice(start, end),
      pitch: PITCH_LEVELS.findLast((level) => labels.has(level)) ?? 'none',
      acts: ACTS.filter((act) => labels.has(act)),
      worries: WORRIES.filter((worry) => labels.has(`w:${worry}`)),
    };
  });
}

/**
 * One sentence as the learner sees it. The rules were written to fit the cases: there their hits
 * would look better than they are and are left out, but for those that fired where nothing is sold. The
 * same holds of some rules of received messages.
 */
export function sparse(lang: Language, sentence: string, text: TrainText): Features {
  const { kind, persona, pitch } = text;
  const folded = fold(sentence);
  const all = hitsIn(lang, folded, kind);
  const hits = kind === 'received' ? honest(all, text) : all;
  const fitted = persona.startsWith('case-') && pitch !== 'none';
  const found = featuresOf(fitted ? hintsOf(hits) : hits);
  return featuresIn(folded, found, STYLES[lang]);
}

/** A sentence as the product sees it. */
export function seen(lang: Language, sentence: string, { kind }: TrainText): Features {
  const folded = fold(sentence);
  return featuresIn(folded, featuresOf(hitsIn(lang, folded, kind)), STYLES[lang]);
}

function hitsIn(lang: Language, folded: string, kind: TrainText['kind']): readonly Hit<string>[] {
  const { draft, worries, signals } = RULES[lang];
  if (kind === 'received') return matchRules(signals, folded);
  return [...matchRules(draft, folded), ...matchRules(worries, folded)];
}

function hintsOf(hits: readonly Hit<string>[]): readonly Hit<string>[] {
  return hits.filter(({ finds }) => finds === 'hint');
}

/** What the rules find that were written with the messages of the first hands before one's eyes. */
const FITTED: ReadonlySet<string> = new Set(['optout', 'from_all', 'auto', 'decline', 'complaint']);
/** The first hand that wrote after those rules. */
const FIRST_UNSEEN = HANDS.indexOf(71);

/** Hits in a message of those hands would look better than they are: they are left out. */
function honest(
  hits: readonly Hit<string>[],
  { hand, persona }: TrainText,
): readonly Hit<string>[] {
  if (hand >= FIRST_UNSEEN && !persona.startsWith('case-')) return hits;
  return hits.filter(({ finds }) => !FITTED.has(finds));
}
