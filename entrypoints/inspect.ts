import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inspectPage } from '../utils/sites/gmail/inspection.ts';
import { reportText } from '../utils/sites/report-text.ts';

/** What it gives back is the result for whoever had it run: the popup, when the user asks. */
export default defineUnlistedScript(() => reportText(inspectPage(document)));
