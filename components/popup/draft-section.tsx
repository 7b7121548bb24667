import { useState } from 'react';
import type { PageReport } from '../../utils/messaging/protocol.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { useWords } from '../ui/words-context.tsx';
import { DraftCard } from './draft-card.tsx';

interface Props {
  readonly db: OndoDatabase;
  readonly report: PageReport | undefined;
}

/** The draft last in focus; a chooser where several are open. */
export function DraftSection({ db, report }: Props) {
  const t = useWords();
  const [chosen, setChosen] = useState(0);
  const drafts = report?.drafts ?? [];
  const draft = drafts[chosen] ?? drafts[0];
  if (!draft) return null;
  return (
    <section aria-labelledby="draft">
      <h2 id="draft">{t('popup.draft')}</h2>
      {drafts.length > 1 && (
        <select
          aria-label={t('popup.draft.choose')}
          value={chosen}
          onChange={(event) => setChosen(Number(event.target.value))}
        >
          {drafts.map((one, index) => (
            // Two drafts to the same person differ only in their place.
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <option key={index} value={index}>
              {one.people.map((person) => person.name || person.address).join(', ')}
            </option>
          ))}
        </select>
      )}
      {/* A live query keeps the last answer until the next: another person needs another card. */}
      <DraftCard key={draft.verdict.who} db={db} draft={draft} />
    </section>
  );
}
