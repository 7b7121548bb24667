/**
 * Everything that is looked for in X's pages. Its `data-testid`s are the same in every language and
 * outlive its classes, which come from a tool. Beside each: the month in which somebody last saw it, and who.
 */
export const SELECTORS = {
  mounts: {
    chat: '[data-testid="xchatEmbedRoute"]', // 2026-10: extensions that style or read X Chat, four of them
    around: 'main *, body > *, body > * > *', // asked where the host has another name
  },
  chat: {
    panel: '[data-testid="dm-conversation-panel"]', // 2026-10: an extension's saved pages
    field: 'textarea[data-testid="dm-composer-textarea"]', // 2026-10: an extension's saved pages
    fieldInForm: '[data-testid="dm-composer-form"] textarea', // 2026-10: an extension's saved pages
    form: '[data-testid="dm-composer-form"], form', // 2026-10: an extension's saved pages
    send: '[data-testid="dm-composer-send-button"]', // 2026-10: an extension's saved pages
    header: '[data-testid="dm-conversation-header"]', // 2026-10: an extension's saved pages
    name: '[data-testid="dm-conversation-username"]', // 2026-10: an extension's saved pages
    list: '[data-testid="dm-message-list"], [role=log]', // 2026-10: an extension's saved pages
    item: '[data-testid^="dm-conversation-item-"]', // 2026-10: several projects
  },
  message: {
    row: '[data-dm-message-row], [data-testid^="message-"]:not([data-testid^="message-text-"])', // 2026-10: an extension's saved pages
    words: 'span[dir="auto"]', // 2026-10: an extension's saved pages
    time: '[id$="-time"]', // 2026-10: an extension's saved pages
    sender: '[id$="-sender"]', // 2026-10: an extension's saved pages; in groups only
  },
  old: {
    field: '[data-testid="dmComposerTextInput"]', // 2025: many projects
    fieldInDrawer: '[data-testid="DMDrawer"] [contenteditable=true][role=textbox]', // 2026: a list of test ids
    root: '[data-testid="DMDrawer"], [data-testid="DmActivityViewport"], [data-testid="DmActivityContainer"], section, main', // 2025: several projects
    drawer: '[data-testid="DMDrawer"]', // 2026: a list of test ids
    send: '[data-testid="dmComposerSendButton"]', // 2025: many projects
    entry: '[data-testid="messageEntry"]', // 2025: many projects
    words: '[data-testid="tweetText"]', // 2025: many projects
    toolbar: 'aside', // 2025: the composer's own bar
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
