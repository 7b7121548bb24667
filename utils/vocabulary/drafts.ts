/** Where a recipient stands. */
export type RecipientField = 'to' | 'cc' | 'bcc';

export interface Recipient {
  /** Lower-cased exact address or the site's own id; never derived from a display name. */
  readonly address: string;
  readonly name?: string;
  readonly field: RecipientField;
  /** Typed but not yet a chip: the site would send to it all the same. */
  readonly tentative: boolean;
}

/** A draft as it stands in the page. Stored nowhere. */
export interface PageDraft {
  /** The user's own words: no quote, no signature. At most `DRAFT_LIMIT` characters. */
  readonly text: string;
  readonly subject: string;
  readonly recipients: readonly Recipient[];
  /** The user's own address, where the page tells it. */
  readonly from?: string;
  readonly thread?: string;
  /** The site's id of the draft, where there is one; it may change when the site saves it. */
  readonly draftId?: string;
  /** More addresses known as the user's own (aliases): nobody to be judged. */
  readonly own?: readonly string[];
  /** The mailbox is somebody else's, who lent it to the user. */
  readonly isLent?: true;
}

/** Longer drafts are answered from their first characters (`design.md`; a cap also bounds every rule). */
export const DRAFT_LIMIT = 20_000;
