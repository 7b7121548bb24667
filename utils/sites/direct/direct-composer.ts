import type { PageDraft } from '../../vocabulary/drafts.ts';
import type { PagePart } from '../../vocabulary/health.ts';
import type { Span } from '../../vocabulary/reading.ts';
import type { Composer, ComposerListener, HintPlace, PageReading } from '../site.ts';
import { partsOf, readDraft } from './place-draft.ts';
import { identityOf, isSameConversation, learned } from './place-identity.ts';
import type { PlaceIdentity } from './place-identity.ts';
import type { DirectPlace } from './reader.ts';
import { wordsInEditor } from './words-in-editor.ts';

/** The place with this editor as the page stands now; undefined where it has gone or is a group's. */
export type FindPlace = (editor: HTMLElement) => DirectPlace | undefined;

const LOST: PageReading<PageDraft> = { status: 'unreadable', parts: ['body'] };
const ELSEWHERE: PageReading<PageDraft> = { status: 'unreadable', parts: ['recipients'] };

/**
 * One draft in one conversation. Its editor may be replaced; its conversation never is: another
 * conversation in the same editor is another composer.
 */
export class DirectComposer implements Composer {
  readonly id: string;
  readonly signal: AbortSignal;
  #place: DirectPlace;
  #identity: PlaceIdentity;
  readonly #find: FindPlace;
  readonly #listeners = new Set<ComposerListener>();
  #last: PageDraft | undefined;
  #lastEssence = '';
  #isComposing = false;

  constructor(id: string, place: DirectPlace, find: FindPlace, signal: AbortSignal) {
    this.id = id;
    this.signal = signal;
    this.#place = place;
    this.#identity = identityOf(place);
    this.#find = find;
  }

  get editor(): HTMLElement {
    return this.#place.editor;
  }

  get root(): Element {
    return this.#place.root;
  }

  get identity(): PlaceIdentity {
    return this.#identity;
  }

  /** The place as the page stands now, if it still is this conversation's. */
  current(): DirectPlace | undefined {
    const place = this.signal.aborted ? undefined : this.#find(this.editor);
    return place && isSameConversation(this.#identity, identityOf(place)) ? place : undefined;
  }

  read(): PageReading<PageDraft> {
    if (this.signal.aborted || !this.#find(this.editor)) return LOST;
    const place = this.current();
    if (!place) return ELSEWHERE;
    // In the middle of a conversion the text holds kana that nobody means.
    if (this.#isComposing && this.#last) return { status: 'read', value: this.#last };
    const draft = readDraft(place);
    if (draft.status === 'read') this.#last = draft.value;
    return draft;
  }

  watch(listener: ComposerListener, signal: AbortSignal): void {
    const both = AbortSignal.any([signal, this.signal]);
    if (both.aborted) return;
    this.#listeners.add(listener);
    both.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  locate(span: Span): readonly Range[] {
    return this.#last ? wordsInEditor(this.editor, this.#last.text, span) : [];
  }

  hintPlace(): HintPlace | undefined {
    return this.current()?.hintPlace();
  }

  /** Whether this composer closes by sending: what becomes of its message is told after it has gone. */
  get closesBySending(): boolean {
    return this.#place.showsSent !== undefined;
  }

  /** Whether the page says, after the composer has gone, that its message went out. */
  showsSent(): boolean {
    return this.signal.aborted && (this.#place.showsSent?.() ?? false);
  }

  /** Goes on in this place of the same conversation. */
  continueIn(place: DirectPlace): void {
    if (place.editor !== this.editor) this.compose(false);
    this.#place = place;
    this.#identity = learned(this.#identity, identityOf(place));
  }

  edited(): void {
    for (const listener of this.#listeners) listener.edited();
  }

  focused(): void {
    for (const listener of this.#listeners) listener.focused();
  }

  /** An input method began or ended to convert. */
  compose(isComposing: boolean): void {
    if (isComposing === this.#isComposing) return;
    this.#isComposing = isComposing;
    for (const listener of this.#listeners) listener.compositionChanged(isComposing);
  }

  /** Tells the listeners of a change no event announced. Returns what cannot be trusted. */
  recheck(): readonly PagePart[] {
    if (this.#isComposing) return [];
    const draft = readDraft(this.#place);
    const now = draft.status === 'read' ? JSON.stringify(draft.value) : 'unreadable';
    if (this.#lastEssence !== '' && now !== this.#lastEssence) this.edited();
    this.#lastEssence = now;
    return partsOf(draft);
  }
}
