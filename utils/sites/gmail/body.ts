import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import { all, hidesItself, parentOf, valueOf } from '../dom.ts';
import { readText } from '../page-text.ts';
import type { PageText } from '../page-text.ts';
import { ownEnd, ownLines } from '../quoted-lines.ts';
import { END_OF_OWN_WORDS, NOT_OWN_WORDS, SELECTORS } from './selectors.ts';

/** The one element the two readings name; undefined where they name none, or not the same. */
function agreed(marked: readonly Element[], edited: readonly Element[]): Element | undefined {
  if (marked.length === 0 || edited.length === 0) {
    const either = [...marked, ...edited];
    return either.length === 1 ? either[0] : undefined;
  }
  // Another extension may put an editor of its own into the composer: only one is in both.
  const both = marked.filter((element) => edited.includes(element));
  return both.length === 1 ? both[0] : undefined;
}

/** Of the panes for rich and plain text one is hidden; the composer itself may be minimised. */
function isShownIn(compose: Element, editor: Element): boolean {
  let at: Element | undefined = editor;
  while (at && at !== compose && !hidesItself(at)) at = parentOf(at);
  return at === compose;
}

/** The element the message is written in: rich text, or a `textarea` in plain-text mode. */
function editorOf(compose: Element): Element | undefined {
  const { marked, edited, plain } = SELECTORS.body;
  const rich = agreed(all(compose, marked), all(compose, edited));
  const bare = all(compose, plain);
  const both = [...bare, ...(rich ? [rich] : [])];
  const shown = both.filter((editor) => isShownIn(compose, editor));
  return shown.length === 1 ? shown[0] : undefined;
}

/** What stands in rich text; cut at its end only, so that every word keeps its place. */
function richWords(editor: Element): PageText {
  const page = readText(editor, { skip: NOT_OWN_WORDS, stop: END_OF_OWN_WORDS }, DRAFT_LIMIT);
  return { ...page, text: page.text.slice(0, ownEnd(page.text)).trimEnd() };
}

/** The user's own words in a composer; undefined where the message cannot be found. */
export function bodyOf(compose: Element): PageText | undefined {
  const editor = editorOf(compose);
  if (!editor) return undefined;
  const typed = valueOf(editor);
  if (typed === undefined) return richWords(editor);
  // A text field has no text nodes to point at, so nothing can be located in it.
  const lines = ownLines(typed.slice(0, DRAFT_LIMIT * 2)).slice(0, DRAFT_LIMIT);
  return { text: lines, runs: [], cuts: [] };
}
