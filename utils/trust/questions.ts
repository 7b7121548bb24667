import type { InboundEntry, OutboundEntry } from '../vocabulary/events.ts';
import { book } from './deposits.ts';
import { worthOf } from './fading.ts';
import type { TrustNumbers } from './numbers.ts';
import { HOUR_MS, type TrustSettings } from './settings.ts';
import {
  appended,
  CAPS,
  type ContactState,
  type FadeClass,
  type OpenQuestion,
  type Working,
} from './state.ts';

/** Whether this event of theirs asks something that waits for an answer. */
export function asksSomething(entry: InboundEntry): boolean {
  return entry.kind === 'question' || entry.asks === true;
}

/** Keeps a question open. A second one in a merged message of its day costs no second time. */
export function openQuestion(
  work: Working,
  entry: InboundEntry,
  fade: FadeClass,
  settings: TrustSettings,
): void {
  const fromBefore = settings.installedAt !== null && entry.at < settings.installedAt;
  const question: OpenQuestion = {
    id: entry.id,
    at: entry.at,
    day: entry.day,
    fade,
    thread: entry.thread ?? null,
    costs: !fromBefore,
  };
  work.questions = appended(work.questions, question, CAPS.questions);
}

/** The same for a message that is no event of its own: one open question a day is enough. */
export function openMergedQuestion(
  work: Working,
  entry: InboundEntry,
  fade: FadeClass,
  settings: TrustSettings,
): void {
  const known = work.questions.some((question) => question.day === entry.day);
  if (!known) openQuestion(work, entry, fade, settings);
}

/** An answer closes the open questions of its thread; without a thread, all of them. */
export function closeQuestions(work: Working, entry: OutboundEntry): void {
  const thread = entry.thread ?? null;
  work.questions = work.questions.filter(
    (question) => thread !== null && question.thread !== null && question.thread !== thread,
  );
}

/** Books what the questions cost that have waited too long; they stay open. */
export function chargeQuestions(work: Working, now: number, numbers: TrustNumbers): void {
  if (!work.questions.some((question) => isOverdue(question, now, numbers))) return;
  work.questions = work.questions.map((question) => {
    if (!isOverdue(question, now, numbers)) return question;
    const { id, at, fade } = question;
    book(work, { id, at, fade, value: -numbers.costQuestion }, now, numbers, 'unanswered');
    return { ...question, costs: false };
  });
}

/** What overdue questions cost that are not booked yet. */
export function questionsCost(state: ContactState, now: number, numbers: TrustNumbers): number {
  if (state.questions.length === 0) return 0;
  return overdueQuestions(state, now, numbers).reduce(
    (total, question) => total + numbers.costQuestion * worthOf(question, now, numbers),
    0,
  );
}

/** Questions that have waited too long and are not booked yet. */
export function overdueQuestions(
  { questions }: ContactState,
  now: number,
  numbers: TrustNumbers,
): readonly OpenQuestion[] {
  return questions.filter((question) => isOverdue(question, now, numbers));
}

function isOverdue(
  { at, costs }: OpenQuestion,
  now: number,
  { answerWithin }: TrustNumbers,
): boolean {
  return costs && now - at > answerWithin * HOUR_MS;
}
