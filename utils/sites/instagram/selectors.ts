/**
 * Everything that is looked for in Instagram's direct messages. Class names are hashed and nothing
 * tells who wrote a message, so roles and links are asked, and the look of the page for the rest.
 * Beside each: the month in which somebody last saw it, logged in, and who.
 */
export const SELECTORS = {
  main: 'main, [role=main]', // 2026-07: ekko-core
  editor: '[contenteditable=true][role=textbox], [contenteditable=true][data-lexical-editor=true]', // 2026-07: ekko-core
  plainEditor: 'textarea', // 2026-07: ekko-core, the site for telephones
  somethingOfAChat: '[contenteditable], textarea, a[href]', // what cannot be renamed
  profile: 'a[href]', // 2026-07: ekko-core, with role=link
  anyLink: 'a[href]', // 2026-07: ekko-core
  words: '[dir]', // 2026-07: ekko-core
  button: '[role=button]', // 2026-07: ekko-core
  dialog: '[role=dialog], form', // posts are written and commented on in these
} as const satisfies Readonly<Record<string, string>>;
