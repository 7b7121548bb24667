import { holds } from '../dom.ts';
import { composeRoots } from './compose-roots.ts';
import { GmailComposer } from './composer.ts';
import type { DraftPlace } from './draft.ts';

interface Opened {
  readonly composer: GmailComposer;
  readonly close: AbortController;
}

/** What one look at the page changed. */
export interface ComposersChange {
  readonly roots: readonly Element[];
  readonly opened: readonly GmailComposer[];
  readonly closed: readonly GmailComposer[];
}

/** The composers on the page, each known by its element. */
export class OpenComposers {
  readonly #known = new Map<Element, Opened>();
  readonly #page: Omit<DraftPlace, 'compose'>;
  readonly #signal: AbortSignal;
  #count = 0;

  constructor(page: Omit<DraftPlace, 'compose'>, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
  }

  /** Finds what has opened and what has left since the last look. */
  look(now: number): ComposersChange {
    const roots = composeRoots(this.#page.document);
    const closed = this.#dropMissing(new Set(roots));
    const opened = roots
      .filter((root) => !this.#known.has(root))
      .map((root) => this.#open(root, now));
    return { roots, opened, closed };
  }

  all(): readonly GmailComposer[] {
    return Array.from(this.#known.values(), ({ composer }) => composer);
  }

  /** The composer that holds `element`. */
  around(element: Element): GmailComposer | undefined {
    return this.all().find((composer) => holds(composer.root, element));
  }

  #open(root: Element, now: number): GmailComposer {
    this.#count += 1;
    const close = new AbortController();
    const signal = AbortSignal.any([close.signal, this.#signal]);
    const id = `gmail-composer-${this.#count}`;
    const composer = new GmailComposer(id, this.#page, root, now, signal);
    this.#known.set(root, { composer, close });
    return composer;
  }

  #dropMissing(present: ReadonlySet<Element>): readonly GmailComposer[] {
    const gone = [...this.#known].filter(([root]) => !present.has(root));
    for (const [root, { close }] of gone) {
      this.#known.delete(root);
      close.abort();
    }
    return gone.map(([, { composer }]) => composer);
  }
}
