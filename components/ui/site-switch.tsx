import { askFor, takeBack, type SiteAccess } from './site-access.ts';
import { useWords } from './words-context.tsx';

/** Whether Ondo reads a site: given and taken back by the same click. */
export function SiteSwitch({ site, allowed }: SiteAccess) {
  const t = useWords();
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={allowed}
        onChange={() => (allowed ? takeBack(site) : askFor(site))}
      />{' '}
      {t('sites.read', { site: t(site.label) })}
    </label>
  );
}
