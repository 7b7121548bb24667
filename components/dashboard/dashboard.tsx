import { CONSENT_VERSION, consentItem } from '../../utils/store/preferences.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { useStored } from '../ui/use-stored.ts';
import { People } from './people.tsx';
import { PersonPage } from './person/person-page.tsx';
import { usePlace } from './place.ts';
import { Settings } from './settings.tsx';
import { useRefold } from './use-refold.ts';
import { Welcome, WelcomeDone } from './welcome.tsx';
import './dashboard.css';

/** The full page: first the consent, then the people, and each of them. */
export function Dashboard({ db }: { readonly db: OndoDatabase }) {
  const consent = useStored(consentItem);
  const place = usePlace();
  useRefold(db);
  if (consent === undefined) return null;
  if (consent?.version !== CONSENT_VERSION) return <Welcome />;
  if (place.what === 'welcome') return <WelcomeDone />;
  if (place.what === 'settings') return <Settings db={db} />;
  if (place.what === 'people') return <People db={db} />;
  // A live query keeps the last answer until the next: another person needs another page.
  return <PersonPage key={place.id} db={db} id={place.id} />;
}
