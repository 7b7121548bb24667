import { useWords } from '../../ui/words-context.tsx';
import type { Saying } from './saying.ts';

interface Props {
  readonly text: string;
  readonly saying: Saying;
  /** What is copied, for who cannot see what the button stands beside. */
  readonly what: string;
}

/** Copies a text, and says so. */
export function CopyButton({ text, saying, what }: Props) {
  const t = useWords();
  const copy = (): void => {
    saying.tell(navigator.clipboard.writeText(text), t('person.copied'));
  };
  return (
    <button
      type="button"
      aria-label={t('person.act.on', { act: t('person.copy'), what })}
      onClick={copy}
    >
      {t('person.copy')}
    </button>
  );
}
