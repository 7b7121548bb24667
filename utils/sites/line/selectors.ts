/**
 * Everything that is looked for in the chat of LINE Official Account Manager (chat.line.biz). Its
 * class names are written by hand and not hashed. Beside each: the month in which somebody last saw
 * it, and who, a public script or an own measurement. `measured` stands for one made on 2026-07-17
 * by the author of a public adapter, logged in.
 */
export const SELECTORS = {
  /** A Lit element with an open shadow root, which holds the text field. */
  host: 'textarea-ex', // 2026-07: measured; 2026-06: uturn-line-ext
  hostById: '[id=editor]', // 2026-07: measured; 2025-09: line-chat-style
  field: 'textarea[part~=input]', // 2026-07: measured; 2026-06: uturn-line-ext
  anyField: 'textarea', // 2025-09: line-chat-style
  somethingToWriteIn: 'textarea-ex, textarea', // what cannot be renamed
  editorArea: '.editor-area', // 2026-06: uturn-line-ext
  sendGroup: '.send-group', // 2026-06: uturn-line-ext
  sendButton: 'button, input.btn', // 2026-07: measured
  scheduleLink: 'a[aria-label="oa.chat.button.scheduledmessages"]', // 2026-06: uturn-line-ext
  customerName: '.sub-header h4', // 2026-07: measured; 2026-06: uturn-line-ext
  listName: '.list-group-item-chat h6', // 2026-07: measured
  row: '.chat, .chat-reverse, .chat-success, .chat-secondary', // 2026-07: measured
  ownRow: '.chat-reverse, .chat-success', // 2026-07: measured
  customerRow: '.chat-secondary', // 2026-07: measured
  systemRow: '.chatsys', // 2026-07: measured
  senderName: '.chat-header span', // 2026-07: measured
  body: '.chat-body, .chat-item', // 2026-06: uturn-line-ext
  text: '.chat-item-text', // 2026-06: uturn-line-ext
  copiedText: '[data-copy-target]', // 2026-06: uturn-line-ext
  moment: 'time', // 2026-07: measured, with `datetime`
} as const satisfies Readonly<Record<string, string>>;
