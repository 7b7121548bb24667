import { everywhere } from './site-shadows.ts';

/** One small change of a page, and the way back. */
export interface Mutation {
  readonly name: string;
  apply(): void;
  undo(): void;
}

/** Renaming also takes the old name away, so it covers dropping. */
function renamedAttribute(element: Element, name: string): Mutation {
  const value = element.getAttribute(name) ?? '';
  return {
    name: `${name} of <${element.localName} class="${element.className}">`,
    apply: () => {
      element.removeAttribute(name);
      element.setAttribute(`data-was-${name}`, value);
    },
    undo: () => {
      element.removeAttribute(`data-was-${name}`);
      element.setAttribute(name, value);
    },
  };
}

function renamedClass(element: Element, name: string): Mutation {
  const before = element.getAttribute('class') ?? '';
  const after = before.split(/\s+/u).map((one) => (one === name ? `${one}-x9` : one));
  return {
    name: `class ${name} of <${element.localName} class="${before}">`,
    apply: () => element.setAttribute('class', after.join(' ')),
    undo: () => element.setAttribute('class', before),
  };
}

/** Without its address a frame goes to another page: that is no name that has changed. */
const GOES_ELSEWHERE = new Set(['src', 'srcdoc']);

function isName(element: Element, attribute: string): boolean {
  const isAddress = element.localName === 'iframe' && GOES_ELSEWHERE.has(attribute);
  return attribute !== 'class' && !isAddress;
}

function mutationsOf(element: Element): readonly Mutation[] {
  const attributes = element.getAttributeNames().filter((name) => isName(element, name));
  const classes = new Set((element.getAttribute('class') ?? '').split(/\s+/u).filter(Boolean));
  return [
    ...attributes.map((name) => renamedAttribute(element, name)),
    ...Array.from(classes, (name) => renamedClass(element, name)),
  ];
}

/** Every attribute and every class below `root`, renamed one at a time. */
export function singleMutations(root: Element): readonly Mutation[] {
  return everywhere(root, '*').flatMap(mutationsOf);
}

/** Names that browsers and screen readers give a meaning to: no site can choose others. */
const STANDARD =
  /^(?:aria-.*|role|type|style|contenteditable|href|src|dir|lang|value|hidden|tabindex|title|placeholder|alt)$/u;

/** Gives every class and every attribute below `root` another name, except those of the platform. */
export function renameEverything(root: Element): void {
  for (const element of everywhere(root, '*')) {
    for (const name of element.getAttributeNames()) {
      if (STANDARD.test(name) || name === 'srcdoc') continue;
      element.setAttribute(`data-z${name.length}`, element.getAttribute(name) ?? '');
      element.removeAttribute(name);
    }
  }
}

/** Members of nodes, elements, forms and documents that a page can hide behind a name. */
export const CLOBBERING_NAMES: readonly string[] = `
  attributes body childNodes children className classList cloneNode closest
  compareDocumentPosition contains createRange createTreeWalker addEventListener dataset
  documentElement elements firstChild getAttribute getElementById hasAttribute head id
  innerText isConnected lastChild length localName matches nextSibling nodeName nodeType
  ownerDocument parentElement parentNode querySelector querySelectorAll removeEventListener
  style tagName textContent title
`
  .trim()
  .split(/\s+/u);

/** Puts elements on the page that answer to `name` on every form and on the document. */
export function clobber(name: string): void {
  const { body, forms } = document;
  const made = ['img', 'form', ...Array.from(forms, () => 'input')].map((tag) => {
    const element = document.createElement(tag);
    element.setAttribute('name', name);
    return element;
  });
  const inside = made.splice(2);
  Array.from(forms).forEach((form, at) => form.append(inside[at] ?? ''));
  body.append(...made);
}
