import { useState } from 'react';
import { useWords } from '../ui/words-context.tsx';

/** A line of text with a button that copies it. */
export function CopyLine({
  label,
  text,
  lang,
}: {
  readonly label: string;
  readonly text: string;
  readonly lang: string;
}) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  return (
    <div className="opening">
      <small>{label}</small>
      <p lang={lang}>{text}</p>
      <button type="button" aria-label={`${t('popup.copy')}: ${label}`} onClick={copy}>
        {t('popup.copy')}
      </button>{' '}
      <span role="status" className="quiet">
        {copied && t('popup.copied')}
      </span>
    </div>
  );
}
