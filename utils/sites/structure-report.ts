import { attribute, hidesItself, matches, tagOf } from './dom.ts';

/**
 * The page as bare structure, for a report of a change that Ondo cannot read. Nothing is blanked
 * by looking for what is private: only what stands in these lists comes through, everything else
 * is counted. So no name, address, id or word can.
 */

const TAGS = new Set(
  'a abbr article aside audio b blockquote body br button canvas caption center cite code col colgroup dd div dl dt em fieldset figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label legend li link main menu meta nav ol optgroup option p path picture pre s script section select small source span strong style sub sup svg table tbody td template textarea tfoot th thead time title tr u ul video'.split(
    ' ',
  ),
);

/** Attributes whose name is told, and the values that are told with it; none for most. */
const VALUES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    role: 'alert alertdialog application button cell checkbox columnheader combobox complementary dialog document feed form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none option presentation region row rowgroup search separator status tab table tablist tabpanel textbox toolbar tooltip tree treeitem',
    type: 'hidden text button submit checkbox radio email search file',
    contenteditable: 'true false plaintext-only',
    g_editable: 'true',
    dir: 'ltr rtl auto',
    'aria-disabled': 'true false',
    'aria-expanded': 'true false',
    'aria-haspopup': 'true false menu listbox',
    'aria-hidden': 'true false',
    'aria-live': 'assertive polite off',
    'aria-modal': 'true false',
    'aria-multiline': 'true false',
  }).map(([name, values]) => [name, values.split(' ')]),
);
const NAMES = new Set(
  'alt aria-label aria-labelledby aria-multiselectable autocomplete data-compose-id data-emoji data-hovercard-id data-legacy-message-id data-legacy-thread-id data-message-id data-name data-smartmail data-thread-id data-thread-perm-id data-tooltip email href id jid jslog name param peoplekit-id placeholder spellcheck src tabindex title translate value writingsuggestions'.split(
    ' ',
  ),
);

/** What a site tells of its own words, all of them harmless: they stand in its own source. */
export interface KnownWords {
  /** Class names the site looks for. */
  readonly classes: ReadonlySet<string>;
  /** Values of `name` that the site looks for. */
  readonly names: ReadonlySet<string>;
  /** Selector of elements whose inside is left out: mail somebody wrote. */
  readonly sealed: string;
}

/** The report's greatest length, characters. */
export const REPORT_LIMIT = 60_000;
/** Deeper elements are left out. */
const DEEPEST = 60;

function classesOf(element: Element, known: KnownWords): string {
  const all = (attribute(element, 'class') ?? '').split(/\s+/u).filter(Boolean);
  const told = all.filter((one) => known.classes.has(one));
  const others = all.length - told.length;
  return told.map((one) => `.${one}`).join('') + (others > 0 ? `.?${others}` : '');
}

function attributeShown(element: Element, name: string, known: KnownWords): string {
  const value = attribute(element, name) ?? '';
  if (name === 'name' && known.names.has(value)) return `[name=${value}]`;
  if (VALUES.get(name)?.includes(value)) return `[${name}=${value}]`;
  const isTold = NAMES.has(name) || VALUES.has(name);
  return isTold ? `[${name}${value === '' ? '=""' : ''}]` : '';
}

function attributesOf(element: Element, known: KnownWords): string {
  const names = Element.prototype.getAttributeNames.call(element);
  const listed = names.filter((name) => name !== 'class' && name !== 'style').toSorted();
  const shown = listed.map((name) => attributeShown(element, name, known));
  const unknown = shown.filter((one) => one === '').length;
  return shown.join('') + (unknown > 0 ? `[?${unknown}]` : '');
}

function childrenOf(element: Element): readonly Element[] {
  const children: unknown = Reflect.get(Element.prototype, 'children', element);
  return children instanceof HTMLCollection ? Array.from(children) : [];
}

function hasWords(element: Element): boolean {
  const nodes = Reflect.get(Node.prototype, 'childNodes', element);
  return Array.from(nodes).some((node) => node instanceof Text && /\S/u.test(node.data));
}

function lineOf(element: Element, depth: number, known: KnownWords): string {
  const tag = TAGS.has(tagOf(element)) ? tagOf(element) : '?';
  const state = `${hidesItself(element) ? ' hidden' : ''}${hasWords(element) ? ' …' : ''}`;
  const marks = classesOf(element, known) + attributesOf(element, known);
  return `${' '.repeat(depth)}${tag}${marks}${state}\n`;
}

/** Draws the structure under `root`, one element a line, without anything that was written. */
export function structureOf(root: Element, known: KnownWords): string {
  const waiting: (readonly [element: Element, depth: number])[] = [[root, 0]];
  let drawn = '';
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, depth] = next;
    const line = lineOf(element, depth, known);
    if (drawn.length + line.length > REPORT_LIMIT - 1) return `${drawn}…`;
    drawn += line;
    const isSealed = depth >= DEEPEST || matches(element, known.sealed);
    const inside = isSealed ? [] : childrenOf(element);
    for (const child of inside.toReversed()) waiting.push([child, depth + 1]);
  }
  return drawn;
}
