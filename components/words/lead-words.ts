import type { Words, WordValues } from '../../utils/locales/words.ts';
import type { Reason, ReasonCode } from '../../utils/vocabulary/verdict.ts';
import { askedInVain, nthOffer, situation, type Situation } from './history.ts';
import type { VerdictInput } from './input.ts';
import { asksWord } from './names.ts';
import { relativeDay } from './relative-day.ts';

type EarlyCode = 'one_step_early' | 'two_steps_early';
/** What follows `sentence.` and `note.` in the key of a leading reason's words. */
export type LeadKey =
  | Exclude<ReasonCode, EarlyCode | 'boundary'>
  | `boundary.${'offers' | 'all'}`
  | `early.${Situation}`;

/** Which words a leading reason has. */
export function leadKey(reason: Reason, { standing }: VerdictInput): LeadKey {
  const { code } = reason;
  if (code === 'boundary') return `boundary.${purposeOf(reason)}`;
  if (code === 'one_step_early' || code === 'two_steps_early')
    return `early.${situation(standing)}`;
  return code;
}

/** All that the words of a leading reason may name; each text takes what it needs. */
export function leadValues({ code }: Reason, input: VerdictInput, t: Words): WordValues {
  const { standing, reading, now } = input;
  return {
    asks: asksWord(reading, t),
    met: ago(standing.metAt, now, t),
    heard: ago(standing.lastInAt, now, t),
    offer: ago(standing.lastPitchAt, now, t),
    nth: nthOffer(standing, t),
    count: code === 'followups_unanswered' ? askedInVain(standing) : standing.theirDays,
  };
}

/** What an opt-out covers; offers where the evidence does not say. */
export function purposeOf(reason: Reason): 'offers' | 'all' {
  return reason.evidence['purpose'] === 'all' ? 'all' : 'offers';
}

/** How long ago, or that it never was. */
export function ago(at: number | null, now: number, t: Words): string {
  return at === null ? t('fact.never') : relativeDay(at, now, t);
}
