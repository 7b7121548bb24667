import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { sitesOf, type SiteEntry } from '../../utils/sites/registry.ts';

/** A site of this build, and whether the user lets Ondo read it, on one of its hosts at least. */
export interface SiteAccess {
  readonly site: SiteEntry;
  readonly allowed: boolean;
}

/** The sites of this build as the browser has them now, followed while the screen is open. */
export function useSiteAccess(): readonly SiteAccess[] | undefined {
  const [access, setAccess] = useState<readonly SiteAccess[]>();
  useEffect(() => {
    const look = (): void => void lookAtAccess().then(setAccess);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return access;
}

async function lookAtAccess(): Promise<SiteAccess[]> {
  const sites = sitesOf(browser.runtime.getManifest());
  return Promise.all(
    sites.map(async (site) => ({ site, allowed: (await heldOf(site)).includes(true) })),
  );
}

function heldOf({ matches }: SiteEntry): Promise<boolean[]> {
  return Promise.all(
    matches.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
}

/**
 * Asks for the access to a site. To be called in the click itself, before anything is waited for: a
 * browser refuses it elsewhere. What follows is the background's: asking can close the popup.
 */
export function askFor({ matches }: SiteEntry): void {
  void browser.permissions.request({ origins: [...matches] });
}

/** Takes the access back; the background ends reading in the open tabs. */
export function takeBack({ matches }: SiteEntry): void {
  void browser.permissions.remove({ origins: [...matches] });
}
