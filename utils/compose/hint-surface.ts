import type { PageDraft } from '../vocabulary/drafts.ts';
import type { Assessment } from './assess.ts';

/** Where a verdict is shown for one draft. On some sites that is nowhere in the page. */
export interface HintSurface {
  /** `aloud`: false where the same was said lately, so that it is to be found but not to be heard. */
  show(assessment: Assessment, draft: PageDraft, aloud: boolean): void;
  hide(): void;
  /** False where there is no card to open. */
  openCard(): boolean;
}

/**
 * A surface in the page where the user wants one: asked at each verdict, so that a switch is followed
 * while a draft is open. Elsewhere not one node stands, and badge and popup say it.
 */
export function whereWanted(surface: HintSurface, isWanted: () => boolean): HintSurface {
  return {
    ...surface,
    show: (...said) => (isWanted() ? surface.show(...said) : surface.hide()),
  };
}
