import { PAGE_PARTS } from '../../vocabulary/health.ts';
import type { PagePart, SiteHealth } from '../../vocabulary/health.ts';

/** One thing on the page that is read: a composer or a thread. */
export interface ReadThing {
  /** Whether nothing useful can be read of it. */
  readonly lost: boolean;
  readonly drifted: readonly PagePart[];
}

type Status = SiteHealth['status'];

/** Gmail fills a composer in piece by piece; a drift must last so long to be told, milliseconds. */
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
export class HealthReport {
  #told = '';
  #suspected = '';
  #suspectedSince = 0;
  readonly #tell: (health: SiteHealth) => void;

  constructor(tell: (health: SiteHealth) => void) {
    this.#tell = tell;
  }

  /** Whether something looks wrong that has not been told yet. */
  get isSettling(): boolean {
    return this.#suspected !== '';
  }

  /** Takes in what one look found; `now` in epoch milliseconds. */
  update(things: readonly ReadThing[], now: number): void {
    const health = { status: statusOf(things), drifted: partsOf(things) };
    const mark = JSON.stringify(health);
    if (mark === this.#told) this.#suspected = '';
    else if (health.drifted.length === 0 || this.#hasLasted(mark, now)) {
      this.#told = mark;
      this.#suspected = '';
      this.#tell({ ...health, since: now });
    }
  }

  #hasLasted(mark: string, now: number): boolean {
    if (mark !== this.#suspected) {
      this.#suspected = mark;
      this.#suspectedSince = now;
    }
    return now - this.#suspectedSince >= SETTLING;
  }
}
