import { directSite } from '../direct/direct-site.ts';
import type { Site } from '../site.ts';
import { messengerReader } from './messenger.ts';

/** The site Ondo reads at facebook.com and messenger.com. */
export const site: Site = directSite(messengerReader());
