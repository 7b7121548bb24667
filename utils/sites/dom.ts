/**
 * Reading a page that may be clobbered.
 *
 * A form or a document answers to the names of the elements inside it: `<input name="attributes">`
 * makes `form.attributes` an element, also in a content script's own world. So nothing here asks a
 * node for a member; every call goes through the prototype that defines it.
 *
 * Nor is anything asked by `instanceof`: a node of a frame of the same origin is an element of another
 * window, and no instance of this one's.
 */

type Root = Document | ShadowRoot | Element;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const DOCUMENT_NODE = 9;

/** A member of a node, as the class says that defines it. */
const member = (definedBy: { readonly prototype: Node }, name: string, node: Node) =>
  Reflect.get(definedBy.prototype, name, node);

function kindOf(node: Node): number {
  return member(Node, 'nodeType', node);
}

/** Whether the node is an element, of whatever window. */
export function isElement(node: Node): node is Element {
  return kindOf(node) === ELEMENT_NODE;
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** Whether the element is one of HTML, of whatever window: no drawing, no formula. */
export function isHtml(element: Element): element is HTMLElement {
  return member(Element, 'namespaceURI', element) === HTML;
}

/** Whether the node is a text, of whatever window. */
export function isText(node: Node): node is Text {
  return kindOf(node) === TEXT_NODE;
}

function queriesOf(root: Root): Pick<ParentNode, 'querySelector' | 'querySelectorAll'> {
  if (isElement(root)) return Element.prototype;
  return kindOf(root) === DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype;
}

/** Every element under `root` that matches, in document order. */
export function all(root: Root, css: string): Element[] {
  return Array.from(queriesOf(root).querySelectorAll.call(root, css));
}

/** The first element under `root` that matches. */
export function first(root: Root, css: string): Element | undefined {
  return queriesOf(root).querySelector.call(root, css) ?? undefined;
}

/** The open shadow root an element carries. */
export function shadowOf(host: Element): ShadowRoot | undefined {
  return member(Element, 'shadowRoot', host) ?? undefined;
}

/** The document shown in a frame; undefined where it is of another origin, or the element is no frame. */
export function documentIn(frame: Element): Document | undefined {
  if (tagOf(frame) !== 'iframe') return undefined;
  return member(HTMLIFrameElement, 'contentDocument', frame) ?? undefined;
}

/** Whether the element itself matches. */
export function matches(element: Element, css: string): boolean {
  return Element.prototype.matches.call(element, css);
}

/** The element or its nearest ancestor that matches. */
export function closest(element: Element, css: string): Element | undefined {
  return Element.prototype.closest.call(element, css) ?? undefined;
}

/** An attribute's value; undefined where the attribute is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return Element.prototype.getAttribute.call(element, name) ?? undefined;
}

/** Lower-case tag name of an HTML element. */
export function tagOf(element: Element): string {
  return member(Element, 'localName', element);
}

/** Whether `inner` is `outer` or stands inside it. */
export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Whether the node stands in its document. */
export function isConnected(node: Node): boolean {
  return member(Node, 'isConnected', node);
}

/** The element around `node`. */
export function parentOf(node: Node): Element | undefined {
  return member(Node, 'parentElement', node) ?? undefined;
}

/** All text inside, as it stands in the tree. */
export function textOf(node: Node): string {
  return member(Node, 'textContent', node) ?? '';
}

/** What stands in a text field; undefined for anything that is no text field. */
export function valueOf(element: Element): string | undefined {
  const tag = tagOf(element);
  if (tag === 'input') return member(HTMLInputElement, 'value', element);
  if (tag === 'textarea') return member(HTMLTextAreaElement, 'value', element);
  return undefined;
}

/** The element to observe for everything that appears on the page. */
export function bodyOf(document: Document): Element | undefined {
  return member(Document, 'body', document) ?? undefined;
}

/** The address of the page. */
export function urlOf(document: Document): string {
  return member(Document, 'URL', document);
}

/** The document of a node. */
function documentOf(node: Node): Document {
  const owner: Document | null = member(Node, 'ownerDocument', node);
  if (owner) return owner;
  throw new TypeError('the node has no document');
}

function isNode(target: EventTarget): target is Node {
  return 'nodeType' in target;
}

/** The element an event happened on; undefined for a window or a document. */
export function targetOf(event: Event): Element | undefined {
  const { target } = event;
  return target && isNode(target) && isElement(target) ? target : undefined;
}

/** Listens passively in the capture phase: before the page's own handlers, and never in their way. */
export function listen(
  target: Root,
  type: string,
  heard: (event: Event) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  EventTarget.prototype.addEventListener.call(target, type, heard, options);
}

/** Steps through the elements and texts under `root`. */
export function walkerOver(root: Element): TreeWalker {
  const kinds = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  return Document.prototype.createTreeWalker.call(documentOf(root), root, kinds);
}

/** A range over a part of one text node. */
export function rangeIn(node: Text, start: number, end: number): Range {
  const range = Document.prototype.createRange.call(documentOf(node));
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether the element's own attributes hide it; says nothing of its ancestors or of style sheets. */
export function hidesItself(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  return HIDDEN_STYLE.test(attribute(element, 'style') ?? '');
}

/** Whether the element can be seen, as far as this document can tell. */
export function isShown(element: Element): boolean {
  // Not every place that has a document also has a layout.
  const hasLayout = 'checkVisibility' in Element.prototype;
  if (hasLayout && !Element.prototype.checkVisibility.call(element)) return false;
  let at: Element | undefined = element;
  while (at && !hidesItself(at)) at = parentOf(at);
  return at === undefined;
}
