import type { PageDraft } from '../../vocabulary/drafts.ts';
import type { PagePart } from '../../vocabulary/health.ts';
import type { Span } from '../../vocabulary/reading.ts';
import { closest, holds, isShown, listen, targetOf } from '../dom.ts';
import type { PageText } from '../page-text.ts';
import type { Composer, ComposerListener, HintPlace, PageReading } from '../site.ts';
import { rangesOf } from '../text-places.ts';
import { readDraft } from './draft.ts';
import type { DraftPlace, DraftSight } from './draft.ts';
import { hintPlaceIn } from './hint-place.ts';

const FIELDS = 'input, textarea, [contenteditable=true], [g_editable=true]';
const NOTHING: PageText = { text: '', runs: [], cuts: [] };

function essence({ draft }: DraftSight, isOpen: boolean): string {
  return JSON.stringify([draft?.text, draft?.subject, draft?.recipients, draft?.from, isOpen]);
}

/** One composer of Gmail, for as long as its element stands in the page. */
export class GmailComposer implements Composer {
  readonly id: string;
  readonly root: Element;
  readonly signal: AbortSignal;
  /** Epoch milliseconds. */
  readonly openedAt: number;
  readonly #place: DraftPlace;
  readonly #listeners = new Set<ComposerListener>();
  #lastRead: PageText = NOTHING;
  #lastEssence = '';

  constructor(
    id: string,
    page: Omit<DraftPlace, 'compose'>,
    root: Element,
    openedAt: number,
    signal: AbortSignal,
  ) {
    this.id = id;
    this.root = root;
    this.#place = { ...page, compose: root };
    this.openedAt = openedAt;
    this.signal = signal;
  }

  read(): PageReading<PageDraft> {
    const sight = this.look();
    this.#lastRead = sight.body ?? NOTHING;
    if (sight.draft) return { status: 'read', value: sight.draft };
    return { status: 'unreadable', parts: sight.drifted };
  }

  watch(listener: ComposerListener, signal: AbortSignal): void {
    const both = AbortSignal.any([signal, this.signal]);
    if (both.aborted) return;
    this.#listeners.add(listener);
    both.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
    watchEdits(this.root, listener, both);
    watchTyping(this.root, listener, both);
  }

  locate(span: Span): readonly Range[] {
    return rangesOf(this.#lastRead, span);
  }

  hintPlace(): HintPlace | undefined {
    return hintPlaceIn(this.root);
  }

  /**
   * Tells the listeners of a change no event announced: a script set a field, the composer was
   * minimised or came back. Returns what drifted.
   */
  recheck(): readonly PagePart[] {
    const sight = this.look();
    const now = essence(sight, isShown(this.root));
    if (this.#lastEssence !== '' && now !== this.#lastEssence) {
      for (const listener of this.#listeners) listener.edited();
    }
    this.#lastEssence = now;
    return sight.drifted;
  }

  look(): DraftSight {
    return readDraft(this.#place);
  }
}

/** Chips, and text a script puts in, come without an event. */
function watchEdits(root: Element, listener: ComposerListener, signal: AbortSignal): void {
  const observer = new MutationObserver(() => listener.edited());
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
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
