import type { PitchLevel } from '../vocabulary/acts.ts';
import type { Cue } from './rule.ts';

/** A step towards buying counts only where the ware stands at most so many sentences away. */
const REACH = 3;
/** From so many asks on a calm ask is a push (`LABELS.md`: "several pushes in one text"). */
const PUSHES = 3;

/** The level of the whole draft and of each of its sentences. */
export interface Levels {
  readonly pitch: PitchLevel;
  readonly sentences: readonly PitchLevel[];
}

/** Puts the parts of a pitch together. One set of cues for each sentence, in order. */
export function judgeLevel(sentences: readonly ReadonlySet<Cue>[]): Levels {
  const asks = sentences.map((cues, at) => isAsk(sentences, cues, at));
  const soft = sentences.map((cues) => isSoft(sentences, cues));
  const pitch = strongest(sentences, asks, soft);
  return {
    pitch,
    sentences: sentences.map((cues, at) => levelAt(pitch, cues, asks[at], soft[at])),
  };
}

function strongest(
  sentences: readonly ReadonlySet<Cue>[],
  asks: readonly boolean[],
  soft: readonly boolean[],
): PitchLevel {
  const count = asks.filter(Boolean).length;
  const sells = count > 0 || soft.some(Boolean);
  if (isNoSale(sentences)) return 'none';
  if (isPushed(sentences, sells) || count >= PUSHES) return 'hard';
  if (count > 0) return 'direct';
  return sells ? 'soft' : 'none';
}

/** Pressure and hype are hard beside a sale, an invitation or each other; urging only beside a sale. */
function isPushed(sentences: readonly ReadonlySet<Cue>[], sells: boolean): boolean {
  const pushes = howMany(sentences, 'pressure') + howMany(sentences, 'hype');
  const sale = sells || has(sentences, 'ware');
  if (pushes > 0 && (sale || has(sentences, 'step') || has(sentences, 'link'))) return true;
  return pushes > 1 || (has(sentences, 'urge') && (sale || pushes > 0 || has(sentences, 'link')));
}

function isAsk(
  sentences: readonly ReadonlySet<Cue>[],
  cues: ReadonlySet<Cue>,
  at: number,
): boolean {
  if (cues.has('referral')) return false;
  if (cues.has('ask')) return true;
  const near = sentences.slice(Math.max(0, at - REACH), at + REACH + 1);
  if (cues.has('step')) return has(near, 'ware');
  return (cues.has('invites') || cues.has('link')) && near.some((one) => isPriced(one));
}

/** A price of the writer's own ware; the price of something else is no ware. */
function isPriced(cues: ReadonlySet<Cue>): boolean {
  return cues.has('price') && cues.has('ware');
}

function isSoft(sentences: readonly ReadonlySet<Cue>[], cues: ReadonlySet<Cue>): boolean {
  if (cues.has('soft')) return true;
  if (cues.has('announce') && cues.has('ware')) return true;
  return cues.has('mine') && (has(sentences, 'free') || has(sentences, 'optout'));
}

function isNoSale(sentences: readonly ReadonlySet<Cue>[]): boolean {
  return has(sentences, 'elsewhere') || has(sentences, 'owed');
}

function levelAt(
  pitch: PitchLevel,
  cues: ReadonlySet<Cue>,
  ask: boolean | undefined,
  soft: boolean | undefined,
): PitchLevel {
  const pushed = cues.has('pressure') || cues.has('hype') || cues.has('urge');
  if (pitch === 'none') return 'none';
  if (pitch === 'hard' && pushed) return 'hard';
  if (ask === true) return 'direct';
  return soft === true ? 'soft' : 'none';
}

function howMany(sentences: readonly ReadonlySet<Cue>[], cue: Cue): number {
  return sentences.filter((cues) => cues.has(cue)).length;
}

function has(sentences: readonly ReadonlySet<Cue>[], cue: Cue): boolean {
  return sentences.some((cues) => cues.has(cue));
}
