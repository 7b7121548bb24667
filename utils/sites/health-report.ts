import { PAGE_PARTS } from '../vocabulary/health.ts';
import type { PagePart, SiteHealth } from '../vocabulary/health.ts';

/** One thing on the page that is read: a composer or a thread. */
export interface ReadThing {
  /** Whether nothing useful can be read of it. */
  readonly lost: boolean;
  readonly drifted: readonly PagePart[];
}

type Status = SiteHealth['status'];

/** Pages fill a composer in piece by piece; a drift must last so long to be told, milliseconds. */
const SETTLING = 1_500;

function statusOf(things: readonly ReadThing[]): Status {
  if (things.length === 0) return 'idle';
  if (things.every((thing) => thing.lost)) return 'unreadable';
  return things.some((thing) => thing.drifted.length > 0) ? 'partly' : 'reading';
}

function partsOf(things: readonly ReadThing[]): readonly PagePart[] {
  return PAGE_PARTS.filter((part) => things.some((thing) => thing.drifted.includes(part)));
}

/** Tells how reading goes, once for each change. Good news at once, bad news when it lasts. */
export function reportHealth(tell: (health: SiteHealth) => void) {
  let told = '';
  let suspected = '';
  let suspectedSince = 0;

  /** Whether something looks wrong that has not been told yet. */
  function isSettling(): boolean {
    return suspected !== '';
  }

  /** Takes in what one look found; `now` in epoch milliseconds. */
  function update(things: readonly ReadThing[], now: number): void {
    const health = { status: statusOf(things), drifted: partsOf(things) };
    const mark = JSON.stringify(health);
    if (mark === told) suspected = '';
    else if (health.drifted.length === 0 || hasLasted(mark, now)) {
      told = mark;
      suspected = '';
      tell({ ...health, since: now });
    }
  }

  function hasLasted(mark: string, now: number): boolean {
    if (mark !== suspected) {
      suspected = mark;
      suspectedSince = now;
    }
    return now - suspectedSince >= SETTLING;
  }

  return { isSettling, update };
}
