import {
  addEntry,
  emptyState,
  standingAt,
  type ContactState,
  type TrustSettings,
} from '../../../utils/trust/index.ts';
import { isPitch } from '../../../utils/trust/kinds.ts';
import type { Entry } from '../../../utils/vocabulary/events.ts';

/** Moments at which the balance is looked at; more than a screen shows apart. */
const LOOKS = 240;

/** A week: less shows nothing that the list does not. */
const SHORTEST_MS = 7 * 86_400_000;

/** The balance at one moment. */
export interface CoursePoint {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly balance: number;
}

/** Something that drew out or made a debt, on the course. */
export interface CourseMark extends CoursePoint {
  readonly entry: Entry;
}

/** How the balance went, as it stood at each moment: what came later changes nothing of it. */
export interface BalanceCourse {
  /** Oldest first, evenly apart. */
  readonly points: readonly CoursePoint[];
  readonly marks: readonly CourseMark[];
  readonly low: number;
  readonly high: number;
}

/** The balance from the first entry until `now`; null where less than a week has passed. */
export function balanceCourse(
  oldestFirst: readonly Entry[],
  now: number,
  settings: TrustSettings,
): BalanceCourse | null {
  const [first] = oldestFirst;
  if (first === undefined || now - first.at < SHORTEST_MS) return null;
  const points: CoursePoint[] = [];
  const marks: CourseMark[] = [];
  let state: ContactState = emptyState();
  let next = 0;
  for (let look = 0; look <= LOOKS; look++) {
    const at = first.at + ((now - first.at) * look) / LOOKS;
    for (; ; next++) {
      const entry = oldestFirst[next];
      if (entry === undefined || entry.at > at) break;
      state = addEntry(state, entry, settings);
      if (drawsOut(entry)) marks.push({ entry, ...pointAt(state, at, settings) });
    }
    points.push(pointAt(state, at, settings));
  }
  const balances = [...points, ...marks].map(({ balance }) => balance);
  return { points, marks, low: Math.min(...balances), high: Math.max(...balances) };
}

function pointAt(state: ContactState, at: number, settings: TrustSettings): CoursePoint {
  return { at, balance: standingAt(state, at, settings).balance };
}

function drawsOut({ direction, kind }: Entry): boolean {
  if (direction === 'in') return kind === 'complaint';
  return direction === 'out' && (isPitch(kind) || kind === 'promise_broken');
}
