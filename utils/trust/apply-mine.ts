import type { OutboundEntry } from '../vocabulary/events.ts';
import type { Stage } from '../vocabulary/stages.ts';
import { addBreach, payAny, repairBreaches } from './breaches.ts';
import { costOf } from './costs.ts';
import { countDay } from './days.ts';
import { book, deposit, storyEarns } from './deposits.ts';
import { noteNothing } from './journal.ts';
import { fadeClassOf } from './fading.ts';
import { DEPOSITS, isMine, isPitch } from './kinds.ts';
import { settlePromise } from './promises.ts';
import { closeQuestions } from './questions.ts';
import type { TrustSettings } from './settings.ts';
import { appended, CAPS, type Working } from './state.ts';

/** One event of the user's, `before` being the stage judged just before it. */
export function applyMine(
  work: Working,
  entry: OutboundEntry,
  before: Stage,
  settings: TrustSettings,
): void {
  countDay(work, entry);
  drawOut(work, entry, before, settings);
  payIn(work, entry, before, settings);
  if (isMine(entry.kind)) noteMine(work, entry);
  noteWork(work, entry, before, settings);
}

function noteMine(work: Working, entry: OutboundEntry): void {
  work.lastOutAt = entry.at;
  work.lastOutKind = entry.kind;
  work.waitingSince ??= entry.at;
  if (entry.thread !== undefined) noteThread(work, entry.thread);
  for (const hash of entry.urges ?? []) {
    work.urges = appended(work.urges, { hash, at: entry.at }, CAPS.urges);
  }
  if (!isPitch(entry.kind)) return;
  work.lastPitchAt = entry.at;
  work.pitches += 1;
}

function noteThread(work: Working, thread: string): void {
  const others = work.myThreads.filter((known) => known !== thread);
  work.myThreads = appended(others, thread, CAPS.threads);
}

/** A follow-up is counted first: its cost grows with those since they last wrote. */
function drawOut(
  work: Working,
  entry: OutboundEntry,
  before: Stage,
  settings: TrustSettings,
): void {
  if (entry.kind === 'followup') work.followups += 1;
  const cost = costOf(work, entry, settings.numbers);
  if (cost === 0) return;
  const item = { id: entry.id, value: -cost, at: entry.at, fade: fadeClassOf(before) };
  book(work, item, entry.at, settings.numbers);
}

function payIn(
  work: Working,
  entry: OutboundEntry,
  before: Stage,
  { numbers }: TrustSettings,
): void {
  const at = { id: entry.id, at: entry.at, fade: fadeClassOf(before) };
  if (entry.kind === 'promise_kept')
    book(work, { value: numbers.giveKept, ...at }, entry.at, numbers);
  const key = DEPOSITS[entry.kind];
  if (key === undefined) return;
  if (entry.kind === 'story' && !storyEarns(work, entry.at, numbers)) {
    noteNothing(work, entry, 'story_again');
    return;
  }
  if (entry.kind === 'story') work.storyAt = entry.at;
  deposit(work, entry, { value: numbers[key], ...at }, numbers);
}

/** What some events do beside paying in or drawing out. */
function noteWork(
  work: Working,
  entry: OutboundEntry,
  before: Stage,
  { numbers }: TrustSettings,
): void {
  if (entry.kind === 'answer') closeQuestions(work, entry);
  if (entry.kind === 'thanks') work.gaveThanksAt = entry.at;
  if (entry.kind === 'ask_referral') work.askedReferralAt = entry.at;
  if (entry.kind === 'repair') repairBreaches(work, entry, numbers);
  if (entry.kind === 'promise_kept') payAny(work, entry, numbers);
  if (entry.kind === 'promise_kept' || entry.kind === 'promise_broken') {
    settlePromise(work, entry.promise);
  }
  if (entry.kind === 'promise_broken') {
    addBreach(work, { ...entry, debt: numbers.debtPromise }, before, numbers);
  }
}
