import { useLiveQuery } from 'dexie-react-hooks';
import type { ScreenWords } from '../../utils/locales/screens/index.ts';
import { readBook } from '../../utils/store/book.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import type { BookLine } from '../../utils/trust/index.ts';
import { useWords } from '../ui/words-context.tsx';
import { money } from '../words/explain-money.ts';
import { inARow } from '../words/explain-sentences.ts';

/** What everybody who bought paid the first time, against what they paid over the years. */
export function Book({ db }: { readonly db: OndoDatabase }) {
  const t = useWords();
  const lines = useLiveQuery(() => readBook(db), [db]) ?? [];
  return lines.map((line) => (
    <p key={line.currency} className="book">
      {bookWords(line, t)}
    </p>
  ));
}

function bookWords(line: BookLine, t: ScreenWords): string {
  const values = t('book.line', {
    count: line.customers,
    once: money(line.oneTimeValue, line.currency, t),
    lifetime: money(line.lifetimeValue, line.currency, t),
  });
  const repeated = line.repeated > 0 ? [t('book.repeated', { count: line.repeated })] : [];
  return inARow([values, ...repeated], t);
}
