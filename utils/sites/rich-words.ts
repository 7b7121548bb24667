import { DRAFT_LIMIT } from '../vocabulary/drafts.ts';
import { readText } from './page-text.ts';

/** The words in a rich editor for messages: every paragraph a line, nothing that is no text. */
export function richWords(editor: Element): string {
  return readText(editor, { skip: '[contenteditable=false]' }, DRAFT_LIMIT).text;
}
