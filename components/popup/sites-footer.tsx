import type { PageReport } from '../../utils/messaging/protocol.ts';
import type { SiteEntry } from '../../utils/sites/registry.ts';
import { healthItem } from '../../utils/store/preferences.ts';
import type { SiteHealth } from '../../utils/vocabulary/health.ts';
import { relativeDay } from '../words/relative-day.ts';
import type { SiteAccess } from '../ui/site-access.ts';
import { SiteSwitch } from '../ui/site-switch.tsx';
import { useNow } from '../ui/use-now.ts';
import { useStored } from '../ui/use-stored.ts';
import { useWords } from '../ui/words-context.tsx';
import { GivePermission } from './give-permission.tsx';
import { PageStructure } from './page-structure.tsx';

interface Props {
  readonly report: PageReport | undefined;
  readonly access: readonly SiteAccess[];
}

/** How reading goes: of the page under the popup, else of each site when it was last open. */
export function SitesFooter({ report, access }: Props) {
  const stored = useStored(healthItem);
  const here = access.find(({ site }) => site.id === report?.channel);
  return (
    <footer>
      {report && here ? (
        <Here report={report} access={here} />
      ) : (
        <Elsewhere access={access} stored={stored ?? {}} />
      )}
      <GivePermission />
    </footer>
  );
}

function Here({ report, access }: { readonly report: PageReport; readonly access: SiteAccess }) {
  const t = useWords();
  const now = useNow();
  const { health } = report;
  const since = relativeDay(health.since, now, t);
  const badly = health.status === 'unreadable' || health.status === 'partly';
  const parts = health.drifted
    .map((part) => t(`part.${part}`))
    .join(t.language === 'ja' ? '、' : ', ');
  return (
    <>
      <p role="status">
        <Dot well={!badly} />
        {t(`health.${health.status}`, { site: t(access.site.label), since })}
        {parts && <small> {t('health.parts', { parts })}</small>}
      </p>
      {/* The script that looks knows Gmail's parts alone (`entrypoints/inspect.ts`). */}
      {badly && report.channel === 'gmail' && <PageStructure />}
      {access.site.asked === 'click' && <SiteSwitch {...access} />}
    </>
  );
}

interface ElsewhereProps {
  readonly access: readonly SiteAccess[];
  readonly stored: Partial<Record<SiteEntry['id'], SiteHealth>>;
}

/** Sites that were allowed and opened once; of the one asked for at install also that it was not yet. */
function Elsewhere({ access, stored }: ElsewhereProps) {
  const shown = access.filter(
    ({ site, allowed }) => site.asked === 'install' || (allowed && stored[site.id]),
  );
  return (
    <div role="status">
      {shown.map(({ site }) => (
        <Last key={site.id} site={site} health={stored[site.id]} />
      ))}
    </div>
  );
}

function Last({
  site,
  health,
}: {
  readonly site: SiteEntry;
  readonly health: SiteHealth | undefined;
}) {
  const t = useWords();
  const now = useNow();
  const name = t(site.label);
  if (!health) return <p>{t('health.never', { site: name })}</p>;
  const well = health.status === 'reading' || health.status === 'idle';
  const since = relativeDay(health.since, now, t);
  return (
    <p>
      <Dot well={well} />
      {t(well ? 'health.elsewhere.reading' : 'health.elsewhere.unreadable', { site: name, since })}
    </p>
  );
}

function Dot({ well }: { readonly well: boolean }) {
  return <span className={well ? 'dot good' : 'dot bad'} aria-hidden="true" />;
}
