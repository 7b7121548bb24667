import type { Words } from '../../utils/locales/words.ts';
import type { Act, PitchLevel, Worry } from '../../utils/vocabulary/acts.ts';
import type { HandEntry, InboundKind, OutboundKind } from '../../utils/vocabulary/events.ts';
import type { Flag, Stage } from '../../utils/vocabulary/stages.ts';
import type { Level } from '../../utils/vocabulary/verdict.ts';
import type { VerdictInput } from './input.ts';

/** fine, note, too early, stop and think. */
export function levelWord(level: Level, t: Words): string {
  return t(`level.${level}`);
}

/** The step of the staircase. */
export function stageWord(stage: Stage, t: Words): string {
  return t(`stage.${stage}`);
}

/** What stands beside the stage. */
export function flagWord(flag: Flag, t: Words): string {
  return t(`flag.${flag}`);
}

/** How strongly a draft sells. */
export function pitchWord(pitch: PitchLevel, t: Words): string {
  return t(`pitch.${pitch}`);
}

/** What a sentence does. */
export function actWord(act: Act, t: Words): string {
  return t(`act.${act}`);
}

/** One of the buyer's seven worries, as the buyer would ask it. */
export function worryWord(worry: Worry, t: Words): string {
  return t(`worry.${worry}`);
}

/** What the name of an event depends on; every entry of the ledger has it. */
export type NamedEvent =
  | { readonly direction: 'in'; readonly kind: InboundKind }
  | { readonly direction: 'out'; readonly kind: OutboundKind }
  | { readonly direction: 'self'; readonly kind: HandEntry['kind'] };

/** One line of a timeline. */
export function eventWord(event: NamedEvent, t: Words): string {
  if (event.direction === 'in') return t(`event.in.${event.kind}`);
  if (event.direction === 'out') return t(`event.out.${event.kind}`);
  return t(`event.self.${event.kind}`);
}

type DraftWords = VerdictInput['reading'];

/** The legend beside the wedge: the pitch level, or that a favour is asked. */
export function draftWord(reading: DraftWords, t: Words): string {
  return t(asksAFavour(reading) ? 'pitch.referral' : `pitch.${reading.pitch}`);
}

/** What the draft is, to stand in a sentence. */
export function asksWord(reading: DraftWords, t: Words): string {
  if (asksAFavour(reading)) return t('asks.referral');
  return t(`asks.${reading.pitch === 'none' ? 'soft' : reading.pitch}`);
}

function asksAFavour(reading: DraftWords): boolean {
  return reading.pitch === 'none' && reading.acts.includes('referral');
}
