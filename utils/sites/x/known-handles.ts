/** So many conversations are remembered in a page. */
const MOST = 500;

/**
 * Which handle belongs to which conversation in this page. The page's address and the open conversation
 * change one after the other, so for a moment the one names another person than the other does.
 * Whoever was seen under one address is believed under no other; kept while the page lives.
 */
export class KnownHandles {
  readonly #handles = new Map<string, string>();
  readonly #threads = new Map<string, string>();

  /** Whether this handle may stand under this conversation; a new pair is remembered. */
  fits(thread: string, handle: string): boolean {
    const known = this.#handles.get(thread);
    const other = this.#threads.get(handle);
    if (known !== undefined || other !== undefined) return known === handle && other === thread;
    if (this.#handles.size >= MOST) this.#forget();
    this.#handles.set(thread, handle);
    this.#threads.set(handle, thread);
    return true;
  }

  #forget(): void {
    this.#handles.clear();
    this.#threads.clear();
  }
}
