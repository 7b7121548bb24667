import type { PageDraft } from '../vocabulary/drafts.ts';
import type { Assessment } from './assess.ts';

/** Where a verdict is shown for one draft. On some sites that is nowhere in the page. */
export interface HintSurface {
  /** `aloud`: false where the same was said lately, so that it is to be found but not to be heard. */
  show(assessment: Assessment, draft: PageDraft, aloud: boolean): void;
  hide(): void;
  openCard(): void;
}
