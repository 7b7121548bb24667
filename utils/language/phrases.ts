import type { OwnPhrase, ReadingContext } from '../vocabulary/reading.ts';
import { fold } from './fold.ts';
import type { Cue } from './rule.ts';

/** A shorter phrase stands in too many words to mean anything. */
const SHORTEST = 2;
const WORD = /[a-z0-9]/;

/** The user's own phrases as sentences are compared with them: folded, without the empty ones. */
export function ownPhrases(context: ReadingContext): readonly OwnPhrase[] {
  const phrases = (context.phrases ?? []).map(({ text, meaning }) => ({
    text: fold(text).trim().replace(/\s+/g, ' '),
    meaning,
  }));
  return phrases.filter(({ text }) => text.length >= SHORTEST);
}

/** What the user's own phrases mean in a folded sentence. */
export function meaningsIn(
  folded: string,
  phrases: readonly OwnPhrase[],
): ReadonlySet<OwnPhrase['meaning']> {
  const plain = phrases.length === 0 ? '' : folded.replace(/\s+/g, ' ');
  return new Set(phrases.filter(({ text }) => stands(text, plain)).map(({ meaning }) => meaning));
}

/** Whole words where letters have words: "cut" is not in "cute". */
function stands(phrase: string, sentence: string): boolean {
  for (let at = sentence.indexOf(phrase); at >= 0; at = sentence.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const opens = !WORD.test(phrase.charAt(0)) || !WORD.test(sentence.charAt(at - 1));
    const closes = !WORD.test(sentence.charAt(end - 1)) || !WORD.test(sentence.charAt(end));
    if (opens && closes) return true;
  }
  return false;
}

/** What takes part in a pitch. */
const SELLING: ReadonlySet<Cue> = new Set<Cue>([
  'ask',
  'step',
  'ware',
  'invites',
  'soft',
  'mine',
  'announce',
  'urge',
  'link',
  'price',
  'pressure',
  'hype',
]);

/** The cues of a sentence in which such phrases stand. A step of the user's own trade brings its ware. */
export function withMeanings(
  cues: ReadonlySet<Cue>,
  meanings: ReadonlySet<OwnPhrase['meaning']>,
): ReadonlySet<Cue> {
  if (meanings.size === 0) return cues;
  if (meanings.has('innocent')) return new Set([...cues].filter((cue) => !SELLING.has(cue)));
  const own: Cue[] = meanings.has('step') ? ['step', 'ware'] : ['ware'];
  return new Set([...cues, ...own]);
}
