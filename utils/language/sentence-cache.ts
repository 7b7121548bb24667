import type { Worry } from '../vocabulary/acts.ts';
import { fold } from './fold.ts';
import { featuresIn, type Features, type Scores } from './model.ts';
import { ruleMatcher, type Cue, type DraftRule, type Hit, type WorryRule } from './rule.ts';
import type { Trained } from './trained.ts';

/** What the rules and the model found in one sentence, whatever stands around it. */
export interface SentenceMarks {
  readonly folded: string;
  readonly hits: readonly Hit<Cue>[];
  readonly cues: ReadonlySet<Cue>;
  readonly worries: readonly Worry[];
  /** What the trained model sees in it and says of it; null where there is no model. */
  readonly learned: Learned | null;
}

/** A sentence as the trained model sees it, and its log odds by head. */
export interface Learned {
  readonly features: Features;
  readonly scores: Scores;
}

/** A draft of 2,000 characters has some forty sentences: ten drafts' worth. */
const CACHE_LIMIT = 500;

/**
 * A reader of single sentences that remembers the last ones by their text: a key typed costs one
 * sentence, not the draft.
 */
export function cachedMarks(
  draftRules: readonly DraftRule[],
  worryRules: readonly WorryRule[],
  model: Trained | null,
): (sentence: string) => SentenceMarks {
  const cache = new Map<string, SentenceMarks>();
  const mark = marker(draftRules, worryRules, model);
  return (sentence) => {
    const known = cache.get(sentence);
    const marks = known ?? mark(sentence);
    // Set anew, it counts as the youngest: sentences that stand still are not forgotten for edited ones.
    if (known !== undefined) cache.delete(sentence);
    else forgetOldest(cache);
    cache.set(sentence, marks);
    return marks;
  };
}

function marker(
  draftRules: readonly DraftRule[],
  worryRules: readonly WorryRule[],
  model: Trained | null,
): (sentence: string) => SentenceMarks {
  const match = ruleMatcher(draftRules);
  const matchWorries = ruleMatcher(worryRules);
  return (sentence) => {
    const folded = fold(sentence);
    const hits = match(folded);
    const worryHits = matchWorries(folded);
    return {
      folded,
      hits,
      cues: new Set(hits.map((hit) => hit.finds)),
      worries: worryHits.map((hit) => hit.finds),
      learned: model === null ? null : learnedOf(folded, [...hits, ...worryHits], model),
    };
  };
}

function learnedOf(folded: string, hits: readonly Hit<string>[], model: Trained): Learned {
  const features = featuresIn(folded, featuresOf(hits), model.style);
  return { features, scores: model.sentences.score(features) };
}

/**
 * The rules that matched, by id and by what they find, and every two hints together: features of the
 * model beside the grams.
 */
export function featuresOf(hits: readonly Hit<string>[]): readonly string[] {
  const features = new Set<string>();
  for (const { rule, finds } of hits) features.add(rule).add(inWords('finds', finds));
  const hints = hits.filter(({ finds }) => finds === 'hint').map(({ rule }) => rule);
  for (const [at, one] of hints.entries())
    for (let next = at + 1; next < hints.length; next += 1)
      features.add(inWords(one, hints[next] ?? ''));
  return [...features];
}

const PAIRS = new Map<string, Map<string, string>>();

/** Two words with a space. They are few, and a string that was made before is found sooner by what is kept of it. */
function inWords(one: string, two: string): string {
  const ofOne = PAIRS.get(one) ?? new Map<string, string>();
  if (ofOne.size === 0) PAIRS.set(one, ofOne);
  const known = ofOne.get(two) ?? `${one} ${two}`;
  ofOne.set(two, known);
  return known;
}

function forgetOldest(cache: Map<string, SentenceMarks>): void {
  if (cache.size < CACHE_LIMIT) return;
  for (const oldest of cache.keys()) {
    cache.delete(oldest);
    return;
  }
}
