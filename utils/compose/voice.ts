import type { KnownPerson } from '../messaging/protocol.ts';
import { PITCH_LEVELS } from '../vocabulary/acts.ts';
import { HINT_RESTS_MS, type HintKind, type SaidHint } from '../vocabulary/said.ts';
import type { Assessment } from './assess.ts';

/** A hint that was said aloud, and the address of whom it was about. */
export interface SaidAloud extends HintKind {
  readonly address: string;
}

/** Decides, for one draft, whether a hint is said aloud or rests. */
export interface Voice {
  /** Whether to say it aloud; what was decided once holds for as long as the draft is written. */
  speaks(assessment: Assessment, people: readonly KnownPerson[], now: number): boolean;
  /** The last hint of this draft that was said aloud and was more than quiet. */
  readonly last: () => SaidAloud | undefined;
}

/** The voice of one draft. */
export function createVoice(): Voice {
  const decided = new Map<string, boolean>();
  let last: SaidAloud | undefined;
  return {
    speaks(assessment, people, now) {
      const kind = kindOf(assessment);
      const who = people.find(({ id }) => id === assessment.verdict.who);
      if (!kind || !who) return true;
      const key = JSON.stringify([who.id, kind]);
      // Another draft to the same person may be closed meanwhile: this one's hint stays as it is.
      const aloud = decided.get(key) ?? !restsAfter(who.said, kind, now);
      decided.set(key, aloud);
      if (aloud) last = { ...kind, address: who.address };
      return aloud;
    },
    last: () => last,
  };
}

/** Undefined where nothing is said: a quiet verdict has nothing to rest. */
function kindOf({ verdict, reading }: Assessment): HintKind | undefined {
  const rule = verdict.reasons[0]?.code;
  if (verdict.level === 0 || rule === undefined) return undefined;
  const favour = reading.acts.includes('referral');
  return { rule, level: verdict.level, pitch: reading.pitch, favour };
}

/**
 * Whether the same was said within the week. *Stop and think* never rests: its rules are the ones
 * that time does not mend, a wish of theirs among them.
 */
export function restsAfter(said: readonly SaidHint[], hint: HintKind, now: number): boolean {
  // A clock that was ahead must not make a hint rest for longer.
  const isRecent = ({ at }: SaidHint): boolean => Math.abs(now - at) < HINT_RESTS_MS;
  return hint.level < 3 && said.some((one) => isRecent(one) && isSameOrMore(one, hint));
}

/** Another rule, a higher level or a stronger ask is a new hint. */
function isSameOrMore(said: HintKind, hint: HintKind): boolean {
  const strength = ({ pitch }: HintKind): number => PITCH_LEVELS.indexOf(pitch);
  return (
    said.rule === hint.rule &&
    said.level >= hint.level &&
    strength(said) >= strength(hint) &&
    (said.favour || !hint.favour)
  );
}
