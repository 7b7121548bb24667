import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browsers/driver.ts';

/** The folder of the built extension for this browser; throws where it was not built. */
export function builtExtension(browserName: BrowserName): string {
  const name = browserName === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const dir = fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
  if (!existsSync(`${dir}/manifest.json`)) {
    throw new Error(`${dir} is missing: npm run build && npm run build:firefox`);
  }
  return dir;
}
