import { WORRIES, type Worry } from '../vocabulary/acts.ts';
import type { HandEntry } from '../vocabulary/events.ts';
import { appended, CAPS, type ContactState, type Working } from './state.ts';

/** Notes what troubles them until it is solved or taken back. */
export function noteProblem(
  work: Working,
  { id, at, sentence }: Extract<HandEntry, { kind: 'problem' }>,
): void {
  work.problems = appended(work.problems, { id, at, sentence }, CAPS.problems);
}

/** A worry stays answered; the first time counts. */
export function noteWorry(
  work: Working,
  { at, worry }: Extract<HandEntry, { kind: 'worry_answered' }>,
): void {
  if (work.worries.some((one) => one.worry === worry)) return;
  work.worries = [...work.worries, { worry, at }];
}

/** The buyer's worries that nobody has answered yet, in the order of `WORRIES`. */
export function openWorriesOf({ worries }: Pick<ContactState, 'worries'>): readonly Worry[] {
  const answered = new Set(worries.map(({ worry }) => worry));
  return WORRIES.filter((worry) => !answered.has(worry));
}
