import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { HINT_STYLES } from '../components/hint/styles.ts';
import { startBackground } from '../utils/background/start.ts';
import { sitesOf } from '../utils/sites/registry.ts';

export default defineBackground({
  type: 'module',
  main: () =>
    startBackground({ sites: sitesOf(browser.runtime.getManifest()), hintStyles: HINT_STYLES }),
});
