/**
 * Scripts as they are built, each from the file of `entrypoints` with its name. The content scripts,
 * one a site, are named in `utils/sites/registry.ts`.
 */

/** The reader of both languages: comes beside the content script when it is first needed. */
export const READER_SCRIPT = 'reader.js';
/** Looks once at a page that cannot be read, when the user asks for it. */
export const INSPECT_SCRIPT = 'inspect.js';
