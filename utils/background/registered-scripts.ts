import browser from 'webextension-polyfill';
import type { SiteEntry } from '../sites/registry.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Registers the content script of every site the user has allowed, and takes out those of the others.
 * One pass after another, since events come together; each looks at what the browser has, so that it
 * may run at any time. A browser forgets what was registered when Ondo is updated.
 */
export function keepScripts(sites: readonly SiteEntry[]): Promise<void> {
  last = last.catch(() => undefined).then(() => settle(sites));
  return last;
}

/** Of a site's hosts, those the user allows now. A browser lets them be taken back one by one. */
export async function heldPatterns({ matches }: Pick<SiteEntry, 'matches'>): Promise<string[]> {
  const held = await Promise.all(
    matches.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return matches.filter((_, index) => held[index]);
}

async function settle(sites: readonly SiteEntry[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const left = new Map(registered.map(({ id, matches }) => [id, matches ?? []]));
  for (const site of sites.filter(({ asked }) => asked === 'click')) {
    const held = await heldPatterns(site);
    if (held.length === 0) continue;
    await keepOne(site, held, left.get(site.id));
    left.delete(site.id);
  }
  const ids = [...left.keys()];
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

/** In the page alone, not in its frames: a frame of the same origin is read from the page above it. */
async function keepOne(
  { id, script }: SiteEntry,
  held: string[],
  there: readonly string[] | undefined,
): Promise<void> {
  if (there && there.toSorted().join(' ') === held.toSorted().join(' ')) return;
  const wanted = { id, matches: held, js: [script], persistAcrossSessions: true };
  if (there) await browser.scripting.updateContentScripts([wanted]);
  else await browser.scripting.registerContentScripts([wanted]);
}
