import { spawnSync } from 'node:child_process';
import { installedBrowser } from '../../tests/browsers/find-browser.ts';
import type { BrowserName } from '../../tests/browsers/driver.ts';

const BUILDS: Readonly<Record<BrowserName, { readonly script: string; readonly folder: string }>> =
  {
    chromium: { script: 'build', folder: '.output/chrome-mv3' },
    firefox: { script: 'build:firefox', folder: '.output/firefox-mv3' },
  };

/** Builds Ondo for the browser that is there, Chromium first. */
export function installedBuild(): { browserName: BrowserName; extensionDir: string } {
  const browserName: BrowserName = installedBrowser('chromium') ? 'chromium' : 'firefox';
  const { script, folder } = BUILDS[browserName];
  console.log(`Building Ondo for ${browserName} …`);
  const { status, stderr } = spawnSync('npm', ['run', '--silent', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  return { browserName, extensionDir: new URL(`../../${folder}`, import.meta.url).pathname };
}
