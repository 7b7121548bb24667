import { askFor, type SiteAccess } from '../ui/site-access.ts';
import { useWords } from '../ui/words-context.tsx';

/**
 * On a page that is not read: a button for each site that could be. Which of them the page belongs to
 * cannot be told here: without access the browser hides its address.
 */
export function OfferSites({ access }: { readonly access: readonly SiteAccess[] }) {
  const t = useWords();
  const waiting = access.filter(({ site, allowed }) => site.asked === 'click' && !allowed);
  if (waiting.length === 0) return null;
  return (
    <section className="offer-sites" aria-labelledby="offer-sites">
      <h2 id="offer-sites">{t('popup.sites')}</h2>
      <p>{t('popup.sites.text')}</p>
      <p className="choices">
        {waiting.map(({ site }) => (
          <button
            key={site.id}
            type="button"
            aria-label={t('popup.sites.allow', { site: t(site.label) })}
            onClick={() => askFor(site)}
          >
            {t(site.label)}
          </button>
        ))}
      </p>
      <p className="quiet">{t('sites.promise')}</p>
    </section>
  );
}
