import type { Words } from '../../utils/locales/words.ts';
import { WORRIES } from '../../utils/vocabulary/acts.ts';
import { STAGES } from '../../utils/vocabulary/stages.ts';
import type { Reason, ReasonCode } from '../../utils/vocabulary/verdict.ts';
import { balance, lastHeard, lastOffer, met, replies, unanswered, warmth } from './facts.ts';
import { degrees, figure, points } from './figures.ts';
import type { Fact, VerdictInput } from './input.ts';
import { isBlank, leadReason } from './lead.ts';
import { stageWord, worryWord } from './names.ts';
import { relativeDay } from './relative-day.ts';
import { purposeOf } from './lead-words.ts';

const DAY = 86_400_000;
const MOST_SHOWN = 3;

/** One reason and the facts behind it. */
export interface ReasonWords {
  readonly code: ReasonCode;
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** Up to three reasons, the leading one first; a fact that already stands is not said again. */
export function reasonWords(input: VerdictInput, t: Words): readonly ReasonWords[] {
  const said = new Set<string>();
  return inOrder(input).map((reason) => {
    const facts = BY_REASON[reason.code](input, t, reason).filter(({ label }) => !said.has(label));
    for (const { label } of facts) said.add(label);
    return { code: reason.code, title: reasonTitle(reason, input, t), facts };
  });
}

/** That little is on record is always said: it is what took the verdict down a level. */
function inOrder(input: VerdictInput): readonly Reason[] {
  const { reasons } = input.verdict;
  const lead = leadReason(input);
  const unknown = reasons.filter((reason) => reason.code === 'no_record' && reason !== lead);
  const rest = reasons.filter((reason) => reason !== lead && !unknown.includes(reason));
  if (lead === undefined) return [];
  return [lead, ...rest.slice(0, MOST_SHOWN - 1 - unknown.length), ...unknown];
}

function reasonTitle(reason: Reason, input: VerdictInput, t: Words): string {
  const forbidsAll = reason.code === 'boundary' && purposeOf(reason) === 'all';
  if (forbidsAll) return t('reason.boundary.all');
  if (reason.code === 'no_record' && !isBlank(input)) return t('reason.no_record.little');
  return t(`reason.${reason.code}`);
}

type Tell = (input: VerdictInput, t: Words, reason: Reason) => readonly Fact[];

const early: Tell = (input, t, { evidence }) => {
  const known = [met(input, t), replies(input, t)];
  if (input.standing.lastPitchAt !== null) return [...known, lastOffer(input, t)];
  const stage = STAGES.find((one) => one === evidence['needed']);
  if (stage === undefined) return known;
  return [...known, { label: t('fact.fits_from'), value: stageWord(stage, t) }];
};
const none: Tell = () => [];

/** The facts of each reason. */
const BY_REASON: Readonly<Record<ReasonCode, Tell>> = {
  boundary: (_, t, reason) => [
    { label: t('fact.agreed'), value: t(`fact.agreed.${purposeOf(reason)}`) },
  ],
  in_repair: (input, t) => [balance(input, t), lastHeard(input, t)],
  followups_unanswered: (input, t) => [unanswered(input, t), lastHeard(input, t)],
  they_asked: daysFact('fact.asked', 'daysAgo'),
  two_steps_early: early,
  one_step_early: early,
  balance_short: (input, t, reason) => [balance(input, t), ...neededFact(reason, t)],
  cold: (input, t) => [warmth(input, t), lastHeard(input, t)],
  dormant: (input, t) => [lastHeard(input, t)],
  declined: daysFact('fact.declined', 'daysAgo'),
  no_record: (input, t) => [replies(input, t)],
  hard_pitch: ({ reading }, t) => [{ label: t('fact.heat'), value: degrees(reading.heat) }],
  open_worries: (_, t, reason) => worriesFact(reason, t),
  question_open: daysFact('fact.waiting', 'daysAgo'),
  promise_overdue: daysFact('fact.due', 'daysLate'),
  claim_to_prove: daysFact('fact.said_before', 'saidDaysAgo'),
  not_their_problem: none,
};

type DayLabel = 'fact.asked' | 'fact.declined' | 'fact.waiting' | 'fact.due' | 'fact.said_before';

/** How many days ago it was, by the figure of that name in the evidence. */
function daysFact(label: DayLabel, name: 'daysAgo' | 'daysLate' | 'saidDaysAgo'): Tell {
  return ({ now }, t, { evidence }) => {
    const days = evidence[name];
    if (typeof days !== 'number') return [];
    return [{ label: t(label), value: relativeDay(now - days * DAY, now, t) }];
  };
}

/** `evidence.needed`: the balance that would be enough. */
function neededFact(reason: Reason, t: Words): readonly Fact[] {
  const needed = reason.evidence['needed'];
  return typeof needed === 'number' ? [{ label: t('fact.needed'), value: points(needed, t) }] : [];
}

/** The first open worry, and how many more there are. */
function worriesFact({ evidence }: Reason, t: Words): readonly Fact[] {
  const worry = WORRIES.find((one) => one === evidence['worry']);
  if (worry === undefined) return [];
  const more = Number(evidence['count'] ?? 1) - 1;
  const value = more > 0 ? `${worryWord(worry, t)} +${figure(more, t)}` : worryWord(worry, t);
  return [{ label: t('fact.worries'), value }];
}
