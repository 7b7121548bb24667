import type { Site } from '../site.ts';
import { gmailSite } from './gmail.ts';

/** The site Ondo reads at mail.google.com. */
export const site: Site = gmailSite();
