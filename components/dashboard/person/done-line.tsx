import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../../ui/words-context.tsx';
import type { Saying } from './saying.ts';

/** Says what was just done, with the way back. Takes the focus where the control that was used is gone. */
export function DoneLine({ saying }: { readonly saying: Saying }) {
  const t = useWords();
  const line = useRef<HTMLParagraphElement>(null);
  const { done, undo } = saying;
  useLayoutEffect(() => {
    if (done?.takesFocus) line.current?.focus();
  }, [done]);
  return (
    <p className="done" role="status" tabIndex={-1} ref={line}>
      {done?.text}
      {done !== null && done.token !== '' && (
        <button type="button" className="plain" onClick={undo}>
          {t('action.undo')}
        </button>
      )}
    </p>
  );
}
