/**
 * Where things stand in WhatsApp Web. Sources, none of them checked in a signed-in session here:
 * - A: a public extension for several messengers, seen live by its author 2026-07-12 to 18;
 * - B: public extensions for WhatsApp, read 2026-11-24: one that drafts replies (its author's list names
 *   what only older builds have), one that translates, and several that read chats.
 * Class names are generated, but for the few here. Nothing is matched by a label: labels are translated.
 */
export const SELECTORS = {
  chat: {
    /** A, B: the open chat. B: an SVG mask has the same id, so the element's kind is asked for. */
    pane: 'div#main',
    header: 'header',
    /** A: two to three kinds of box over the years, always in the footer; the search box is not. */
    editor: 'footer [contenteditable=true], footer [role=textbox]',
    footer: 'footer',
  },
  peer: {
    /** B: builds of 2026. */
    title: '[data-testid=conversation-info-header-chat-title]',
    /** A: live 2026-07; `span[title]` of older builds has gone. */
    name: 'header span[dir=auto]',
    /** B: the chat with oneself. */
    self: '[data-testid=you-label]',
    /** B: the drawing in place of a picture, seen 2022 to 2026 under these names. */
    groupIcon:
      'header [data-icon*=group], header [data-icon*=community], header [data-icon*=newsletter]',
  },
  message: {
    row: '[role=row], [data-id], .message-in, .message-out',
    id: '[data-id]',
    /** A: live 2026-07; B: "older builds only". */
    in: '.message-in',
    out: '.message-out',
    /** A, B: `[12:00, 7/16/2026] Name: `. */
    words: '[data-pre-plain-text]',
    text: '.selectable-text, [data-testid~=selectable-text]',
    /** B: the message that is answered, repeated above the answer. */
    quote: '[data-testid=quoted-message], .quoted-mention',
    /** B: time and ticks. */
    meta: '[data-testid=msg-meta], [data-icon], [aria-hidden=true]',
    /** B: only messages of one's own have ticks. */
    ticks:
      '[data-icon^=msg-check], [data-icon^=msg-dblcheck], [data-icon^=status-check], [data-icon^=status-dblcheck]',
    /** A, B: still on its way. */
    waiting: '[data-icon=msg-time], [data-icon=msg-wait], [data-icon=status-time]',
    /** B: lines of the site itself. */
    system: '[data-testid=msg-notification-container]',
    /** B: taken back by its writer. */
    recalled: '[data-icon*=recalled]',
    /** B: who wrote, above a message in groups; also inside quotes. */
    author: '[data-testid=author]',
  },
  send: {
    /** A, B: the label is translated, the drawing is not; the microphone stands there while empty. */
    icon: 'footer [data-icon=wds-ic-send-filled], footer [data-icon=send]',
    control: 'button, [role=button]',
  },
} as const;
