import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES, type SiteEntry } from '../utils/sites/registry.ts';

const ROOT = join(import.meta.dirname, '..');
/** The content script of Gmail: those of all other sites are made after it. */
const PATTERN = join(ROOT, 'entrypoints/compose.ts');

/** A script that the build makes although no file of `entrypoints` has its name. */
export interface MadeScript {
  readonly name: string;
  readonly inputPath: string;
  readonly type: 'unlisted-script';
}

/** The sites that have a folder. */
export function builtSites(): readonly SiteEntry[] {
  return SITES.filter(({ id }) => existsSync(join(ROOT, 'utils/sites', id, 'index.ts')));
}

/**
 * Writes one content script for each site that is asked for by a click, into `folder` (directly below
 * the root): Gmail's own with the other site in its place, so that each carries one site's code.
 */
export function writeSiteScripts(folder: string): readonly MadeScript[] {
  const pattern = readFileSync(PATTERN, 'utf8');
  mkdirSync(folder, { recursive: true });
  return builtSites()
    .filter(({ asked }) => asked === 'click')
    .map(({ id, script }) => {
      const name = script.replace(/\.js$/, '');
      const inputPath = join(folder, `${name}.ts`);
      writeFileSync(inputPath, pattern.replace('/sites/gmail/', `/sites/${id}/`));
      return { name, inputPath, type: 'unlisted-script' };
    });
}
