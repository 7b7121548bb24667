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
  /** Whether a reply also offers to send and archive. */
  readonly archive: boolean;
}

/** `?hl=ja&undo=SECONDS&rename=1|all&signature=TEXT&dir=rtl&later=SECONDS&archive=1` */
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
  };
}
