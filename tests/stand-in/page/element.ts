import { readOptions } from './options.ts';

/**
 * Attributes of a new element. `look` holds class names of the stand-in's own style sheet; they
 * stay when the site's own class names are renamed.
 */
export type Attributes = Readonly<Record<string, string>>;

const rename = readOptions(location.search).rename;

/** Names the platform itself gives meaning to. */
const STANDARD = /^(?:aria-.*|role|id|type|style|tabindex|contenteditable|href|title|dir|value)$/;

/** The name under which an attribute of the site stands on this page. */
export function attributeName(name: string): string {
  return rename === 'all' && !STANDARD.test(name) ? `data-z${hash(name)}` : name;
}

/** The class list under which classes of the site stand on this page. */
export function classNames(classes: string): string {
  if (rename === 'none') return classes;
  return classes.replaceAll(/\S+/g, (name) => `z${hash(name)}`);
}

/** Builds an element: the site's class names, attributes, children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  classes = '',
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  const { look = '', ...rest } = attributes;
  const all = `${classNames(classes)} ${look}`.trim();
  if (all !== '') element.className = all;
  for (const [name, value] of Object.entries(rest)) {
    element.setAttribute(attributeName(name), value);
  }
  element.append(...children);
  return element;
}

/** Wraps `inner` in one element per entry of `classes`, the first the outermost. */
export function nest(classes: readonly string[], inner: HTMLElement): HTMLElement {
  return classes.reduceRight((child, name) => el('div', name, {}, [child]), inner);
}

/** A table with one row of cells. */
export function row(
  tableClass: string,
  cells: readonly HTMLElement[],
  attributes: Attributes = {},
): HTMLTableElement {
  return el('table', tableClass, attributes, [el('tbody', '', {}, [el('tr', '', {}, cells)])]);
}

function hash(text: string): string {
  let sum = 7;
  for (const unit of text) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 1_679_616;
  return sum.toString(36);
}
