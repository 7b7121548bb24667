import type { OndoDatabase } from '../../utils/store/schema.ts';
import { useWords } from '../ui/words-context.tsx';
import { MuteList } from './mute-list.tsx';
import { OfferForm } from './offer-form.tsx';
import { PhrasesForm } from './phrases-form.tsx';
import { Sites } from './sites.tsx';
import { StairSize } from './stair-size.tsx';

/** What the user can set. */
export function Settings({ db }: { readonly db: OndoDatabase }) {
  const t = useWords();
  return (
    <main className="people settings">
      <p className="back">
        <a href="#people">{t('popup.all')}</a>
      </p>
      <h1 className="say">{t('settings.title')}</h1>
      <Sites />
      <StairSize />
      <OfferForm />
      <PhrasesForm />
      <MuteList db={db} />
    </main>
  );
}
