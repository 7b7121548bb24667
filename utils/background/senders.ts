import { siteAt, type SiteEntry } from '../sites/registry.ts';

/** The parts of a message's sender that decide what it may ask for. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  /** Names the very document, where the browser has such names. */
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
}

/** A site's page, or one of Ondo's own screens. */
export type SenderClass = 'page' | 'screen';

/** What the background knows of itself and of the sites it serves. */
export interface Surroundings {
  readonly extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, with the closing slash. */
  readonly extensionRoot: string;
  /** The sites of this build. */
  readonly sites: readonly SiteEntry[];
}

/**
 * Who is speaking. Undefined for everybody Ondo does not answer: other extensions, frames, private
 * windows, lookalike hosts.
 */
export function classOf(sender: Sender, surroundings: Surroundings): SenderClass | undefined {
  if (sender.id !== surroundings.extensionId || sender.url === undefined) return undefined;
  if (sender.url.startsWith(surroundings.extensionRoot)) return 'screen';
  if (sender.frameId !== 0 || sender.tab?.id === undefined || sender.tab.incognito)
    return undefined;
  return siteAt(sender.url, surroundings.sites) ? 'page' : undefined;
}
