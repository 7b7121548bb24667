/** The content script, as built from `entrypoints/compose.ts`: what reads a site's page. */
export const CONTENT_SCRIPT = 'compose.js';
/** The reader of both languages, as built from `entrypoints/reader.ts`. */
export const READER_SCRIPT = 'reader.js';
