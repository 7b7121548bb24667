import { useState, type ReactNode } from 'react';
import { useWords } from '../../ui/words-context.tsx';

/** A list longer than this begins short. */
const SHOWN = 30;

interface Props<T> {
  readonly items: readonly T[];
  readonly children: (shown: readonly T[], rest: readonly T[]) => ReactNode;
}

/** The first of a long list, and a button for all of it. */
export function LongList<T>({ items, children }: Props<T>) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const shown = open ? items : items.slice(0, SHOWN);
  return (
    <>
      {children(shown, items.slice(shown.length))}
      {items.length > SHOWN && (
        <button type="button" className="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('person.fewer') : t('person.showAll', { count: items.length })}
        </button>
      )}
    </>
  );
}
