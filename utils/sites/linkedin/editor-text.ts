import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import { valueOf } from '../dom.ts';
import { readText } from '../page-text.ts';

/** Nothing in LinkedIn's editors is anybody else's: what is answered stands beside them. */
const RULES = { skip: '[class*="msg-form__reply-context"]' };

/** The words in an editor of either kind. */
export function wordsOf(editor: Element): string {
  const value = valueOf(editor);
  if (value !== undefined) return value.replaceAll('\r\n', '\n').slice(0, DRAFT_LIMIT).trimEnd();
  return readText(editor, RULES, DRAFT_LIMIT).text;
}
