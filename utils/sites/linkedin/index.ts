import { directSite } from '../direct/direct-site.ts';
import type { Site } from '../site.ts';
import { linkedinReader } from './linkedin.ts';

/** The site Ondo reads at www.linkedin.com: by default not one node of Ondo's stands in its pages. */
export const site: Site = { ...directSite(linkedinReader()), surface: 'badge' };
