/**
 * Everything that is looked for in LinkedIn's pages. Class names of its messaging are written by hand
 * and have stood for years; those of the newer pages are hashed and are not used. No label or text is
 * matched, for they are translated. Beside each: the month in which somebody last saw it, and who.
 */
export const SELECTORS = {
  mounts: {
    shadow: '#interop-outlet, [data-testid="interop-shadowdom"]', // 2026-08: Briskine linkedin.js
    frame: 'iframe[data-testid="interop-iframe"], iframe[src*="/preload/"]', // 2026-08: seen live, an extension's notes
    // The host has stood at the edge of the page wherever it was seen: asked where it has another name.
    edge: 'body > *, body > * > *', // 2026-08: Briskine linkedin.js
  },
  editor: {
    named: '.msg-form__contenteditable', // 2026-10: stickerdaniel extractor.py
    byRole: '.msg-form [contenteditable=true][role=textbox]', // 2026-10: stickerdaniel extractor.py
  },
  talk: {
    form: '.msg-form, form', // 2026-08: Briskine linkedin.js
    root: '.msg-overlay-conversation-bubble, .msg-convo-wrapper, .msg-thread, [role=dialog]', // 2026-08: Briskine linkedin.js
    bubble: '.msg-overlay-conversation-bubble, [role=dialog]', // 2026-08: Briskine linkedin.js
    list: '.msg-conversations-container, .msg-overlay-list-bubble', // 2026-08: Briskine linkedin.js
    tooWide: 'body, main, aside, nav, [role=main], [role=banner]',
    send: 'button.msg-form__send-button, button[type=submit]', // 2026-10: stickerdaniel extractor.py
    sendToggle: 'button.msg-form__send-toggle', // 2026-08: fixture of linkedin-mcp-server
    subject: '[name=subject], .msg-form__subject', // 2026-08: Briskine linkedin.js
  },
  people: {
    /** Where the one written to is named above a conversation. */
    head: [
      'a.msg-thread__link-to-profile', // 2026-08: Briskine linkedin.js
      '.msg-entity-lockup__entity-title a', // 2026-08: Briskine linkedin.js
      'a:has(.msg-entity-lockup__entity-title)', // 2026-08: Briskine linkedin.js
      '.msg-overlay-bubble-header__title a', // 2023-02: capture of a bubble
      'h2 a', // 2026-08: fixture of linkedin-mcp-server
      'a:has(h2)', // 2026-08: Briskine linkedin.js
    ].join(', '),
    card: '.msg-s-profile-card a, a.profile-card-one-to-one__profile-link', // 2023-02: capture of a bubble
    urn: '[data-profile-urn], [data-recipient-urn]', // 2026-08: stickerdaniel extractor.py
    name: '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title, h2', // 2026-08: Briskine linkedin.js
    pill: '.artdeco-pill, .artdeco-pill--dismiss', // 2026-08: Briskine linkedin.js
    sales: 'a[href*="/sales/lead/"], a[href*="/sales/people/"]', // 2026-08: Briskine linkedin-sales-navigator.js
  },
  message: {
    row: '.msg-s-event-listitem, [data-event-urn]', // 2026-08: fixture of linkedin-mcp-server; 2023-02: capture
    inRow: '[data-event-urn], .msg-s-event-listitem, .msg-s-message-list__event', // 2026-08: the same
    theirs: '.msg-s-event-listitem--other', // 2026-08: fixture of linkedin-mcp-server; 2023-02: capture
    name: '.msg-s-message-group__name', // 2026-08: fixture of linkedin-mcp-server; 2023-02: capture
    body: '.msg-s-event-listitem__body', // 2026-08: fixture of linkedin-mcp-server; 2023-02: capture
    bodyAgain: '.msg-s-event__content p, .msg-s-event-listitem__message-bubble > p', // 2023-02: capture
    quote: '[class*="msg-s-event-listitem__reply-to"]', // 2026-08: fixture of linkedin-mcp-server
    first: '.msg-s-profile-card', // 2023-02: capture; stands above the first message only
    loader: '.msg-s-message-list__loader:not(.hidden)', // 2023-02: capture of a bubble
  },
  note: {
    named: '#custom-message, .send-invite textarea, textarea[name=message]', // 2026-10: an extension's notes
    dialog: '[role=dialog], dialog', // 2026-07: fixture of linkedin-mcp-server
    any: '[role=dialog] textarea, dialog textarea', // 2026-07: fixture of linkedin-mcp-server
    send: '.artdeco-modal__actionbar button.artdeco-button--primary', // 2026-07: an extension's notes
    heading: 'main h1, main h2', // 2026-08: fixture of linkedin-mcp-server
    control: '[componentkey^="ConnectButtonstate:invitation:"]', // 2026-07: an extension's notes
  },
  sales: {
    editor: 'textarea.compose-form__message-field, textarea[name=message]', // 2026-08: Briskine linkedin-sales-navigator.js
    root: '.thread-container, [role=dialog]', // 2026-08: Briskine linkedin-sales-navigator.js
    subject: 'input.compose-form__subject-field', // 2026-08: Briskine linkedin-sales-navigator.js
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Editors of posts and comments: never read, whatever stands around them. */
export const NEVER = '.ql-editor, [class*="comments-comment"], [class*="share-creation"]';
