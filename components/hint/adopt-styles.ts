/** A document or shadow root that can hold style sheets. */
type StyledRoot = Document | ShadowRoot;

/**
 * Adds a sheet and gives back what removes it. The sheet is pushed: Firefox forbids content scripts
 * to *assign* `adoptedStyleSheets` (bugzilla 1928865, 2024-11), and other sheets stay untouched.
 */
export function adoptStyles(root: StyledRoot, css: string): () => void {
  const sheet = makeSheet(documentOf(root), css);
  return sheet === undefined ? () => undefined : adopt(root, sheet);
}

const shared = new WeakMap<Document, CSSStyleSheet>();

/**
 * The same for styles that every hint of a document has in common: read once, not for each draft.
 * Firefox also keeps what it made of a sheet of its own long after the hint has gone (0.25 MB each,
 * measured 2026-11-24).
 */
export function adoptSharedStyles(root: ShadowRoot, css: string): () => void {
  const document = documentOf(root);
  const sheet = shared.get(document) ?? makeSheet(document, css);
  if (sheet === undefined) return () => undefined;
  shared.set(document, sheet);
  return adopt(root, sheet);
}

function documentOf(root: StyledRoot): Document {
  return 'host' in root ? root.ownerDocument : root;
}

function makeSheet(document: Document, css: string): CSSStyleSheet | undefined {
  const view = document.defaultView;
  if (view === null || !('adoptedStyleSheets' in document)) return undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function adopt(root: StyledRoot, sheet: CSSStyleSheet): () => void {
  root.adoptedStyleSheets.push(sheet);
  return () => {
    const index = root.adoptedStyleSheets.indexOf(sheet);
    if (index >= 0) root.adoptedStyleSheets.splice(index, 1);
  };
}
