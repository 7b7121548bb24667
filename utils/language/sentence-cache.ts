import type { Worry } from '../vocabulary/acts.ts';
import { fold } from './fold.ts';
import type { Scores, TextModel } from './model.ts';
import { matchRules, type Cue, type DraftRule, type Hit, type WorryRule } from './rule.ts';

/** What the rules and the model found in one sentence, whatever stands around it. */
export interface SentenceMarks {
  readonly folded: string;
  readonly hits: readonly Hit<Cue>[];
  readonly cues: ReadonlySet<Cue>;
  readonly worries: readonly Worry[];
  /** Log odds by head; null where there is no model. */
  readonly scores: Scores | null;
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
  model: TextModel | null,
): (sentence: string) => SentenceMarks {
  const cache = new Map<string, SentenceMarks>();
  return (sentence) => {
    const known = cache.get(sentence);
    if (known !== undefined) return known;
    const marks = mark(sentence, draftRules, worryRules, model);
    forgetOldest(cache);
    cache.set(sentence, marks);
    return marks;
  };
}

function mark(
  sentence: string,
  draftRules: readonly DraftRule[],
  worryRules: readonly WorryRule[],
  model: TextModel | null,
): SentenceMarks {
  const folded = fold(sentence);
  const hits = matchRules(draftRules, folded);
  const worryHits = matchRules(worryRules, folded);
  return {
    folded,
    hits,
    cues: new Set(hits.map((hit) => hit.finds)),
    worries: worryHits.map((hit) => hit.finds),
    scores: model === null ? null : model.score(folded, featuresOf([...hits, ...worryHits])),
  };
}

/** The rules that matched, by id and by what they find: features of the model beside the grams. */
export function featuresOf(hits: readonly Hit<string>[]): readonly string[] {
  return [...new Set(hits.flatMap((hit) => [hit.rule, `finds ${hit.finds}`]))];
}

function forgetOldest(cache: Map<string, SentenceMarks>): void {
  if (cache.size < CACHE_LIMIT) return;
  for (const oldest of cache.keys()) {
    cache.delete(oldest);
    return;
  }
}
