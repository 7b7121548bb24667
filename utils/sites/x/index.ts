import { directSite } from '../direct/direct-site.ts';
import type { Site } from '../site.ts';
import { xReader } from './x.ts';

/** The site Ondo reads at x.com. */
export const site: Site = directSite(xReader());
