/**
 * Everything that is looked for in Messenger's pages. Class names are hashed, so only roles and
 * the attributes of the platform are asked. Labels are translated: one may be looked at for whether it
 * holds a name, never for its words. Beside each: the month in which somebody last saw it, and who.
 */
export const SELECTORS = {
  main: '[role=main]', // 2026-08: facebook-messenger-desktop; Briskine
  editor: '[contenteditable=true][role=textbox], [contenteditable=true][data-lexical-editor=true]', // 2026-08: facebook-messenger-desktop; Briskine
  textBox: '[contenteditable], textarea', // what cannot be renamed
  log: '[role=log]', // 2026-06: tampermonkey-scripts
  message: '[aria-roledescription]', // 2026-06: tampermonkey-scripts, any value: it is translated
  labelled: '[aria-roledescription], [aria-label]', // 2026-06: tampermonkey-scripts
  words: '[dir=auto]', // 2026-06: tampermonkey-scripts
  avatar: 'img[alt]', // 2026-06: tampermonkey-scripts
  link: 'a[href]', // 2026-07: ekko-core
  list: '[role=navigation]', // 2026-08: facebook-messenger-desktop
  besides: '[role=navigation], [role=complementary], [role=banner]', // 2026-08: facebook-messenger-desktop
  market: 'a[href*="/marketplace/"]', // 2026-08: facebook-messenger-desktop
  button: '[role=button]', // 2026-07: ekko-core
  /** Where posts and comments are written; a chat tab stands in none of them (2026-08: Briskine). */
  public: 'form, [role=article], [role=feed], [role=dialog], [role=main]',
} as const satisfies Readonly<Record<string, string>>;
