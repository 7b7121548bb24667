import type { PageDraft, Recipient } from '../../vocabulary/drafts.ts';
import type { PagePart } from '../../vocabulary/health.ts';
import { first, valueOf } from '../dom.ts';
import type { PageText } from '../page-text.ts';
import { senderOf } from './account.ts';
import { bodyOf } from './body.ts';
import { idInPermanent, legacyId } from './message-id.ts';
import { recipientsOf } from './recipients.ts';
import { SELECTORS } from './selectors.ts';
import { hasSendButton } from './send-button.ts';
import { subjectOf } from './subject.ts';

/** What one look at a composer found. */
export interface DraftSight {
  /** Undefined where the message or its recipients cannot be told for certain. */
  readonly draft: PageDraft | undefined;
  readonly body: PageText | undefined;
  readonly drifted: readonly PagePart[];
}

function fieldValue(compose: Element, css: string): string | undefined {
  const field = first(compose, css);
  return field && valueOf(field);
}

/** The conversation a reply belongs to; undefined for a new mail. */
function threadOf(compose: Element): string | undefined {
  const { legacyThread, replyThread } = SELECTORS.ids;
  const legacy = legacyId(fieldValue(compose, legacyThread.css));
  return legacy ?? idInPermanent(fieldValue(compose, replyThread.css));
}

/** Gmail writes these words into the field while the draft has no id. */
const NO_ID = new Set(['', 'undefined', 'null']);

function draftIdOf(compose: Element): string | undefined {
  const id = fieldValue(compose, SELECTORS.ids.draft.css)?.trim().replace(/^#/, '') ?? '';
  return NO_ID.has(id) ? undefined : id;
}

function assemble(
  compose: Element,
  text: string,
  recipients: readonly Recipient[],
  from: string | undefined,
): PageDraft {
  const thread = threadOf(compose);
  const draftId = draftIdOf(compose);
  return {
    text,
    recipients,
    subject: subjectOf(compose) ?? '',
    ...(from === undefined ? {} : { from }),
    ...(thread === undefined ? {} : { thread }),
    ...(draftId === undefined ? {} : { draftId }),
  };
}

/** Reads a composer as it stands, and says which parts of it cannot be read. */
export function readDraft(compose: Element, document: Document): DraftSight {
  const body = bodyOf(compose);
  const recipients = recipientsOf(compose);
  const from = senderOf(compose, document);
  const lost: readonly (readonly [PagePart, boolean])[] = [
    ['body', body === undefined],
    ['subject', subjectOf(compose) === undefined],
    ['recipients', recipients === undefined],
    ['account', from === undefined],
    ['send', !hasSendButton(compose)],
  ];
  const draft = body && recipients && assemble(compose, body.text, recipients, from);
  return { draft, body, drifted: lost.filter(([, gone]) => gone).map(([part]) => part) };
}
