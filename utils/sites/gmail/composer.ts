import type { PagePart } from '../../vocabulary/health.ts';
import { closest, holds, isShown, listen, targetOf } from '../dom.ts';
import type { PageText } from '../page-text.ts';
import type { Composer, ComposerListener } from '../site.ts';
import { rangesOf } from '../text-places.ts';
import { readDraft } from './draft.ts';
import type { DraftPlace, DraftSight } from './draft.ts';
import { hintPlaceIn } from './hint-place.ts';
import { whenAborted } from '../../vocabulary/when-aborted.ts';
import { eitherSignal } from '../../vocabulary/either-signal.ts';

const FIELDS = 'input, textarea, [contenteditable=true], [g_editable=true]';
const NOTHING: PageText = { text: '', runs: [], cuts: [] };

function essence({ draft }: DraftSight, isOpen: boolean): string {
  return JSON.stringify([draft?.text, draft?.subject, draft?.recipients, draft?.from, isOpen]);
}

/** One composer of Gmail, for as long as its element stands in the page. */
export interface GmailComposer extends Composer {
  readonly root: Element;
  /** Epoch milliseconds. */
  readonly openedAt: number;
  /**
   * Tells the listeners of a change no event announced: a script set a field, the composer was
   * minimised or came back. Returns what drifted.
   */
  recheck(): readonly PagePart[];
  look(): DraftSight;
}

/** The composer whose element is `root`. */
export function gmailComposer(
  id: string,
  page: Omit<DraftPlace, 'compose'>,
  root: Element,
  openedAt: number,
  signal: AbortSignal,
): GmailComposer {
  const listeners = new Set<ComposerListener>();
  let lastRead = NOTHING;
  let lastEssence = '';
  const look = (): DraftSight => readDraft({ ...page, compose: root });

  return {
    id,
    root,
    signal,
    openedAt,
    look,
    read() {
      const { draft, body, drifted } = look();
      lastRead = body ?? NOTHING;
      return draft ? { status: 'read', value: draft } : { status: 'unreadable', parts: drifted };
    },
    watch(listener, until) {
      const both = eitherSignal(until, signal);
      if (both.aborted) return;
      listeners.add(listener);
      whenAborted(both, () => listeners.delete(listener));
      watchEdits(root, listener, both);
      watchTyping(root, listener, both);
    },
    locate: (span) => rangesOf(lastRead, span),
    hintPlace: () => hintPlaceIn(root),
    recheck() {
      const sight = look();
      const now = essence(sight, isShown(root));
      if (lastEssence !== '' && now !== lastEssence) {
        for (const listener of listeners) listener.edited();
      }
      lastEssence = now;
      return sight.drifted;
    },
  };
}

/** Chips, and text a script puts in, come without an event. */
function watchEdits(root: Element, listener: ComposerListener, signal: AbortSignal): void {
  const observer = new MutationObserver(() => listener.edited());
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  whenAborted(signal, () => observer.disconnect());
}

function isInField(root: Element, event: Event): boolean {
  const field = closest(targetOf(event) ?? root, FIELDS);
  return field !== undefined && holds(root, field);
}

function watchTyping(root: Element, listener: ComposerListener, signal: AbortSignal): void {
  const hear = (type: string, tell: () => void): void =>
    listen(root, type, (event) => (isInField(root, event) ? tell() : undefined), signal);
  hear('input', () => listener.edited());
  hear('change', () => listener.edited());
  hear('focusin', () => listener.focused());
  hear('compositionstart', () => listener.compositionChanged(true));
  hear('compositionend', () => listener.compositionChanged(false));
}
