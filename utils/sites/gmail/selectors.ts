/**
 * Everything that is looked for in Gmail's page. Names, roles and data attributes come first:
 * they outlive class names, which change by account and week. No label or text is matched, for
 * they are translated. Beside each: the month in which somebody last saw it in Gmail, and who, a
 * public project or a capture of a page.
 */
export const SELECTORS = {
  compose: {
    region: '.aoI[role=region]', // 2026-07: capture of a new compose; InboxSDK
    core: '.M9', // 2026-03: gmail.js dom.compose
    subject: 'input[name=subjectbox]', // 2026-03: gmail.js dom.compose
    draft: 'input[name=draft]', // 2020-10: capture of a new compose
    form: 'form.bAs', // 2020-10: capture of a new compose
  },
  body: {
    marked: '[g_editable=true]', // 2026-07: InboxSDK gmail-compose-view
    edited: '[contenteditable=true][role=textbox]', // 2026-07: capture of a new compose; InboxSDK
    plain: 'textarea.Ak, .Ar.As textarea', // 2020-10: capture of a new compose
  },
  subject: {
    shown: 'input[name=subjectbox]', // 2026-03: gmail.js; capture of a new compose
    saved: 'input[name=subject]', // 2020-10: capture of a new compose
  },
  recipients: {
    field: '.anm, div[name]', // 2026-07: InboxSDK page-parser; gmail.js recipients
    chip: '[role=listbox] [role=option]', // 2026-07: InboxSDK page-parser
    chipLike: '.afV, [role=option]', // 2026-03: gmail.js
    typed: 'input', // 2026-03: gmail.js
    oldChip: '.vR', // 2021-10: InboxSDK page-parser
    oldValue: 'input[name=to], input[name=cc], input[name=bcc]', // 2021-10: InboxSDK page-parser
    oldName: '.vN', // 2021-10: InboxSDK page-parser
    oldTyped: 'textarea[name=to], textarea[name=cc], textarea[name=bcc]', // 2021-10: InboxSDK page-parser
    summary: '.az9, .aoD.hl', // 2026-06: flowcrypt gmail-element-replacer
    summarised: '[email], [data-hovercard-id]', // 2026-06: flowcrypt gmail-element-replacer
  },
  account: {
    meta: 'meta[name=og-profile-acct]', // 2026-08: meru user-email
    title: 'head > title', // 2026-06: flowcrypt; mailvelope
    link: 'a[href*="accounts.google.com"][aria-label*="@"]', // 2026-06: flowcrypt
    from: 'input[name=from]', // 2026-03: gmail.js from
    alias: '.J-M.jQjAxd [role=menuitem][value]', // 2026-06: flowcrypt
  },
  ids: {
    replyThread: 'input[name=rt]', // 2020-10: capture of a new compose
    legacyThread: 'input[name=lts]', // 2020-10: capture of a new compose
    draft: 'input[name=draft]', // 2020-10: capture of a new compose
  },
  send: {
    button: '.IZ .Up [role=button]:not([aria-haspopup=true])', // 2026-07: InboxSDK getSendButton
    main: '.dC > .T-I.aoO', // 2026-07: InboxSDK; capture of a new compose
    logged: '[role=button][jslog^="32601;"]', // 2026-07: three captures
    archive: '[role=button].Uo', // 2026-07: InboxSDK
    notSend: '[aria-haspopup=true], .hG, .oh', // 2020-10: capture of a new compose
    later: '[selector=scheduledSend]', // 2026-07: InboxSDK getPrescheduledSendingStream
    unfolded: '.hG[aria-expanded=true]', // 2020-10: capture of a new compose
    discard: '.oh', // 2026-07: InboxSDK; capture of a new compose
    refusal: '[role=alertdialog]', // 2026-07: InboxSDK sendCanceled
  },
  snackbar: {
    undo: '[id=link_undo]', // 2026-08: meru mail
    view: '[id=link_vsm]', // 2026-08: meru mail
    host: '.b8', // 2026-08: meru mail
    active: '.bAp', // 2026-08: meru mail
  },
  hint: {
    toolbar: '.aDh', // 2026-07: InboxSDK; capture of a new compose
    buttons: '.IZ', // 2020-10: capture of a new compose
    column: '.I5', // 2020-10: capture of a new compose
    content: '.iN', // 2020-10: capture of a new compose
  },
  thread: {
    main: '[role=main]', // 2026-07: InboxSDK; flowcrypt
    heading: 'h2.hP, h2[data-legacy-thread-id], h2[data-thread-perm-id]', // 2025-11: InboxSDK
    row: '[role=list] > [role=listitem]', // 2026-07: InboxSDK gmail-thread-view
    folded: '.kv, .kQ, .kx, .adf.ads, .adx, .adv', // 2026-07: InboxSDK gmail-thread-view
    message: '[data-legacy-message-id], [data-message-id]', // 2026-07: InboxSDK
    sender: '.gD', // 2025-08: captures of threads
    heading3: 'h3 [email]', // 2025-08: captures of threads
    recipient: '.g2, .hb [email]', // 2025-08: captures of threads
    content: '.a3s', // 2025-08: captures of threads
    contentBox: '.ii', // 2025-08: captures of threads
    contentInBox: '.ii > div:first-child', // 2025-08: captures of threads
    clipped: 'a[href*="view=lg"]', // 2026-07: InboxSDK; gmail.js
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The line above what Gmail quotes or forwards. It stands inside the quote, so it is met only where
 * the quote is not marked: then nothing below is the writer's.
 */
export const END_OF_OWN_WORDS = '.gmail_attr';

/** In one's own draft: quotes, forwarded mail and signatures (Gmail's own markup, 2014 to 2026). */
export const NOT_OWN_WORDS = [
  '.gmail_quote',
  '.gmail_extra',
  '.gmail_signature',
  '[data-smartmail=gmail_signature]',
  '.gmail_signature_prefix',
].join(', ');

/**
 * In a message that came or went: also the quotes and signatures of other mail programs, and
 * Gmail's own notice that a long mail was clipped. Gmail prefixes ids and most class names of
 * foreign mail (`m_123…`), hence the substring matches.
 */
export const NOT_SENDERS_WORDS = [
  NOT_OWN_WORDS,
  'blockquote',
  '[class*=moz-cite-prefix]',
  '[class*=moz-forward-container]',
  '[class*=moz-signature]',
  '[class*=yahoo_quoted]',
  '[class*=protonmail_quote]',
  '[class*=protonmail_signature_block]',
  '[class*=tutanota_quote]',
  '[class*=zmail_extra]',
  '[name*=messageReplySection]',
  '[data-signatureblock]',
  '[id$=Signature]',
  '[id$=signature]',
  ':has(> a[href*="view=lg"])',
].join(', ');

/** Where another mail program begins the message answered, without wrapping it. */
export const END_OF_SENDERS_WORDS = [
  END_OF_OWN_WORDS,
  '[id*=divRplyFwdMsg]',
  '[id*=appendonsend]',
  '[id*=stopSpelling]',
  '[id*=OLK_SRC_BODY_SECTION]',
  '[id*=lineBreakAtBeginningOfSignature]',
  '[id*=mail-editor-reference-message-container]',
  '[class*=OutlookMessageHeader]',
  '[style*="border-top:solid #B5C4DF" i]',
  '[style*="border-top:solid #E1E1E1" i]',
].join(', ');
