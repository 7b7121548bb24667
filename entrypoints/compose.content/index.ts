import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { run } from '../../utils/compose/run.ts';
import { site } from '../../utils/sites/gmail/index.ts';

export default defineContentScript({
  matches: [...site.matches],
  // The post would tell every script of the page that Ondo is here, by its id.
  noScriptStartedPostMessage: true,
  main: (context) =>
    run(site, {
      signal: context.signal,
      get isInvalid() {
        return context.isInvalid;
      },
      canReachBrowser: () => Boolean(browser.runtime?.id),
    }),
});
