/** Scripts as they are built, each from the file of `entrypoints` with its name. */

/** What reads a site's page: in every page of a site, from its start. */
export const CONTENT_SCRIPT = 'compose.js';
/** The reader of both languages: comes beside the content script when it is first needed. */
export const READER_SCRIPT = 'reader.js';
/** Looks once at a page that cannot be read, when the user asks for it. */
export const INSPECT_SCRIPT = 'inspect.js';
