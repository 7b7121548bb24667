import type { PageReport } from '../../utils/messaging/protocol.ts';
import { healthItem } from '../../utils/store/preferences.ts';
import type { SiteHealth } from '../../utils/vocabulary/health.ts';
import { relativeDay } from '../words/relative-day.ts';
import { useNow } from '../ui/use-now.ts';
import { useStored } from '../ui/use-stored.ts';
import { useWords } from '../ui/words-context.tsx';
import { GivePermission } from './give-permission.tsx';
import { PageStructure } from './page-structure.tsx';

/** How reading goes: of the page under the popup, else of the site when it was last open. */
export function SitesFooter({ report }: { readonly report: PageReport | undefined }) {
  const stored = useStored(healthItem);
  const here = report?.health;
  return (
    <footer>
      <Health here={here} last={stored?.gmail} />
      {(here?.status === 'unreadable' || here?.status === 'partly') && <PageStructure />}
      <GivePermission />
    </footer>
  );
}

interface HealthProps {
  readonly here: SiteHealth | undefined;
  readonly last: SiteHealth | undefined;
}

function Health({ here, last }: HealthProps) {
  const t = useWords();
  const now = useNow();
  const site = t('site.gmail');
  const health = here ?? last;
  if (!health) return <p role="status">{t('health.never', { site })}</p>;
  const since = relativeDay(health.since, now, t);
  const well = health.status === 'reading' || health.status === 'idle';
  const parts = health.drifted
    .map((part) => t(`part.${part}`))
    .join(t.language === 'ja' ? '、' : ', ');
  return (
    <p role="status">
      <span className={well ? 'dot good' : 'dot bad'} aria-hidden="true" />
      {here
        ? t(`health.${here.status}`, { site, since })
        : t(well ? 'health.elsewhere.reading' : 'health.elsewhere.unreadable', { site, since })}
      {here && parts && <small> {t('health.parts', { parts })}</small>}
    </p>
  );
}
