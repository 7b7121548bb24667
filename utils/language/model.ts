import { bucketOfRule, gramsOf, union, type GramStyle } from './grams.ts';
import { runningSums } from './running-sums.ts';
import { sumOf, unpackWeights, type PackedWeights, type Weights } from './weights.ts';

/**
 * How much a gram and a rule hit weigh beside each other. Grams share one weight over the whole text
 * (divided by the root of their number), a rule hit counts alone. Chosen by cross-validation over the
 * training part, 2026-11.
 */
export const GRAM_SCALE = 2.75;
export const RULE_SCALE = 1.25;

/** What a model says of one text: log odds by head; above 0 is "rather yes". */
export type Scores = Readonly<Record<string, number>>;

/** A text as a model sees it: the buckets of its grams and hints, and those of the rules that matched. */
export interface Features {
  readonly grams: readonly number[];
  readonly rules: readonly number[];
}

/** A linear model that is unpacked when first used. */
export interface TextModel {
  /** Log odds of every head. */
  score(features: Features): Scores;
  /** Those of several sentences as one text: `score(together(sentences))`, sooner where most stood in the last text. */
  scoreTogether(sentences: readonly Features[]): Scores;
  /** Unpacks in small steps; changes no result. */
  prepare(): Generator<void>;
}

const HINT = 'hint.';

/** The features of a folded text in which these rules and cues were found. Hints are many and weigh as grams do. */
export function featuresIn(folded: string, found: readonly string[], style: GramStyle): Features {
  const hints: number[] = [];
  const rules: number[] = [];
  for (const id of found) (id.startsWith(HINT) ? hints : rules).push(ruleBucket(id));
  return { grams: gramsOf(folded, style, hints), rules };
}

/** Several sentences as one text: every feature once. */
export function together(sentences: readonly Features[]): Features {
  return {
    grams: union(sentences.map(({ grams }) => grams)),
    rules: union(sentences.map(({ rules }) => rules)),
  };
}

/** A model from its packed weights. */
export function textModel(packed: PackedWeights): TextModel {
  let ready: Weights | null = null;
  function* prepare(): Generator<void> {
    ready ??= yield* unpackWeights(packed);
  }
  const weights = (): Weights => {
    if (ready === null) for (const _ of prepare());
    if (ready === null) throw new Error('weights were not unpacked');
    return ready;
  };
  const grams = runningSums();
  return {
    score: (features) => score(weights(), features),
    scoreTogether: (sentences) => {
      const { sums, size } = grams(weights(), sentences);
      const ofRules = sumOf(weights(), union(sentences.map(({ rules }) => rules)));
      return scoresOf(weights(), { ofGrams: sums, ofRules, grams: size });
    },
    prepare,
  };
}

function score(weights: Weights, { grams, rules }: Features): Scores {
  const ofGrams = sumOf(weights, grams);
  const ofRules = sumOf(weights, rules);
  return scoresOf(weights, { ofGrams, ofRules, grams: grams.length });
}

/** Sums of weights in units, head by head, and of how many grams they are. */
interface Sums {
  readonly ofGrams: Int32Array;
  readonly ofRules: Int32Array;
  readonly grams: number;
}

function scoresOf(weights: Weights, { ofGrams, ofRules, grams }: Sums): Scores {
  const { heads, biases, units } = weights;
  const scale = GRAM_SCALE / Math.sqrt(grams || 1);
  const scores: Record<string, number> = {};
  for (let head = 0; head < heads.length; head += 1) {
    const sum = (ofGrams[head] ?? 0) * scale + (ofRules[head] ?? 0) * RULE_SCALE;
    scores[heads[head] ?? ''] = (biases[head] ?? 0) + sum * (units[head] ?? 0);
  }
  return scores;
}

const KNOWN_RULES = new Map<string, number>();

/** Rules are few and always the same: hashed once. */
function ruleBucket(id: string): number {
  const known = KNOWN_RULES.get(id);
  if (known !== undefined) return known;
  const bucket = bucketOfRule(id);
  KNOWN_RULES.set(id, bucket);
  return bucket;
}
