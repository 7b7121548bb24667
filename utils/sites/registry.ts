import type { Channel } from '../vocabulary/channels.ts';

/**
 * What is known of a site without its reader: all that the manifest, the background and the screens
 * need. A site is offered where its folder is; a row without a folder waits for one.
 */
export interface SiteEntry {
  readonly id: Channel;
  /** Match patterns, the same as the folder's `site.matches`. */
  readonly matches: readonly string[];
  /** `install`: access is asked for at install. `click`: only where the user wants it, by a click. */
  readonly asked: 'install' | 'click';
  /** The file of its content script, made by the build. */
  readonly script: `${string}.js`;
  /** Key of its name in the words of the screens. */
  readonly label: `site.${Exclude<Channel, 'hand'>}`;
  /** As the folder's `site.surface`: not one node in the page unless the user switches the chip on. */
  readonly surface?: 'badge';
}

/** Every site Ondo can know, in the order of the screens. */
export const SITES: readonly SiteEntry[] = [
  {
    id: 'gmail',
    matches: ['https://mail.google.com/*'],
    asked: 'install',
    script: 'compose.js',
    label: 'site.gmail',
  },
  {
    id: 'linkedin',
    matches: ['https://www.linkedin.com/*'],
    asked: 'click',
    script: 'compose-linkedin.js',
    label: 'site.linkedin',
    // Its terms forbid overlays, and it looks for extensions (facts of 2026-11).
    surface: 'badge',
  },
  {
    id: 'x',
    matches: ['https://x.com/*', 'https://twitter.com/*'],
    asked: 'click',
    script: 'compose-x.js',
    label: 'site.x',
  },
  {
    id: 'instagram',
    matches: ['https://www.instagram.com/*'],
    asked: 'click',
    script: 'compose-instagram.js',
    label: 'site.instagram',
  },
  {
    id: 'messenger',
    matches: ['https://www.facebook.com/*', 'https://www.messenger.com/*'],
    asked: 'click',
    script: 'compose-messenger.js',
    label: 'site.messenger',
  },
  {
    id: 'whatsapp',
    matches: ['https://web.whatsapp.com/*'],
    asked: 'click',
    script: 'compose-whatsapp.js',
    label: 'site.whatsapp',
  },
  {
    id: 'line',
    matches: ['https://chat.line.biz/*'],
    asked: 'click',
    script: 'compose-line.js',
    label: 'site.line',
  },
];

/** The hosts a manifest names. */
export interface ManifestHosts {
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

/** The sites of this build: those whose hosts all stand in its manifest. */
export function sitesOf(manifest: ManifestHosts): readonly SiteEntry[] {
  const hosts = new Set([
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ]);
  return SITES.filter(({ matches }) => matches.every((pattern) => hosts.has(pattern)));
}

/** The site an address belongs to, by its origin: scheme, host and port. */
export function siteAt(url: string, sites: readonly SiteEntry[]): SiteEntry | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return sites.find(({ matches }) => matches.some((pattern) => originOf(pattern) === origin));
}

/** The origin of a match pattern that names one host: `https://mail.google.com/*`. */
function originOf(pattern: string): string {
  return new URL(pattern.replace('*', '')).origin;
}
