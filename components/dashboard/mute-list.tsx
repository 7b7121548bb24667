import { useLiveQuery } from 'dexie-react-hooks';
import { sendMessage } from '../../utils/messaging/protocol.ts';
import { mutesItem, type Mute } from '../../utils/store/preferences.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { useStored } from '../ui/use-stored.ts';
import { useWords } from '../ui/words-context.tsx';

/** All that was muted, each with the way back. */
export function MuteList({ db }: { readonly db: OndoDatabase }) {
  const t = useWords();
  const mutes = useStored(mutesItem) ?? [];
  if (mutes.length === 0) return null;
  return (
    <section className="mutes" aria-labelledby="mutes">
      <h2 id="mutes" className="say">
        {t('mutes.title')}
      </h2>
      <ul>
        {mutes.map((mute) => (
          <li key={`${mute.id} ${mute.what} ${mute.value}`}>
            <Muted db={db} mute={mute} />{' '}
            <button type="button" onClick={() => void sendMessage('unmute', { id: mute.id })}>
              {t('mutes.back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Muted({ db, mute }: { readonly db: OndoDatabase; readonly mute: Mute }) {
  const t = useWords();
  const id = personOf(mute);
  const name = useLiveQuery(() => nameOf(db, id), [db, id]) ?? '';
  switch (mute.what) {
    case 'person':
      return <span>{t('mutes.person', { name })}</span>;
    case 'rule':
      return <span>{t('mutes.rule', { rule: t(`reason.${mute.value}`) })}</span>;
    case 'rule-for-person':
      return <span>{t('mutes.pair', { name, rule: t(`reason.${mute.value}`) })}</span>;
    case 'site':
      return <span>{t('mutes.site', { site: t(`person.channel.${mute.value}`) })}</span>;
  }
}

function personOf(mute: Mute): string | undefined {
  if (mute.what === 'person') return mute.value;
  return mute.what === 'rule-for-person' ? mute.person : undefined;
}

/** Who is not on record is known by their address alone. */
async function nameOf(db: OndoDatabase, id: string | undefined): Promise<string> {
  if (id === undefined) return '';
  const summary = await db.summaries.get(id);
  return summary?.name || summary?.address || id.slice(id.indexOf(':') + 1);
}
