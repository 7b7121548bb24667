import { directSite } from '../direct/direct-site.ts';
import type { Site } from '../site.ts';
import { whatsappReader } from './whatsapp.ts';

/** The site Ondo reads at web.whatsapp.com. */
export const site: Site = directSite(whatsappReader);
