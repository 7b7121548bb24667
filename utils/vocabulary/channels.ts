/** Where a message travels. One channel a site, plus what only a click can tell. */
export const CHANNELS = [
  'gmail',
  'linkedin',
  'x',
  'instagram',
  'messenger',
  'whatsapp',
  'line',
  'hand',
] as const;
export type Channel = (typeof CHANNELS)[number];
