import type { ShadowNode } from './driver.ts';

/** A query as JSON: a RegExp as its source and flags, a string that must fit as a whole. */
export interface PlainQuery {
  readonly role: string;
  readonly selector: string;
  readonly source: string;
  readonly flags: string;
}

/** Runs in the page. Self-contained: its text is sent there. */
export function findInRoots(roots: readonly ShadowRoot[], query: PlainQuery): ShadowNode[] {
  const implied: Record<string, string> = {
    A: 'link',
    ARTICLE: 'article',
    BUTTON: 'button',
    DIALOG: 'dialog',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    IMG: 'img',
    INPUT: 'textbox',
    LI: 'listitem',
    OL: 'list',
    P: 'paragraph',
    SELECT: 'combobox',
    TEXTAREA: 'textbox',
    UL: 'list',
  };
  const roleOf = (element: Element): string =>
    element.getAttribute('role') ?? implied[element.tagName] ?? '';
  const shownText = (element: Element): string =>
    (element instanceof HTMLElement ? element.innerText : (element.textContent ?? '')).trim();
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const root = element.getRootNode();
    const find = (id: string): string =>
      root instanceof ShadowRoot ? (root.getElementById(id)?.textContent ?? '') : '';
    const label = element.getAttribute('aria-label') ?? ids.map(find).join(' ');
    return (label || shownText(element) || (element.getAttribute('title') ?? ''))
      .replaceAll(/\s+/g, ' ')
      .trim();
  };
  const isVisible = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const isFocused = (element: Element): boolean => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot && root.activeElement === element;
  };
  const describe = (element: Element): ShadowNode => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const aria = [...element.attributes].filter((one) => one.name.startsWith('aria-'));
    return {
      role: roleOf(element),
      name: nameOf(element),
      text: shownText(element),
      aria: Object.fromEntries(aria.map((one) => [one.name.slice(5), one.value])),
      focused: isFocused(element),
      visible: isVisible(element),
      box: { x, y, width, height },
    };
  };
  const name = query.source === '' ? undefined : new RegExp(query.source, query.flags);
  const fits = (element: Element): boolean =>
    (query.role === '' || roleOf(element) === query.role) &&
    (name === undefined || name.test(nameOf(element)));
  return roots
    .flatMap((root) => [...root.querySelectorAll(query.selector)])
    .filter(fits)
    .map(describe);
}

/** Runs in the page: visible text of all roots, one line each. */
export function textOfRoots(roots: readonly ShadowRoot[]): string {
  const parts = roots.flatMap((root) => [...root.children]);
  const shown = parts.filter((part) => !part.matches('style, script, link, template'));
  return shown
    .map((part) => (part instanceof HTMLElement ? part.innerText : (part.textContent ?? '')).trim())
    .filter((text) => text !== '')
    .join('\n');
}
