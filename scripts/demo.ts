import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launch } from '../tests/browsers/launch.ts';
import { startStandIn } from '../tests/stand-in/server.ts';
import { installedBuild } from './demo/build.ts';
import { playStory } from './demo/story.ts';
import { handOver } from './demo/hand-over.ts';

/** Where the headless story leaves its pictures. */
const PICTURES = '.output/demo';

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: !hasDisplay() } },
  allowPositionals: true,
});
const { browserName, extensionDir } = installedBuild();
const standIn = await startStandIn({ port: 0 });
const driver = await launch(browserName, {
  extensionDir,
  standInPort: standIn.port,
  headless: values.headless,
});
try {
  await mkdir(PICTURES, { recursive: true });
  if (values.headless) await playStory(driver, PICTURES);
  else await handOver(driver);
} finally {
  await driver.close();
  await standIn.close();
}

/** A window can be shown on every desktop system, and on Linux where a display is set. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
