/** The parts of a page that Ondo reads. */
export const PAGE_PARTS = [
  'composer',
  'body',
  'subject',
  'recipients',
  'account',
  'thread',
  'send',
] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** What may be wrong: a part of the page, or Ondo's own reader, which could not be brought into it. */
export const HEALTH_PARTS = [...PAGE_PARTS, 'reader'] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

/** How reading a site goes, shown in the popup. `idle`: nothing to read is on the page. */
export interface SiteHealth {
  readonly status: 'idle' | 'reading' | 'partly' | 'unreadable';
  /** The parts that could not be read, or whose two readings disagree. */
  readonly drifted: readonly HealthPart[];
  /** Epoch milliseconds since when the status holds. */
  readonly since: number;
}
