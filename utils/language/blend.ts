import { PITCH_LEVELS, type PitchLevel } from '../vocabulary/acts.ts';
import type { Levels } from './level.ts';
import { messageFeatures, messageScore, type MessageFacts } from './message.ts';
import { holds, scoreOf, type Trained } from './trained.ts';

/** A sentence is called a part of the pitch from even odds on. */
const EVEN = 0;

/**
 * The levels by rules and model together. The model has the rules among its features; a level that
 * the rules already found needs less of it (`keep`) than one they did not (`add`).
 */
export function blendLevels(
  rules: Levels,
  facts: MessageFacts,
  trained: Trained,
  namesOffer: boolean,
): Levels {
  const blended = blendPitch(rules.pitch, facts, trained);
  // No training text knows the user's own products: where one is named the rules have the last word.
  const pitch = namesOffer ? stronger(rules.pitch, blended) : blended;
  const sentences = facts.scores.map((_, at) => sentenceLevel(pitch, rules, facts, at));
  return { pitch, sentences: withStrongest(pitch, sentences, facts) };
}

function stronger(one: PitchLevel, two: PitchLevel): PitchLevel {
  return PITCH_LEVELS.indexOf(one) > PITCH_LEVELS.indexOf(two) ? one : two;
}

function blendPitch(byRules: PitchLevel, facts: MessageFacts, trained: Trained): PitchLevel {
  const { heads, bars } = trained;
  const features = messageFeatures(facts);
  const asked = byRules === 'direct' || byRules === 'hard';
  if (holds(asked, messageScore(heads.ask, features), bars.ask)) {
    const hard = holds(byRules === 'hard', messageScore(heads.hard, features), bars.hard);
    return hard ? 'hard' : 'direct';
  }
  const sells = holds(byRules !== 'none', messageScore(heads.sale, features), bars.sale);
  return sells ? 'soft' : 'none';
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
