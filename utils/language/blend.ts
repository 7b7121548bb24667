import { PITCH_LEVELS, type PitchLevel } from '../vocabulary/acts.ts';
import type { Levels } from './level.ts';
import { messageFeatures, messageScore, type MessageFacts } from './message.ts';
import { holds, scoreOf, type DraftHead, type Trained } from './trained.ts';

/** A sentence is called a part of the pitch from even odds on. */
const EVEN = 0;

/** No act is added of which no sentence shows even this much. */
const FAINT = -1;
/**
 * Whole drafts were learned from; one or two sentences alone look like a part of one. What no rule found
 * in them must be so much likelier. Chosen on ordinary sentences (KeiCO, Parakweet), 2026-11.
 */
const SHORT = 2;
const SHORT_MARGIN = 1.1;

/** Whether a head holds of the whole draft, given whether a rule says so. */
export type Judge = (head: DraftHead, byRule: boolean) => boolean;

/**
 * Rules and model together over one draft. The model has the rules among its features; what they
 * already found needs less of it (`keep`) than what they did not (`add`).
 */
export function judgeOf(facts: MessageFacts, { heads, bars }: Trained): Judge {
  const features = messageFeatures(facts);
  return (head, byRule) => {
    const score = messageScore(heads[head], features(head, byRule));
    return holds(byRule, score - doubtOf(head, byRule, facts), bars.drafts[head]);
  };
}

/** How much less a head is believed of what no rule found. */
function doubtOf(head: DraftHead, byRule: boolean, { scores }: MessageFacts): number {
  if (byRule || head === 'hard') return 0;
  if (head === 'ask' || head === 'sale') return scores.length <= SHORT ? SHORT_MARGIN : 0;
  return scores.some((one) => scoreOf(one, head) >= FAINT) ? 0 : Infinity;
}

/** The levels by rules and model together. */
export function blendLevels(
  rules: Levels,
  facts: MessageFacts,
  judge: Judge,
  namesOffer: boolean,
): Levels {
  const blended = blendPitch(rules.pitch, judge);
  // No training text knows the user's own products: where one is named the rules have the last word.
  const pitch = namesOffer ? stronger(rules.pitch, blended) : blended;
  const sentences = facts.scores.map((_, at) => sentenceLevel(pitch, rules, facts, at));
  return { pitch, sentences: withStrongest(pitch, sentences, facts) };
}

function stronger(one: PitchLevel, two: PitchLevel): PitchLevel {
  return PITCH_LEVELS.indexOf(one) > PITCH_LEVELS.indexOf(two) ? one : two;
}

function blendPitch(byRules: PitchLevel, judge: Judge): PitchLevel {
  if (judge('ask', byRules === 'direct' || byRules === 'hard'))
    return judge('hard', byRules === 'hard') ? 'hard' : 'direct';
  return judge('sale', byRules !== 'none') ? 'soft' : 'none';
}

/** A sentence is never stronger than its draft. */
function sentenceLevel(
  pitch: PitchLevel,
  rules: Levels,
  facts: MessageFacts,
  at: number,
): PitchLevel {
  const byRule = rules.sentences[at] ?? 'none';
  const scores = facts.scores[at] ?? {};
  if (pitch === 'none') return 'none';
  const sells = byRule !== 'none' || scoreOf(scores, 'pitch') >= EVEN;
  if (pitch === 'soft') return sells ? 'soft' : 'none';
  if (pitch === 'hard' && (byRule === 'hard' || pushes(facts, at))) return 'hard';
  if (byRule === 'direct' || byRule === 'hard' || scoreOf(scores, 'ask') >= EVEN) return 'direct';
  return sells ? 'soft' : 'none';
}

function pushes(facts: MessageFacts, at: number): boolean {
  const scores = facts.scores[at] ?? {};
  return Math.max(scoreOf(scores, 'pressure'), scoreOf(scores, 'hype')) >= EVEN;
}

/** Some sentence must carry the level of the draft: else the likeliest one does. */
function withStrongest(
  pitch: PitchLevel,
  sentences: readonly PitchLevel[],
  facts: MessageFacts,
): readonly PitchLevel[] {
  if (pitch === 'none' || sentences.includes(pitch)) return sentences;
  const head = pitch === 'soft' ? 'pitch' : 'ask';
  const scores = facts.scores.map((one) => scoreOf(one, head));
  const likeliest = scores.indexOf(Math.max(...scores));
  return sentences.map((level, at) => (at === likeliest ? pitch : level));
}
