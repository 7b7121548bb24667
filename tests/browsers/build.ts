import { spawnSync } from 'node:child_process';
import type { BrowserName } from './driver.ts';

const BUILDS: Readonly<Record<BrowserName, { readonly script: string; readonly folder: string }>> =
  {
    chromium: { script: 'build', folder: '.output/chrome-mv3' },
    firefox: { script: 'build:firefox', folder: '.output/firefox-mv3' },
  };

/** Builds Ondo for a browser; the folder it stands in. */
export function buildFor(browserName: BrowserName): string {
  const { script, folder } = BUILDS[browserName];
  console.log(`Building Ondo for ${browserName} …`);
  const { status, stderr } = spawnSync('npm', ['run', '--silent', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  return new URL(`../../${folder}`, import.meta.url).pathname;
}
