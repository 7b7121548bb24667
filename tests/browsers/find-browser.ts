import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import paths from './browser-paths.json' with { type: 'json' };
import type { BrowserName } from './driver.ts';

/**
 * The path of an installed browser of this kind; undefined without one. The list is shared with
 * `scripts/ensure-browsers.mjs`. Debian's Chromium is taken without its launcher, which adds
 * switches and keys with which the browser asks Google's servers.
 */
export function installedBrowser(name: BrowserName): string | undefined {
  const { names, files } = paths[name];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((file) => join(folder, file)));
  return [...files, ...onPath].find((path) => existsSync(path));
}

/** The same, for where there must be one. */
export function findBrowser(name: BrowserName): string {
  const found = installedBrowser(name);
  if (found === undefined) throw new Error(`${name} is missing: node scripts/ensure-browsers.mjs`);
  return found;
}
