import { defineConfig } from 'wxt';
import { withoutExplanations } from './scripts/without-explanations.ts';
import { CONTENT_SCRIPT } from './utils/vocabulary/scripts.ts';
import { site as gmail } from './utils/sites/gmail/index.ts';

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

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [withoutExplanations()] }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
    host_permissions: [...gmail.matches],
    content_scripts: [{ matches: [...gmail.matches], js: [CONTENT_SCRIPT] }],
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
