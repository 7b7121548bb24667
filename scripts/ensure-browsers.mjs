// Finds the browsers that tests and demo need; on Debian as root installs what is missing.
// Runs on the system's Node, before anything is installed: plain JavaScript, no package.
//   node scripts/ensure-browsers.mjs          both browsers, or exit 1
//   node scripts/ensure-browsers.mjs --any    one of them is enough
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LIST = new URL('../tests/browsers/browser-paths.json', import.meta.url);
// The last is for Japanese pages: without a font they are boxes on every screenshot.
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const FONTS = 'fonts-noto-cjk';

const paths = JSON.parse(readFileSync(LIST, 'utf8'));
const any = process.argv.includes('--any');

if (missing().length > 0) install(missing());
for (const name of missing())
  console.error(`${name} was not found. Install it with:\n  ${hint(name)}`);
process.exit(missing().length > 0 ? 1 : 0);

function missing() {
  const absent = Object.keys(PACKAGES).filter((name) => !isInstalled(name));
  const enough = any && absent.length < Object.keys(PACKAGES).length;
  return enough ? [] : absent;
}

function isInstalled(name) {
  const { names, files } = paths[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((file) => join(folder, file)));
  return [...files, ...onPath].some((path) => existsSync(path));
}

function install(names) {
  if (!isDebian() || process.getuid?.() !== 0) return;
  const packages = [...names.map((name) => PACKAGES[name]), FONTS];
  console.log(`Installing ${packages.join(', ')} …`);
  if (!apt('update')) return;
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env });
  return status === 0;
}

function isDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function hint(name) {
  if (isDebian()) return `sudo apt-get install ${PACKAGES[name]} ${FONTS}`;
  if (process.platform === 'darwin') return `brew install --cask ${name}`;
  if (process.platform === 'win32') {
    return name === 'firefox' ? 'winget install Mozilla.Firefox' : 'winget install Google.Chrome';
  }
  return `your system's package of ${name}`;
}
