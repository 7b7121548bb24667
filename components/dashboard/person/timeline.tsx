import { useWords } from '../../ui/words-context.tsx';
import { LongList } from './long-list.tsx';
import { Section } from './section.tsx';
import { TimelineRow } from './timeline-row.tsx';
import { useView } from './view.ts';

/** Everything on record with this person, newest first. */
export function Timeline() {
  const t = useWords();
  const { all } = useView();
  return (
    <Section title={t('popup.events')} className="timeline">
      {all.length === 0 && <p className="quiet">{t('popup.events.none')}</p>}
      <LongList items={all}>
        {(shown) => (
          <ol>
            {shown.map((entry, index) => (
              <TimelineRow
                key={entry.id}
                entry={entry}
                sameDay={shown[index - 1]?.day === entry.day}
              />
            ))}
          </ol>
        )}
      </LongList>
    </Section>
  );
}
