import { holds } from '../dom.ts';
import { composeRoots } from './compose-roots.ts';
import { gmailComposer, type GmailComposer } from './composer.ts';
import type { DraftPlace } from './draft.ts';
import { eitherSignal } from '../../vocabulary/either-signal.ts';

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
export function openComposers(page: Omit<DraftPlace, 'compose'>, signal: AbortSignal) {
  const known = new Map<Element, Opened>();
  let count = 0;

  /** Finds what has opened and what has left since the last look. */
  function look(now: number): ComposersChange {
    const roots = composeRoots(page.document);
    const closed = dropMissing(new Set(roots));
    const opened = roots.filter((root) => !known.has(root)).map((root) => open(root, now));
    return { roots, opened, closed };
  }

  function all(): readonly GmailComposer[] {
    return Array.from(known.values(), ({ composer }) => composer);
  }

  /** The composer that holds `element`. */
  function around(element: Element): GmailComposer | undefined {
    return all().find((composer) => holds(composer.root, element));
  }

  function open(root: Element, now: number): GmailComposer {
    count += 1;
    const close = new AbortController();
    const life = eitherSignal(close.signal, signal);
    const id = `gmail-composer-${count}`;
    const composer = gmailComposer(id, page, root, now, life);
    known.set(root, { composer, close });
    return composer;
  }

  function dropMissing(present: ReadonlySet<Element>): readonly GmailComposer[] {
    const gone = [...known].filter(([root]) => !present.has(root));
    for (const [root, { close }] of gone) {
      known.delete(root);
      close.abort();
    }
    return gone.map(([, { composer }]) => composer);
  }

  return { look, all, around };
}

/** What `openComposers` makes. */
export type OpenComposers = ReturnType<typeof openComposers>;
