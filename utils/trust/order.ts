import { INBOUND_KINDS, type Entry, type OutboundKind } from '../vocabulary/events.ts';
import type { ContactState } from './state.ts';

type Removal = Extract<Entry, { kind: 'removed' }>;

/**
 * Of one message the pitch comes before its kind words, so that they are known to earn nothing, and
 * after its referral ask, so that the last event of mine is the pitch.
 */
const OUT_ORDER: readonly OutboundKind[] = [
  'ask_referral',
  'pitch_soft',
  'pitch_direct',
  'pitch_hard',
  'answer',
  'help',
  'thanks',
  'remember',
  'story',
  'hype',
  'repair',
  'promise_kept',
  'promise_broken',
  'served',
  'followup',
  'note',
];

/** The fixed order of entries: by time, theirs before mine before corrections, then kind and id. */
export function compareEntries(a: Entry, b: Entry): number {
  return a.at === b.at ? compareText(tieOf(a), tieOf(b)) : a.at - b.at;
}

/** Whether an entry comes last, so that it can be added without folding again. */
export function comesLast(state: ContactState, entry: Entry): boolean {
  if (entry.direction === 'self' && entry.kind === 'removed') return false;
  if (state.lastAt === null || entry.at > state.lastAt) return true;
  return entry.at === state.lastAt && compareText(tieOf(entry), state.lastTie) > 0;
}

/** Place of an entry among those of the same millisecond, to be compared as text. */
export function tieOf(entry: Entry): string {
  return [directionRank(entry), entry.message ?? '', kindRank(entry), entry.id].join('\u0000');
}

/** The entries that stand, each id once, in order: what was taken back is left out. */
export function standingEntries(entries: readonly Entry[]): readonly Entry[] {
  const sorted = inOrder(uniqueEntries(entries));
  const removed = removalsIn(sorted);
  return removed.size === 0 ? sorted : sorted.filter((entry) => !removed.has(entry.id));
}

/** The last of those with the same id. */
function uniqueEntries(entries: readonly Entry[]): readonly Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of entries) byId.set(entry.id, entry);
  return byId.size === entries.length ? entries : [...byId.values()];
}

/** Stored histories mostly are in order already. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const isSorted = entries.every((entry, index) => {
    const before = entries[index - 1];
    return before === undefined || compareEntries(before, entry) <= 0;
  });
  return isSorted ? entries : entries.toSorted(compareEntries);
}

/** Which entries are taken out, and the id of the entry that took each out. */
export function removedEntries(entries: readonly Entry[]): ReadonlyMap<string, string> {
  return removalsIn(inOrder(uniqueEntries(entries)));
}

/** Latest first, so that taking back a removal brings its target back. */
function removalsIn(sorted: readonly Entry[]): ReadonlyMap<string, string> {
  const removed = new Map<string, string>();
  for (const entry of sorted.filter(isRemoval).toReversed()) {
    if (!removed.has(entry.id)) removed.set(entry.target, entry.id);
  }
  return removed;
}

function isRemoval(entry: Entry): entry is Removal {
  return entry.direction === 'self' && entry.kind === 'removed';
}

function directionRank(entry: Entry): string {
  if (entry.direction === 'in') return '0';
  return entry.direction === 'out' ? '1' : '2';
}

/** An opt-out wins over an opt-in of the same moment: it is the safer reading. */
function kindRank(entry: Entry): string {
  if (entry.direction === 'self') return entry.kind;
  if (entry.direction === 'out') return twoDigits(OUT_ORDER.indexOf(entry.kind));
  return entry.kind === 'optin' ? '00' : twoDigits(INBOUND_KINDS.indexOf(entry.kind) + 1);
}

function twoDigits(rank: number): string {
  return String(rank).padStart(2, '0');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
