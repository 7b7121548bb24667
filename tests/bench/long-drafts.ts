import { LANGUAGES, type Language } from '../../utils/vocabulary/reading.ts';
import { measure, type Candidate } from './measure.ts';
import { readOwn } from './own.ts';
import { compare, type Row } from './rows.ts';
import { long } from './texts.ts';

const [SHORT, LONG] = [20_000, 100_000];
/** Some twenty readings. */
const ROUND_MS = 600;

/** A draft beyond the limit is answered from its beginning: it costs no more than the limit does. */
export async function benchLongDrafts(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of LANGUAGES) {
    const what = `Draft of ${LONG.toLocaleString('en')} characters (${language}), fresh`;
    const [ours, theirs] = await measure(
      [pasted(language, LONG), pasted(language, SHORT)],
      ROUND_MS,
    );
    if (ours !== undefined && theirs !== undefined)
      rows.push(compare({ what, beside: theirs.name, ours, theirs }));
  }
  return rows;
}

/** Turns so far apart that no sentence of one draft stands in the next. */
function pasted(language: Language, length: number): Candidate {
  let turn = length / 10;
  const name = `${length.toLocaleString('en')} characters`;
  return { name, run: () => readOwn(long(language, length, (turn += 1000))) };
}
