import type { Words } from '../../utils/locales/words.ts';
import type { ReasonCode } from '../../utils/vocabulary/verdict.ts';
import { askedInVain, nthOffer, situation, type Situation } from './history.ts';
import type { VerdictInput } from './input.ts';
import { leadReason } from './lead.ts';
import { stageWord } from './names.ts';
import { ago } from './sentence.ts';

/** What stands beside the level on the chip: the stage and one fact. */
export function chipNote(input: VerdictInput, t: Words): string {
  const lead = leadReason(input);
  const fact = lead === undefined ? calmFact(input, t) : BY_REASON[lead.code](input, t);
  const stage = stageWord(input.standing.stage, t);
  return fact === undefined ? stage : `${stage} · ${fact}`;
}

type Say = (input: VerdictInput, t: Words) => string;

const heard: Say = ({ standing, now }, t) =>
  t('note.heard', { heard: ago(standing.lastInAt, now, t) });
const met: Say = ({ standing, now }, t) => t('note.met', { met: ago(standing.metAt, now, t) });
const another: Say = ({ standing }, t) => t('note.another_offer', { nth: nthOffer(standing, t) });
const early: Say = (input, t) => EARLY[situation(input.standing)](input, t);

const BY_REASON: Readonly<Record<ReasonCode, Say>> = {
  boundary: (_, t) => t('note.asked_no_offers'),
  in_repair: (_, t) => t('note.put_right'),
  followups_unanswered: ({ standing }, t) => t('note.unanswered', { count: askedInVain(standing) }),
  they_asked: (_, t) => t('note.they_asked'),
  two_steps_early: early,
  one_step_early: early,
  balance_short: (_, t) => t('note.balance'),
  cold: (_, t) => t('note.quiet'),
  dormant: heard,
  declined: (_, t) => t('note.declined'),
  no_record: (_, t) => t('note.no_record'),
  hard_pitch: (_, t) => t('note.pushes'),
  open_worries: (_, t) => t('note.worries'),
  claim_to_prove: (_, t) => t('note.claim'),
  question_open: (_, t) => t('note.question'),
  promise_overdue: (_, t) => t('note.promise'),
  not_their_problem: (_, t) => t('note.beside'),
};

const EARLY: Readonly<Record<Situation, Say>> = {
  never: (_, t) => t('note.no_answer'),
  unanswered: (_, t) => t('note.no_answer'),
  'unanswered again': another,
  again: another,
  young: met,
};

function calmFact(input: VerdictInput, t: Words): string | undefined {
  if (input.standing.lastInAt !== null) return heard(input, t);
  return input.standing.metAt === null ? undefined : met(input, t);
}
