import { defineConfig } from 'wxt';
import { builtSites, writeSiteScripts } from './scripts/site-scripts.ts';
import { withoutExplanations } from './scripts/without-explanations.ts';

/** No request leaves the machine: the browser itself enforces it on Ondo's own pages. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const sites = builtSites();
const atInstall = sites.filter(({ asked }) => asked === 'install');
const byClick = sites.filter(({ asked }) => asked === 'click');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [withoutExplanations()] }),
  manifestVersion: 3,
  hooks: {
    'entrypoints:found': ({ config }, entrypoints) => {
      entrypoints.push(...writeSiteScripts(config.wxtDir));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
    host_permissions: atInstall.flatMap(({ matches }) => matches),
    // Each is asked for by a click, where the user wants it; its script is registered then.
    optional_host_permissions: byClick.flatMap(({ matches }) => matches),
    content_scripts: atInstall.map(({ matches, script }) => ({
      matches: [...matches],
      js: [script],
    })),
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: PAGE_POLICY },
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_command_open_card__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ondo@ondo.example',
              // Custom highlights need 140; so does the browser's own consent screen.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', externally_connectable: { ids: [] } }),
  }),
});
