import { CONSENT_VERSION, consentItem } from '../../utils/store/preferences.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { useStored } from '../ui/use-stored.ts';
import { People } from './people.tsx';
import { Welcome, WelcomeDone } from './welcome.tsx';
import './dashboard.css';

/** The full page: first the consent, then the people. */
export function Dashboard({ db }: { readonly db: OndoDatabase }) {
  const consent = useStored(consentItem);
  if (consent === undefined) return null;
  if (consent?.version !== CONSENT_VERSION) return <Welcome />;
  return location.hash === '#welcome' ? <WelcomeDone /> : <People db={db} />;
}
