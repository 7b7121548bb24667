import { directSite } from '../direct/direct-site.ts';
import type { Site } from '../site.ts';
import { lineReader } from './line.ts';

/** The site Ondo reads at chat.line.biz. */
export const site: Site = directSite(lineReader);
