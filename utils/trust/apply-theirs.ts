import type { InboundEntry } from '../vocabulary/events.ts';
import type { Stage } from '../vocabulary/stages.ts';
import { agree, refuse } from './boundaries.ts';
import { addBreach, payRepaired } from './breaches.ts';
import { withDay } from './conversations.ts';
import { countDay } from './days.ts';
import { book, clearPending } from './deposits.ts';
import { fadeClassOf } from './fading.ts';
import { GIVEN_BY_THEM, theyReacted, theyWrote, WARMTH } from './kinds.ts';
import { asksSomething, openQuestion } from './questions.ts';
import type { TrustSettings } from './settings.ts';
import { noteSpending } from './spending.ts';
import type { Working } from './state.ts';
import { warmed } from './temperature.ts';

/** One event of theirs, `before` being the stage judged just before it. */
export function applyTheirs(
  work: Working,
  entry: InboundEntry,
  before: Stage,
  settings: TrustSettings,
): void {
  countDay(work, entry);
  if (theyReacted(entry.kind)) clearPending(work, entry.at, settings.numbers);
  if (theyWrote(entry.kind)) noteWord(work, entry, settings);
  if (theyWrote(entry.kind) || entry.kind === 'opened') work.metAt ??= entry.at;
  if (asksSomething(entry)) openQuestion(work, entry, fadeClassOf(before), settings);
  warm(work, entry, settings);
  payIn(work, entry, before, settings);
  noteSign(work, entry, before, settings);
}

/** They wrote: what waited for a word of theirs waits no longer. */
function noteWord(work: Working, entry: InboundEntry, settings: TrustSettings): void {
  work.firstWroteAt ??= entry.at;
  work.lastInAt = entry.at;
  work.waitingSince = null;
  work.followups = 0;
  work.pitches = 0;
  work.conversations = withDay(work.conversations, entry.day, settings.numbers);
}

function warm(work: Working, entry: InboundEntry, { numbers }: TrustSettings): void {
  const key = WARMTH[entry.kind];
  if (key !== undefined) work.warmth = warmed(work.warmth, numbers[key], entry.at);
}

function payIn(
  work: Working,
  entry: InboundEntry,
  before: Stage,
  { numbers }: TrustSettings,
): void {
  const key = GIVEN_BY_THEM[entry.kind];
  if (key === undefined) return;
  const item = { id: entry.id, value: numbers[key], at: entry.at, fade: fadeClassOf(before) };
  book(work, item, entry.at, numbers);
}

/** What some events say beside being a word. */
function noteSign(
  work: Working,
  entry: InboundEntry,
  before: Stage,
  settings: TrustSettings,
): void {
  const { numbers } = settings;
  switch (entry.kind) {
    case 'ask_offer':
      return noteAsked(work, entry.at);
    case 'decline':
      work.declinedSinceAsked = true;
      work.declinedAt = entry.at;
      work.askedSinceDeclined = false;
      return;
    case 'thanks':
      work.thankedAt = entry.at;
      return payRepaired(work, entry, numbers);
    case 'purchase':
      return notePurchase(work, entry, settings);
    case 'referral':
      work.referrals += 1;
      work.referredAt = entry.at;
      return;
    case 'complaint':
      return addBreach(work, { ...entry, debt: numbers.debtComplaint }, before, numbers);
    case 'optout':
      return refuse(work, entry);
    case 'optin':
      return agree(work, entry);
    case 'opened':
    case 'reply':
    case 'start':
    case 'question':
    case 'meeting':
    case 'reaction':
      return;
  }
}

function noteAsked(work: Working, at: number): void {
  work.askedAt = at;
  work.declinedSinceAsked = false;
  work.boughtSinceAsked = false;
  work.askedSinceDeclined = true;
}

function notePurchase(work: Working, entry: InboundEntry, { numbers }: TrustSettings): void {
  work.firstBoughtAt ??= entry.at;
  work.boughtAt = entry.at;
  work.boughtSinceAsked = true;
  work.purchaseDays += 1;
  noteSpending(work, entry);
  payRepaired(work, entry, numbers);
}
