import { sendMessage } from '../../utils/messaging/protocol.ts';
import type { SiteEntry } from '../../utils/sites/registry.ts';
import { preferencesItem } from '../../utils/store/preferences.ts';
import { useSiteAccess, type SiteAccess } from '../ui/site-access.ts';
import { SiteSwitch } from '../ui/site-switch.tsx';
import { useStored } from '../ui/use-stored.ts';
import { useWords } from '../ui/words-context.tsx';

/** Where Ondo reads: each site given and taken back by itself. */
export function Sites() {
  const t = useWords();
  const access = useSiteAccess() ?? [];
  return (
    <section className="sites" aria-labelledby="sites">
      <h2 id="sites" className="say">
        {t('sites.title')}
      </h2>
      <p className="quiet">{t('sites.why')}</p>
      <p className="quiet">{t('sites.promise')}</p>
      <ul>
        {access.map((one) => (
          <li key={one.site.id}>
            <OneSite {...one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneSite({ site, allowed }: SiteAccess) {
  const t = useWords();
  if (site.asked === 'install') {
    const key = allowed ? 'sites.install' : 'popup.permission.text';
    return <span>{t(key, { site: t(site.label) })}</span>;
  }
  return (
    <div>
      <SiteSwitch site={site} allowed={allowed} />
      {allowed && site.surface === 'badge' && <ChipSwitch site={site} />}
    </div>
  );
}

/** On a site where an overlay could harm the account the chip is the user's own choice. */
function ChipSwitch({ site }: { readonly site: SiteEntry }) {
  const t = useWords();
  const preferences = useStored(preferencesItem);
  if (!preferences) return null;
  const name = t(site.label);
  const on = preferences.chips?.includes(site.id) ?? false;
  return (
    <div className="chip-switch">
      <label className="switch">
        <input
          type="checkbox"
          aria-describedby={`chip-${site.id}`}
          checked={on}
          onChange={() => void sendMessage('setChip', { site: site.id, on: !on })}
        />{' '}
        {t('sites.chip', { site: name })}
      </label>
      <p id={`chip-${site.id}`} className="quiet">
        {t('sites.chip.why', { site: name })}
      </p>
    </div>
  );
}
