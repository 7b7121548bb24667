import { useState, type FormEvent } from 'react';
import { sendMessage } from '../../utils/messaging/protocol.ts';
import { preferencesItem } from '../../utils/store/preferences.ts';
import { useStored } from '../ui/use-stored.ts';
import { useWords } from '../ui/words-context.tsx';

const LINES = [0, 1, 2] as const;

/** *What I offer*: three lines by which the reader knows the user's own products. */
export function OfferForm() {
  const t = useWords();
  const preferences = useStored(preferencesItem);
  return preferences ? (
    <Lines saved={preferences.offer} />
  ) : (
    <p className="quiet">{t('offer.why')}</p>
  );
}

function Lines({ saved }: { readonly saved: readonly string[] }) {
  const t = useWords();
  const [lines, setLines] = useState<readonly string[]>(() =>
    LINES.map((line) => saved[line] ?? ''),
  );
  const [kept, setKept] = useState(false);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const written = lines.map((line) => line.trim()).filter(Boolean);
    void sendMessage('setOffer', written).then(() => setKept(true));
  };
  const change = (line: number, text: string): void => {
    setKept(false);
    setLines(lines.map((old, index) => (index === line ? text : old)));
  };
  return (
    <form className="offer" onSubmit={keep}>
      <h2 className="say">{t('offer.title')}</h2>
      <p className="quiet">{t('offer.why')}</p>
      {LINES.map((line) => (
        <input
          key={line}
          type="text"
          maxLength={300}
          value={lines[line] ?? ''}
          aria-label={t('offer.line', { number: line + 1 })}
          placeholder={t(`offer.example.${line}`)}
          onChange={(event) => change(line, event.target.value)}
        />
      ))}
      <p>
        <button type="submit">{t('offer.keep')}</button>{' '}
        <span role="status" className="quiet">
          {kept && t('offer.kept')}
        </span>
      </p>
    </form>
  );
}
