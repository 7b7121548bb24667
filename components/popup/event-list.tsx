import type { Entry } from '../../utils/vocabulary/events.ts';
import { useWords } from '../ui/words-context.tsx';
import { eventWord } from '../words/names.ts';
import { relativeDay } from '../words/relative-day.ts';

/** What happened with a person, newest first. */
export function EventList({
  entries,
  now,
}: {
  readonly entries: readonly Entry[];
  readonly now: number;
}) {
  const t = useWords();
  if (entries.length === 0) return <p className="quiet">{t('popup.events.none')}</p>;
  return (
    <section>
      <h4>{t('popup.events')}</h4>
      <ol className="events">
        {entries.map((entry) => (
          <li key={entry.id}>
            <time dateTime={new Date(entry.at).toISOString()}>{relativeDay(entry.at, now, t)}</time>
            <span>{eventWord(entry, t)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
