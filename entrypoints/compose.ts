import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { run } from '../utils/compose/run.ts';
import { beginLife } from '../utils/compose/script-life.ts';
import { site } from '../utils/sites/gmail/index.ts';

/**
 * The content script, registered in `wxt.config.ts`. Not by `defineContentScript`: its context tells
 * every page that listens that it started, by an event that carries the extension's id.
 */
export default defineUnlistedScript(() => void run(site, beginLife()));
