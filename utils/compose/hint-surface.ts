import type { PageDraft } from '../vocabulary/drafts.ts';
import type { Assessment } from './assess.ts';

/** Where a verdict is shown for one draft. On some sites that is nowhere in the page. */
export interface HintSurface {
  show(assessment: Assessment, draft: PageDraft): void;
  hide(): void;
  openCard(): void;
}
