import type { PageDraft } from '../../vocabulary/drafts.ts';
import type { PagePart } from '../../vocabulary/health.ts';
import { first, urlOf, valueOf } from '../dom.ts';
import type { PageText } from '../page-text.ts';
import { senderOf } from './account.ts';
import type { OwnAddresses } from './account.ts';
import { bodyOf } from './body.ts';
import { idInPermanent, legacyId } from './message-id.ts';
import { isDelegated } from './page-address.ts';
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
  const legacy = legacyId(fieldValue(compose, legacyThread));
  return legacy ?? idInPermanent(fieldValue(compose, replyThread));
}

/** Gmail writes these words into the field while the draft has no id. */
const NO_ID = new Set(['', 'undefined', 'null']);

function draftIdOf(compose: Element): string | undefined {
  const id = fieldValue(compose, SELECTORS.ids.draft)?.trim().replace(/^#/, '') ?? '';
  return NO_ID.has(id) ? undefined : id;
}

/** Where a draft stands, and whose page it is. */
export interface DraftPlace {
  readonly compose: Element;
  readonly document: Document;
  readonly own: OwnAddresses;
}

/** What only some drafts have. */
function extrasOf(
  { compose, document, own }: DraftPlace,
  from: string | undefined,
): Partial<PageDraft> {
  const thread = threadOf(compose);
  const draftId = draftIdOf(compose);
  const others = own.besides(from);
  return {
    ...(from === undefined ? {} : { from }),
    ...(thread === undefined ? {} : { thread }),
    ...(draftId === undefined ? {} : { draftId }),
    ...(others.length === 0 ? {} : { own: others }),
    ...(isDelegated(urlOf(document)) ? { isLent: true } : {}),
  };
}

/** Reads a composer as it stands, and says which parts of it cannot be read. */
export function readDraft(place: DraftPlace): DraftSight {
  const { compose, document } = place;
  const body = bodyOf(compose);
  const recipients = recipientsOf(compose);
  const from = senderOf(compose, document);
  const subject = subjectOf(compose);
  const lost: readonly (readonly [PagePart, boolean])[] = [
    ['body', body === undefined],
    ['subject', subject === undefined],
    ['recipients', recipients === undefined],
    ['account', from === undefined],
    ['send', !hasSendButton(compose)],
  ];
  const core = body && recipients && { text: body.text, recipients, subject: subject ?? '' };
  const draft = core && { ...core, ...extrasOf(place, from) };
  return { draft, body, drifted: lost.filter(([, gone]) => gone).map(([part]) => part) };
}
