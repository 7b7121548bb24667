import type { Words } from '../../utils/locales/words.ts';
import type { Reason, ReasonCode } from '../../utils/vocabulary/verdict.ts';
import { askedInVain, nthOffer, situation, type Situation } from './history.ts';
import type { VerdictInput } from './input.ts';
import { leadReason } from './lead.ts';
import { asksWord } from './names.ts';
import { relativeDay } from './relative-day.ts';

/** The verdict in one breath: the user's habit with this person, never the person's character. */
export function verdictSentence(input: VerdictInput, t: Words): string {
  const lead = leadReason(input);
  const sentence =
    lead === undefined ? plainSentence(input, t) : BY_REASON[lead.code](input, t, lead);
  return input.name === undefined ? sentence : t('sentence.named', { name: input.name, sentence });
}

function plainSentence({ reading }: VerdictInput, t: Words): string {
  const sells = reading.pitch !== 'none' || reading.acts.includes('referral');
  return t(sells ? 'sentence.fits' : 'sentence.quiet');
}

type Say = (input: VerdictInput, t: Words, reason: Reason) => string;

/** A reason whose sentence needs to know only what the draft is. */
function namingTheDraft(key: 'balance_short' | 'cold' | 'declined'): Say {
  return ({ reading }, t) => t(`sentence.${key}`, { asks: asksWord(reading, t) });
}

const BY_REASON: Readonly<Record<ReasonCode, Say>> = {
  boundary: (_, t, reason) => t(`sentence.boundary.${purposeOf(reason)}`),
  in_repair: (_, t) => t('sentence.in_repair'),
  followups_unanswered: ({ standing }, t) =>
    t('sentence.followups_unanswered', { count: askedInVain(standing) }),
  they_asked: (_, t) => t('sentence.they_asked'),
  two_steps_early: (input, t, reason) => EARLY[situation(input.standing)](input, t, reason),
  one_step_early: (input, t, reason) => EARLY[situation(input.standing)](input, t, reason),
  balance_short: namingTheDraft('balance_short'),
  cold: namingTheDraft('cold'),
  dormant: ({ standing, reading, now }, t) =>
    t('sentence.dormant', { asks: asksWord(reading, t), heard: ago(standing.lastInAt, now, t) }),
  declined: namingTheDraft('declined'),
  no_record: (_, t) => t('sentence.no_record'),
  hard_pitch: (_, t) => t('sentence.hard_pitch'),
  open_worries: (_, t) => t('sentence.open_worries'),
  claim_to_prove: (_, t) => t('sentence.claim_to_prove'),
  question_open: (_, t) => t('sentence.question_open'),
  promise_overdue: (_, t) => t('sentence.promise_overdue'),
  not_their_problem: (_, t) => t('sentence.not_their_problem'),
};

const EARLY: Readonly<Record<Situation, Say>> = {
  never: ({ reading }, t) => t('sentence.early.never', { asks: asksWord(reading, t) }),
  unanswered: ({ standing, reading, now }, t) =>
    t('sentence.early.unanswered', {
      asks: asksWord(reading, t),
      met: ago(standing.metAt, now, t),
    }),
  'unanswered again': ({ standing, now }, t) =>
    t('sentence.early.unanswered.again', {
      met: ago(standing.metAt, now, t),
      nth: nthOffer(standing, t),
    }),
  again: ({ standing, now }, t) =>
    t('sentence.early.again', {
      offer: ago(standing.lastPitchAt, now, t),
      nth: nthOffer(standing, t),
    }),
  young: ({ standing, reading }, t) =>
    t('sentence.early.young', { asks: asksWord(reading, t), count: standing.theirDays }),
};

/** What an opt-out covers; offers where the evidence does not say. */
export function purposeOf(reason: Reason): 'offers' | 'all' {
  return reason.evidence['purpose'] === 'all' ? 'all' : 'offers';
}

/** How long ago, or that it never was. */
export function ago(at: number | null, now: number, t: Words): string {
  return at === null ? t('fact.never') : relativeDay(at, now, t);
}
