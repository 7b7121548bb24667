const names = new URLSearchParams(location.search).getAll('watch');
const seen: string[] = [];
const ownNodes = new WeakSet<Node>();

/** The page's own ways to put nodes somewhere; an extension's script has its own, which stay as they are. */
const INSERTING: readonly (readonly [object, readonly string[]])[] = [
  [Node.prototype, ['appendChild', 'insertBefore', 'replaceChild']],
  [Document.prototype, ['append', 'prepend', 'replaceChildren']],
  [DocumentFragment.prototype, ['append', 'prepend', 'replaceChildren']],
  [
    Element.prototype,
    [
      'append',
      'prepend',
      'replaceChildren',
      'before',
      'after',
      'replaceWith',
      'insertAdjacentElement',
    ],
  ],
];

function note(what: string): void {
  seen.push(what);
  sessionStorage.setItem('seen', JSON.stringify(seen));
}

/** Calls `before` with the arguments of every call the page's own code makes. */
function patch(owner: object, name: string, before: (args: readonly unknown[]) => void): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') return;
  Reflect.set(owner, name, function (this: unknown, ...args: unknown[]): unknown {
    before(args);
    return Reflect.apply(original, this, args);
  });
}

function own(args: readonly unknown[]): void {
  for (const node of args.filter((one) => one instanceof Node)) {
    const nodes = node instanceof DocumentFragment ? [...node.childNodes] : [node];
    for (const one of nodes) ownNodes.add(one);
  }
}

function look(records: readonly MutationRecord[]): void {
  for (const { type, target, attributeName, addedNodes } of records) {
    const isFrame = target === document.documentElement || target === document.body;
    if (type === 'attributes' && isFrame && attributeName !== 'dir')
      note(`attribute ${attributeName ?? ''} of ${target.nodeName}`);
    // The browser itself puts nodes into a text that is edited.
    if (target instanceof Element && target.closest('[contenteditable=true]')) continue;
    for (const node of addedNodes)
      if (node instanceof Element && !ownNodes.has(node)) note(`a strange ${node.localName}`);
  }
}

/** Signs that leave no event: names on the window, sheets and highlights of the document, files. */
function marks(): readonly string[] {
  return [
    ...Object.getOwnPropertyNames(window),
    ...Object.getOwnPropertyNames(document),
    `${document.adoptedStyleSheets.length} sheets`,
    `${CSS.highlights.size} highlights`,
    ...performance.getEntriesByType('resource').map(({ name }) => new URL(name).protocol),
  ];
}

/**
 * A page that looks out for an extension: with `?watch=NAME` (events of that name; as many as given)
 * it notes in its session storage, under `seen`, whatever was done to it that its own code did not do.
 */
export function lookOut(): void {
  if (names.length === 0) return;
  sessionStorage.setItem('seen', '[]');
  for (const [owner, methods] of INSERTING) for (const name of methods) patch(owner, name, own);
  patch(window, 'postMessage', () => note('a call of postMessage'));
  const before = new Set(marks());
  const target = { capture: true };
  window.addEventListener('message', () => note('a message'), target);
  for (const name of names)
    for (const place of [window, document, document.documentElement])
      place.addEventListener(name, () => note(`the event ${name}`), target);
  const options = { attributes: true, childList: true, subtree: true };
  new MutationObserver(look).observe(document, options);
  window.addEventListener('look-for-marks', () => {
    for (const mark of marks()) if (!before.has(mark)) note(`the mark ${mark}`);
  });
}
