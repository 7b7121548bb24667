import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with the extension, reaching nothing but the stand-in. */
export function launch(browserName: BrowserName, options: LaunchOptions): Promise<Driver> {
  return browserName === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
