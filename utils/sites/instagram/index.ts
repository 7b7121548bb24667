import { directSite } from '../direct/direct-site.ts';
import type { Site } from '../site.ts';
import { instagramReader } from './instagram.ts';

/** The site Ondo reads at www.instagram.com. */
export const site: Site = directSite(instagramReader());
