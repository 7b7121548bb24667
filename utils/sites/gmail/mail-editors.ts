import { all, attribute, hidesItself, holds, isShown, matches, parentOf, urlOf } from '../dom.ts';

/**
 * What cannot be renamed: tags, kinds of fields and roles have a meaning of their own to browsers
 * and screen readers. A mail is told by them from a chat: its form keeps what is sent beside the
 * text in hidden fields (a capture of 2020-10 has over twenty), and it has a line for its subject.
 */
const EDITOR = '[contenteditable=true], textarea';
const HIDDEN_FIELD = 'input[type=hidden]';
const WINDOW = '[role=region], [role=dialog]';
const ADDRESSES = '[role=combobox]';
const LINE = 'input:not([type]):not([role]), input[type=text]:not([role])';

/** A form of Gmail's search has one or two. */
const FEWEST_HIDDEN = 3;
/** From the text up to the box that also holds the form: 12 in the captures. */
const FARTHEST = 16;

function hasMailForm(element: Element): boolean {
  return all(element, 'form').some((form) => all(form, HIDDEN_FIELD).length >= FEWEST_HIDDEN);
}

function isMailWindow(element: Element): boolean {
  if (!matches(element, WINDOW)) return false;
  return all(element, ADDRESSES).length > 0 && all(element, LINE).length > 0;
}

function standsInMail(editor: Element): boolean {
  let around = parentOf(editor);
  for (let level = 0; around && level < FARTHEST; level += 1) {
    if (hasMailForm(around) || isMailWindow(around)) return true;
    around = parentOf(around);
  }
  return false;
}

function isOpenEditor(editor: Element): boolean {
  const isReadOnly = attribute(editor, 'readonly') !== undefined;
  return !isReadOnly && !hidesItself(editor) && isShown(editor);
}

/** Settings have editors and forms of their own: signatures, notes of absence. */
const SETTINGS = '#settings';

/** Whether a mail is being written outside the composers that are known. */
export function hasUnknownMail(document: Document, roots: readonly Element[]): boolean {
  if (urlOf(document).includes(SETTINGS)) return false;
  return all(document, EDITOR)
    .filter((editor) => !roots.some((root) => holds(root, editor)))
    .some((editor) => isOpenEditor(editor) && standsInMail(editor));
}
