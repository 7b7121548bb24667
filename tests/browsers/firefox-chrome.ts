import { ADDON_ID } from './firefox-preferences.ts';
import type { Marionette } from './marionette.ts';

/** An expression for the extension in a script of the browser's own window. */
export const EXTENSION = `WebExtensionPolicy.getByID('${ADDON_ID}')?.extension`;

/** Runs a script in the browser's own window. */
export function chrome(marionette: Marionette, script: string): Promise<unknown> {
  return marionette.exclusive(async () => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await marionette.send('WebDriver:ExecuteScript', {
        script,
        args: [],
        sandbox: 'system',
      });
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  });
}

/** Uncaught errors of pages and of the extension, from any process. */
export const COLLECT_ERRORS = `
  if (window.collectedErrors) return;
  window.collectedErrors = [];
  const listener = {
    QueryInterface: ChromeUtils.generateQI(['nsIConsoleListener']),
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      if (message.flags & Ci.nsIScriptError.warningFlag) return;
      if (message.flags & Ci.nsIScriptError.infoFlag) return;
      if (!/^(https|moz-extension):/.test(message.sourceName)) return;
      // A page was left or closed while an answer to it was on its way: Firefox says so, nobody erred.
      const left = /Promise (rejected|resolved) (after context unloaded|while context is inactive)/;
      if (left.test(message.errorMessage)) return;
      const inner = WindowGlobalParent.getByInnerWindowId(message.innerWindowID);
      const browser = inner?.browsingContext?.top?.browserId ?? 0;
      window.collectedErrors.push({ browser, text: message.errorMessage + ' ' + message.sourceName });
    },
  };
  window.collectedErrorsListener = listener;
  Services.console.registerListener(listener);
`;

/** Text on the toolbar button for the tab in front. */
export const BADGE_TEXT = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).action;
  return action.getContextData(gBrowser.selectedTab).badgeText ?? '';
`;
