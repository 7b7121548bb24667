/** One way to find something, and what it rests on. */
export interface Selector {
  readonly css: string;
  /** Year and month in which somebody last saw it in Gmail. */
  readonly seen: string;
  /** Who saw it: a public project or a capture of a page. */
  readonly source: string;
}

/** Makes one row of the table. */
const from = (source: string, seen: string, css: string): Selector => ({ css, seen, source });

/**
 * Everything that is looked for in Gmail's page. Names, roles and data attributes come first:
 * they outlive class names, which change by account and week. No label or text is matched, for
 * they are translated.
 */
export const SELECTORS = {
  compose: {
    region: from('capture of a new compose; InboxSDK', '2026-07', '.aoI[role=region]'),
    core: from('gmail.js dom.compose', '2026-03', '.M9'),
    subject: from('gmail.js dom.compose', '2026-03', 'input[name=subjectbox]'),
    draft: from('capture of a new compose', '2020-10', 'input[name=draft]'),
    form: from('capture of a new compose', '2020-10', 'form.bAs'),
  },
  body: {
    marked: from('InboxSDK gmail-compose-view', '2026-07', '[g_editable=true]'),
    edited: from(
      'capture of a new compose; InboxSDK',
      '2026-07',
      '[contenteditable=true][role=textbox]',
    ),
    plain: from('capture of a new compose', '2020-10', 'textarea.Ak, .Ar.As textarea'),
  },
  subject: {
    shown: from('gmail.js; capture of a new compose', '2026-03', 'input[name=subjectbox]'),
    saved: from('capture of a new compose', '2020-10', 'input[name=subject]'),
  },
  recipients: {
    field: from('InboxSDK page-parser; gmail.js recipients', '2026-07', '.anm, div[name]'),
    chip: from('InboxSDK page-parser', '2026-07', '[role=listbox] [role=option]'),
    chipLike: from('gmail.js', '2026-03', '.afV, [role=option]'),
    typed: from('gmail.js', '2026-03', 'input'),
    oldChip: from('InboxSDK page-parser', '2021-10', '.vR'),
    oldValue: from(
      'InboxSDK page-parser',
      '2021-10',
      'input[name=to], input[name=cc], input[name=bcc]',
    ),
    oldName: from('InboxSDK page-parser', '2021-10', '.vN'),
    oldTyped: from(
      'InboxSDK page-parser',
      '2021-10',
      'textarea[name=to], textarea[name=cc], textarea[name=bcc]',
    ),
    summary: from('flowcrypt gmail-element-replacer', '2026-06', '.az9, .aoD.hl'),
    summarised: from('flowcrypt gmail-element-replacer', '2026-06', '[email], [data-hovercard-id]'),
  },
  account: {
    meta: from('meru user-email', '2026-08', 'meta[name=og-profile-acct]'),
    title: from('flowcrypt; mailvelope', '2026-06', 'head > title'),
    link: from('flowcrypt', '2026-06', 'a[href*="accounts.google.com"][aria-label*="@"]'),
    from: from('gmail.js from', '2026-03', 'input[name=from]'),
    alias: from('flowcrypt', '2026-06', '.J-M.jQjAxd [role=menuitem][value]'),
  },
  ids: {
    replyThread: from('capture of a new compose', '2020-10', 'input[name=rt]'),
    legacyThread: from('capture of a new compose', '2020-10', 'input[name=lts]'),
    draft: from('capture of a new compose', '2020-10', 'input[name=draft]'),
  },
  send: {
    button: from(
      'InboxSDK getSendButton',
      '2026-07',
      '.IZ .Up [role=button]:not([aria-haspopup=true])',
    ),
    main: from('InboxSDK; capture of a new compose', '2026-07', '.dC > .T-I.aoO'),
    logged: from('three captures', '2026-07', '[role=button][jslog^="32601;"]'),
    archive: from('InboxSDK', '2026-07', '[role=button].Uo'),
    notSend: from('capture of a new compose', '2020-10', '[aria-haspopup=true], .hG, .oh'),
    later: from('InboxSDK getPrescheduledSendingStream', '2026-07', '[selector=scheduledSend]'),
    unfolded: from('capture of a new compose', '2020-10', '.hG[aria-expanded=true]'),
    discard: from('InboxSDK; capture of a new compose', '2026-07', '.oh'),
    refusal: from('InboxSDK sendCanceled', '2026-07', '[role=alertdialog]'),
  },
  snackbar: {
    undo: from('meru mail', '2026-08', '[id=link_undo]'),
    view: from('meru mail', '2026-08', '[id=link_vsm]'),
    host: from('meru mail', '2026-08', '.b8'),
    active: from('meru mail', '2026-08', '.bAp'),
  },
  hint: {
    toolbar: from('InboxSDK; capture of a new compose', '2026-07', '.aDh'),
    buttons: from('capture of a new compose', '2020-10', '.IZ'),
    column: from('capture of a new compose', '2020-10', '.I5'),
    content: from('capture of a new compose', '2020-10', '.iN'),
  },
  thread: {
    main: from('InboxSDK; flowcrypt', '2026-07', '[role=main]'),
    heading: from(
      'InboxSDK',
      '2025-11',
      'h2.hP, h2[data-legacy-thread-id], h2[data-thread-perm-id]',
    ),
    row: from('InboxSDK gmail-thread-view', '2026-07', '[role=list] > [role=listitem]'),
    folded: from('InboxSDK gmail-thread-view', '2026-07', '.kv, .kQ, .kx, .adf.ads, .adx, .adv'),
    message: from('InboxSDK', '2026-07', '[data-legacy-message-id], [data-message-id]'),
    sender: from('captures of threads', '2025-08', '.gD'),
    heading3: from('captures of threads', '2025-08', 'h3 [email]'),
    recipient: from('captures of threads', '2025-08', '.g2, .hb [email]'),
    content: from('captures of threads', '2025-08', '.a3s'),
    contentBox: from('captures of threads', '2025-08', '.ii'),
    clipped: from('InboxSDK; gmail.js', '2026-07', 'a[href*="view=lg"]'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Selector>>>>;

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
