/** What a test or a person may set in the address of the page. */
export interface Options {
  readonly language: 'en' | 'ja';
  /** Milliseconds for which a sent mail can be taken back. */
  readonly undoWindow: number;
  /** `classes`: every class name is another one; `all`: attribute names too. */
  readonly rename: 'none' | 'classes' | 'all';
  /** Lines of the signature in a new mail; undefined for none. */
  readonly signature: string | undefined;
  /** Writing direction of the page. */
  readonly direction: 'ltr' | 'rtl';
  /** Milliseconds after which a scheduled mail goes out; undefined: not while the page lives. */
  readonly later: number | undefined;
  /** Recipients as they were shown until 2021. */
  readonly oldChips: boolean;
  /** Every message stands alone, as where conversation view is off. */
  readonly single: boolean;
  /** The list stays beside the thread. */
  readonly split: boolean;
  /** Nothing is sent until `stand-in-online` is dispatched on the document. */
  readonly offline: boolean;
  /** Another extension's button lies over the corner of each editor. */
  readonly overlay: boolean;
  /** Whether a reply also offers to send and archive. */
  readonly archive: boolean;
}

/**
 * `?hl=ja&undo=SECONDS&rename=1|all&signature=TEXT&dir=rtl&later=SECONDS`, and with any value
 * `&archive&single&split&offline&overlay`, and `&chips=old`.
 */
export function readOptions(search: string): Options {
  const query = new URLSearchParams(search);
  const rename = query.get('rename');
  const seconds = Number(query.get('undo') ?? 5);
  return {
    language: query.get('hl') === 'ja' ? 'ja' : 'en',
    undoWindow: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : 5000,
    rename: rename === 'all' ? 'all' : rename === null || rename === '0' ? 'none' : 'classes',
    signature: query.get('signature') ?? undefined,
    direction: query.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    later: query.has('later') ? Number(query.get('later')) * 1000 : undefined,
    archive: query.has('archive'),
    oldChips: query.get('chips') === 'old',
    single: query.has('single'),
    split: query.has('split'),
    offline: query.has('offline'),
    overlay: query.has('overlay'),
  };
}
