import type { Entry, HandEntry, OutboundEntry, TrustEntry } from '../vocabulary/events.ts';
import { applyMine } from './apply-mine.ts';
import { applyTheirs } from './apply-theirs.ts';
import { isMerged } from './days.ts';
import { expirePending } from './deposits.ts';
import { fadeClassOf } from './fading.ts';
import { noteNothing } from './journal.ts';
import { isKindWord, isPitch } from './kinds.ts';
import { noteProblem, noteWorry } from './needs.ts';
import { standingEntries, tieOf } from './order.ts';
import { openPromise } from './promises.ts';
import { asksSomething, chargeQuestions, closeQuestions, openMergedQuestion } from './questions.ts';
import type { TrustSettings } from './settings.ts';
import { judgedStage, stageOf } from './stage.ts';
import { noteSpending } from './spending.ts';
import { emptyState, type Booking, type ContactState, type Working } from './state.ts';

/**
 * The state after one more entry, which must come last (`comesLast`). Takes constant time.
 * A `removed` entry changes nothing here: it asks for a new fold.
 */
export function addEntry(state: ContactState, entry: Entry, settings: TrustSettings): ContactState {
  const work: Working = { ...state };
  step(work, entry, settings);
  work.lastTie = tieOf(entry);
  return work;
}

/** The state after a whole history in any order, without what was taken back by hand. */
export function foldEntries(entries: readonly Entry[], settings: TrustSettings): ContactState {
  return folded({ ...emptyState() }, entries, settings);
}

/** The same, with what each entry moved written down in passing. */
export function foldWithJournal(
  entries: readonly Entry[],
  settings: TrustSettings,
): { readonly state: ContactState; readonly journal: readonly Booking[] } {
  const { journal = [], ...state } = folded({ ...emptyState(), journal: [] }, entries, settings);
  return { state, journal };
}

function folded(work: Working, entries: readonly Entry[], settings: TrustSettings): Working {
  const standing = standingEntries(entries);
  for (const entry of standing) step(work, entry, settings);
  const last = standing.at(-1);
  if (last !== undefined) work.lastTie = tieOf(last);
  return work;
}

/** An entry older than the last one is taken at the last one's time, so that nothing ages backwards. */
function step(work: Working, given: Entry, settings: TrustSettings): void {
  const { lastAt } = work;
  const entry = lastAt === null || given.at >= lastAt ? given : { ...given, at: lastAt };
  work.lastAt = entry.at;
  expirePending(work, entry.at, settings.numbers);
  chargeQuestions(work, entry.at, settings.numbers);
  if (entry.direction === 'self') applyHand(work, entry);
  else applyEvent(work, entry, settings);
}

function applyHand(work: Working, entry: HandEntry): void {
  if (entry.kind === 'floor') work.floor = entry.floor;
  if (entry.kind === 'promised') openPromise(work, entry);
  if (entry.kind === 'problem') noteProblem(work, entry);
  if (entry.kind === 'solved')
    work.problems = work.problems.filter(({ id }) => id !== entry.problem);
  if (entry.kind === 'worry_answered') noteWorry(work, entry);
}

/** The stage is judged just before and just after each event, at its time. */
function applyEvent(work: Working, entry: TrustEntry, settings: TrustSettings): void {
  if (entry.direction === 'out' && isPitch(entry.kind)) work.pitchMessage = entry.message ?? null;
  if (entry.direction === 'out' && earnsNothing(work, entry)) {
    noteNothing(work, entry, 'beside_pitch');
    return;
  }
  if (isMerged(work, entry)) return applyMerged(work, entry, settings);
  work.firstAt ??= entry.at;
  work.events += 1;
  work.held = judgedStage(work, entry.at, settings);
  const before = stageOf(work);
  if (entry.direction === 'in') applyTheirs(work, entry, before, settings);
  else applyMine(work, entry, before, settings);
  work.held = judgedStage(work, entry.at, settings);
}

/** A message that pitches gives its pitch, and nothing for its kind words. */
function earnsNothing(work: Working, entry: OutboundEntry): boolean {
  return (
    isKindWord(entry.kind) && entry.message !== undefined && entry.message === work.pitchMessage
  );
}

/** A further message of the day is no event; but a question in it is open, an answer in it answers. */
function applyMerged(work: Working, entry: TrustEntry, settings: TrustSettings): void {
  noteNothing(work, entry, 'same_day');
  if (entry.direction === 'out') {
    if (entry.kind === 'answer') closeQuestions(work, entry);
    return;
  }
  noteSpending(work, entry);
  if (!asksSomething(entry)) return;
  openMergedQuestion(work, entry, fadeClassOf(stageOf(work)), settings);
}
