import { buildFor } from '../../tests/browsers/build.ts';
import type { BrowserName } from '../../tests/browsers/driver.ts';
import { installedBrowser } from '../../tests/browsers/find-browser.ts';

/** Builds Ondo for the browser that is there, Chromium first. */
export function installedBuild(): { browserName: BrowserName; extensionDir: string } {
  const browserName: BrowserName = installedBrowser('chromium') ? 'chromium' : 'firefox';
  return { browserName, extensionDir: buildFor(browserName) };
}
