/** A document or shadow root that can hold style sheets. */
type StyledRoot = Document | ShadowRoot;

/**
 * Adds a sheet and gives back what removes it. The sheet is pushed: Firefox forbids content scripts
 * to *assign* `adoptedStyleSheets` (bugzilla 1928865, 2024-11), and other sheets stay untouched.
 */
export function adoptStyles(root: StyledRoot, css: string): () => void {
  const view = ('host' in root ? root.ownerDocument : root).defaultView;
  if (view === null || !('adoptedStyleSheets' in root)) return () => undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  return () => {
    const index = root.adoptedStyleSheets.indexOf(sheet);
    if (index >= 0) root.adoptedStyleSheets.splice(index, 1);
  };
}
