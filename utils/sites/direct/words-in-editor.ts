import type { Span } from '../../vocabulary/reading.ts';
import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import { readText } from '../page-text.ts';
import { rangesOf } from '../text-places.ts';

/** Matches nothing: of an editor everything is looked at, whatever its site leaves out. */
const SKIP_NOTHING = { skip: ':not(*)' };

function startsOf(words: string, text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    starts.push(at);
  }
  return starts;
}

/**
 * Where the words of `span`, offsets into `text` as its site read it, stand in the editor. A site may
 * leave out a part of its editor, so words that do not stand at the same place are looked for: the
 * second of two equal ones there is the second here. Empty where they cannot be told apart.
 */
export function wordsInEditor(editor: Element, text: string, span: Span): readonly Range[] {
  const shown = readText(editor, SKIP_NOTHING, DRAFT_LIMIT);
  if (shown.text === text) return rangesOf(shown, span);
  const words = text.slice(span.start, span.end);
  if (words.trim() === '') return [];
  const [there, here] = [startsOf(words, text), startsOf(words, shown.text)];
  const start = here[there.indexOf(span.start)];
  if (there.length !== here.length || start === undefined) return [];
  return rangesOf(shown, { start, end: start + words.length });
}
