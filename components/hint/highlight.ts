import { adoptStyles } from './adopt-styles.ts';
import { whenAborted } from '../../utils/vocabulary/when-aborted.ts';

/** Underlines words of a draft without touching a node of the page. */
export interface Highlighter {
  /** Underlines exactly these ranges; those shown before are dropped. */
  showHighlights(ranges: readonly Range[]): void;
  clear(): void;
}

/** Warm on light and dark pages alike; the draft's own background is unknown. */
const UNDERLINE = 'text-decoration: underline wavy #d0623a 1px; text-decoration-skip-ink: none;';
/** The same colour as browsers give it back. */
const COLOUR_AS_READ = 'rgb(208, 98, 58)';

/**
 * A highlighter for one draft, through the CSS Custom Highlight API (Chromium 105, Firefox 140).
 * Name and sheet exist only while something is underlined; where the API is missing nothing happens.
 */
export function createHighlighter(document: Document, signal: AbortSignal): Highlighter {
  const name = randomName();
  let dropStyles: (() => void) | undefined;
  const registry = registryOf(document);

  const clear = (): void => {
    registry?.delete(name);
    dropStyles?.();
    dropStyles = undefined;
  };
  whenAborted(signal, clear);
  return {
    clear,
    showHighlights(ranges) {
      if (registry === undefined || signal.aborted) return;
      if (ranges.length === 0) return clear();
      registry.set(name, new Highlight(...ranges));
      dropStyles ??= adoptStyles(document, `::highlight(${name}) { ${UNDERLINE} }`);
    },
  };
}

function registryOf(document: Document): HighlightRegistry | undefined {
  const css = document.defaultView?.CSS;
  return css !== undefined && 'highlights' in css ? css.highlights : undefined;
}

/**
 * Drops underlines that an earlier copy of the extension left: an update kills it without a word.
 * They are told by their look, since their names are random. For the start of a page, before the
 * first highlighter is made.
 */
export function dropLeftoverHighlights(document: Document): void {
  const registry = registryOf(document);
  if (registry === undefined) return;
  const sheets = document.adoptedStyleSheets;
  for (const sheet of sheets.filter((one) => leftoverName(one) !== undefined)) {
    registry.delete(leftoverName(sheet) ?? '');
    sheets.splice(sheets.indexOf(sheet), 1);
  }
}

function leftoverName({ cssRules }: CSSStyleSheet): string | undefined {
  const [rule, ...others] = cssRules;
  if (rule === undefined || others.length > 0 || !rule.cssText.includes(COLOUR_AS_READ))
    return undefined;
  return /^::highlight\(([a-z]{10})\)/.exec(rule.cssText)?.[1];
}

/** A name that no page can look for: letters only, new each time. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
