import type { InboundEntry, OutboundEntry, TrustEntry } from '../vocabulary/events.ts';
import type { Stage } from '../vocabulary/stages.ts';
import {
  DEPOSITS,
  GIVEN_BY_THEM,
  isKindWord,
  isMine,
  isPitch,
  theyReacted,
  theyWrote,
  WARMTH,
} from './kinds.ts';
import { DEFAULT_NUMBERS as N } from './numbers.ts';

/**
 * The model of `design.md` once more, computed from the whole list each time, with medium steps and
 * the default numbers. Slow and plain: tests hold the running sums against it.
 */
export interface SlowStanding {
  readonly stage: Stage;
  readonly temperature: number;
  readonly balance: number;
  readonly debt: number;
  readonly inRepair: boolean;
}

/** An event with what was found out about it in passing. */
interface Known {
  readonly entry: TrustEntry;
  /** Stage judged just before it. */
  readonly before: Stage;
}

const DAY = 86_400_000;
/** Sums of many fractions are equal where they differ by less than this. */
const TINY = 1e-9;
const LADDER: readonly Stage[] = ['stranger', 'just met', 'acquainted', 'warm', 'trusted'];

/** Where the person stands at `now` after these entries, which are in order. */
export function slowStanding(entries: readonly TrustEntry[], now: number): SlowStanding {
  const events = eventsOf(entries);
  const known: Known[] = [];
  let held: Stage = 'stranger';
  for (const entry of events) {
    const heard = entriesUntil(entries, entry);
    held = judge(known, heard.slice(0, -1), held, entry.at);
    known.push({ entry, before: held });
    held = judge(known, heard, held, entry.at);
  }
  const debt = debtOf(known);
  return {
    stage: judge(known, entries, held, now),
    temperature: temperature(known, now),
    balance: balance(known, entries, now),
    debt,
    inRepair: inRepair(known, debt),
  };
}

function entriesUntil(entries: readonly TrustEntry[], last: TrustEntry): readonly TrustEntry[] {
  return entries.slice(0, entries.indexOf(last) + 1);
}

/** One per kind, direction and day; kind words of a message that pitches are none. */
function eventsOf(entries: readonly TrustEntry[]): readonly TrustEntry[] {
  const heard = entries.filter((entry) => !isWrapped(entry, entries));
  return heard.filter((entry, index) => {
    if (entry.kind === 'optin' || entry.kind === 'optout') return true;
    return heard.findIndex((other) => isSameKindAndDay(other, entry)) === index;
  });
}

function isSameKindAndDay(a: TrustEntry, b: TrustEntry): boolean {
  return a.kind === b.kind && a.direction === b.direction && a.day === b.day;
}

function isWrapped(entry: TrustEntry, entries: readonly TrustEntry[]): boolean {
  if (entry.direction === 'in' || entry.message === undefined || !isKindWord(entry.kind))
    return false;
  return entries.some(
    (other) => other.direction === 'out' && isPitch(other.kind) && other.message === entry.message,
  );
}

const theirs = (known: readonly Known[]): InboundEntry[] =>
  known.flatMap(({ entry }) => (entry.direction === 'in' ? [entry] : []));
const mine = (known: readonly Known[]): OutboundEntry[] =>
  known.flatMap(({ entry }) => (entry.direction === 'out' ? [entry] : []));
const wrote = (known: readonly Known[]): InboundEntry[] =>
  theirs(known).filter(({ kind }) => theyWrote(kind));
const daysOf = (entries: readonly TrustEntry[]): number[] => [
  ...new Set(entries.map(({ day }) => day)),
];

function share(known: readonly Known[]): number {
  const my = daysOf(mine(known).filter(({ kind }) => isMine(kind))).length;
  return my === 0 ? 1 : Math.min(1, daysOf(wrote(known)).length / my);
}

function temperature(known: readonly Known[], now: number): number {
  const halfLife = warmthHalfLife(known);
  const sum = theirs(known)
    .map(({ kind, at }) => [WARMTH[kind], at] as const)
    .reduce(
      (total, [key, at]) => total + (key ? N[key] * 2 ** (-(now - at) / DAY / halfLife) : 0),
      0,
    );
  return 100 * (1 - Math.exp(-sum / 5)) * (0.5 + 0.5 * share(known));
}

function warmthHalfLife(known: readonly Known[]): number {
  const gaps: number[] = [];
  let [start, last] = [-Infinity, -Infinity];
  for (const day of daysOf(wrote(known)).sort((a, b) => a - b)) {
    if (day - last > 3) {
      gaps.push(day - start);
      start = day;
    }
    last = day;
  }
  // The first has nothing before it.
  const sorted = gaps.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length < 3) return 30;
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  const median = middle.reduce((sum, gap) => sum + gap, 0) / middle.length;
  return [14, 20, 30, 45, 60, 90].find((halfLife) => halfLife >= 2 * median) ?? 90;
}

function worth({ entry, before }: Known, now: number): number {
  const slow = ['customer', 'repeat', 'advocate'].includes(before);
  const halfLife = slow ? 730 : before === 'trusted' ? 365 : 120;
  return 0.2 + 0.8 * 2 ** (-(now - entry.at) / DAY / halfLife);
}

function balance(known: readonly Known[], heard: readonly TrustEntry[], now: number): number {
  let cleared = 0;
  let pending = 0;
  let drawn = 0;
  for (const [index, item] of known.entries()) {
    const before = known.slice(0, index);
    const value = deposit(item, before) * worth(item, now);
    const state = depositState(item, known, now);
    if (state === 'cleared') cleared += value;
    if (state === 'pending') pending += value;
    drawn += withdrawal(item, before) * worth(item, now);
  }
  drawn += unanswered(known, heard, now);
  return cleared + Math.min(2, pending / 4) - drawn - debtOf(known);
}

function deposit({ entry }: Known, before: readonly Known[]): number {
  if (entry.kind === 'promise_kept') return 3;
  if (entry.kind === 'story' && !earns(entry, before)) return 0;
  const key = entry.direction === 'in' ? GIVEN_BY_THEM[entry.kind] : DEPOSITS[entry.kind];
  return key === undefined ? 0 : N[key];
}

/** No story that earned lies within fourteen days before. */
function earns({ at }: TrustEntry, before: readonly Known[]): boolean {
  return !before.some(
    ({ entry }, place) =>
      entry.kind === 'story' && at - entry.at <= 14 * DAY && earns(entry, before.slice(0, place)),
  );
}

function depositState(
  item: Known,
  known: readonly Known[],
  now: number,
): 'cleared' | 'pending' | 'expired' {
  const own = item.entry;
  if (own.direction === 'in' || own.kind === 'promise_kept') return 'cleared';
  const cleared = known.some(({ entry }, other) => {
    if (entry.direction === 'out' || !theyReacted(entry.kind)) return false;
    return entry.day === own.day || (other > known.indexOf(item) && entry.at - own.at <= 30 * DAY);
  });
  if (cleared) return 'cleared';
  return now - own.at <= 30 * DAY ? 'pending' : 'expired';
}

function withdrawal({ entry }: Known, before: readonly Known[]): number {
  if (entry.direction === 'in') return 0;
  const { kind, at } = entry;
  if (kind === 'pitch_soft') return 3 * (asked(before, at) ? 0.2 : 1);
  if (kind === 'pitch_direct') return 5 * (asked(before, at) ? 0.2 : 1);
  if (kind === 'pitch_hard') return 8;
  if (kind === 'ask_referral') return 3 * (pleased(before, at) ? 0.2 : 1);
  if (kind === 'followup') return 2 ** Math.min(2, followupsBefore(before));
  return kind === 'hype' ? 2 : 0;
}

function asked(before: readonly Known[], now: number): boolean {
  const last = before.findLast(({ entry: { kind } }) => kind === 'ask_offer' || kind === 'decline');
  return last?.entry.kind === 'ask_offer' && now - last.entry.at <= 30 * DAY;
}

function pleased(before: readonly Known[], now: number): boolean {
  return theirs(before).some(
    ({ kind, at }) => (kind === 'thanks' || kind === 'purchase') && now - at <= 30 * DAY,
  );
}

function followupsBefore(before: readonly Known[]): number {
  const word = before.findLastIndex(
    ({ entry }) => entry.direction === 'in' && theyWrote(entry.kind),
  );
  return before.slice(word + 1).filter(({ entry }) => entry.kind === 'followup').length;
}

/** Questions that are events of their own; merged ones have cases of their own. */
function unanswered(known: readonly Known[], heard: readonly TrustEntry[], now: number): number {
  const answers = heard.filter(
    (entry) => entry.direction === 'out' && entry.kind === 'answer' && !isWrapped(entry, heard),
  );
  return known
    .filter(({ entry }) => entry.kind === 'question')
    .filter(({ entry }) => now - entry.at > 2 * DAY)
    .filter(({ entry }) => !answers.some(({ at }) => at >= entry.at && at - entry.at <= 2 * DAY))
    .reduce((total, item) => total + worth(item, now), 0);
}

function debtOf(known: readonly Known[]): number {
  const breaches: { left: number; repaired: boolean }[] = [];
  let seen = 0;
  const pay = (counts: (breach: { repaired: boolean }) => boolean): void => {
    let over = 2;
    for (const breach of breaches.filter(counts)) {
      const part = Math.min(over, breach.left);
      breach.left -= part;
      over -= part;
    }
  };
  for (const { entry, before } of known) {
    if (entry.kind === 'promise_broken' || entry.kind === 'complaint') {
      const full = entry.kind === 'complaint' ? 8 : 6;
      const half = seen === 0 && !LADDER.slice(0, 4).includes(before);
      breaches.push({ left: half ? full / 2 : full, repaired: false });
      seen += 1;
    }
    if (entry.kind === 'repair') {
      for (const breach of breaches) {
        if (!breach.repaired) breach.left /= 2;
        breach.repaired = true;
      }
    }
    if (entry.kind === 'promise_kept') pay(() => true);
    if (entry.direction === 'in' && (entry.kind === 'thanks' || entry.kind === 'purchase')) {
      pay((breach) => breach.repaired);
    }
  }
  return breaches.reduce((total, { left }) => total + left, 0);
}

function inRepair(known: readonly Known[], debt: number): boolean {
  const last = known.findLast(
    ({ entry }) => entry.kind === 'promise_broken' || entry.kind === 'complaint',
  );
  if (last === undefined) return false;
  return debt > 0 || !wrote(known).some(({ at }) => at > last.entry.at);
}

function judge(
  known: readonly Known[],
  heard: readonly TrustEntry[],
  held: Stage,
  now: number,
): Stage {
  const purchases = daysOf(theirs(known).filter(({ kind }) => kind === 'purchase')).length;
  if (theirs(known).some(({ kind }) => kind === 'referral')) return 'advocate';
  if (purchases > 0) return purchases > 1 ? 'repeat' : 'customer';
  const days = daysOf(wrote(known)).length;
  const opened = theirs(known).some(({ kind }) => kind === 'opened');
  const has = { share: share(known), balance: balance(known, heard, now) };
  const age = now - (wrote(known)[0]?.at ?? now);
  const repair = inRepair(known, debtOf(known));
  const warm = days >= 3 && has.share >= 0.5 && has.balance >= 4 - TINY && age >= 14 * DAY;
  const trusted = warm && days >= 5 && has.balance >= 12 - TINY && age >= 60 * DAY && !repair;
  const low: Stage = days >= 2 ? 'acquainted' : days === 1 || opened ? 'just met' : 'stranger';
  const earned: Stage = trusted ? 'trusted' : warm ? 'warm' : low;
  if (LADDER.indexOf(held) <= LADDER.indexOf(earned)) return earned;
  const needed = held === 'trusted' ? 12 : 4;
  const kept =
    has.share >= 0.4 - TINY &&
    has.balance >= 0.8 * needed - TINY &&
    !(held === 'trusted' && repair);
  return kept ? held : earned;
}
