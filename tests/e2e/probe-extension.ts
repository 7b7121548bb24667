import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { ADDON_ID } from '../browsers/firefox-preferences.ts';

/** Does, on the stand-in, each thing that the driver claims to see. */
const CONTENT = `
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.setAttribute('aria-label', 'Probe, version VERSION');
  button.textContent = 'probe';
  button.addEventListener('click', (event) => {
    button.setAttribute('aria-pressed', String(event.isTrusted));
    console.error('logged by the content script');
    setTimeout(() => { throw new Error('thrown by the content script'); });
  });
  root.append(button);
  host.style = 'position: fixed; top: 40px; left: 300px; z-index: 9';
  document.body.append(host);
`;

const BACKGROUND = `
  const api = globalThis.browser ?? chrome;
  api.runtime.onMessage.addListener(() => undefined);
  api.action.setBadgeText({ text: '!' });
  fetch('https://outside.example/from-the-background').catch(() => undefined);
`;

const PAGE = '<!doctype html><title>Probe</title><p>probe page</p><script src="page.js"></script>';
const PAGE_SCRIPT = `
  const api = globalThis.browser ?? chrome;
  document.querySelector('p').dataset.ui = api.i18n.getUILanguage();
  fetch('https://inside.example/from-a-page').catch(() => undefined);
`;

/** Writes a tiny extension into a new folder and returns its path. */
export async function writeProbe(browserName: BrowserName): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'ondo-probe-'));
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify(manifest(browserName)),
    'background.js': BACKGROUND,
    'page.html': PAGE,
    'page.js': PAGE_SCRIPT,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  await writeProbeVersion(dir, 1);
  return dir;
}

/** The same extension with a content script that names another version. */
export async function writeProbeVersion(dir: string, version: number): Promise<void> {
  await writeFile(join(dir, 'content.js'), CONTENT.replace('VERSION', String(version)));
}

function manifest(browserName: BrowserName): Record<string, unknown> {
  const matches = ['https://mail.google.com/*'];
  const firefox = browserName === 'firefox';
  return {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    action: {},
    host_permissions: [...matches, 'https://outside.example/*'],
    content_scripts: [{ matches, js: ['content.js'] }],
    background: firefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(firefox ? { browser_specific_settings: { gecko: { id: ADDON_ID } } } : {}),
  };
}
