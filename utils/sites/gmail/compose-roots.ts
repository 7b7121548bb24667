import { all, first, holds, isShown } from '../dom.ts';
import { hasUnknownMail } from './mail-editors.ts';
import { SELECTORS } from './selectors.ts';

const { region, core, subject, form, draft } = SELECTORS.compose;

/** Chat rooms have regions and editors too, but no subject and no draft. */
function isMail(element: Element): boolean {
  if (first(element, subject.css)) return true;
  const fields = first(element, form.css);
  return fields !== undefined && first(fields, draft.css) !== undefined;
}

/**
 * The composers on the page: by the region, which is the better mark, and by the core where the
 * region is not to be found.
 */
export function composeRoots(document: Document): readonly Element[] {
  const regions = all(document, region.css).filter(isMail);
  const cores = all(document, core.css)
    .filter((one) => !regions.some((known) => holds(one, known) || holds(known, one)))
    .filter(isMail);
  return [...regions, ...cores];
}

/** Whether a mail is being written in something that was not recognised as a composer. */
export function hasUnknownComposer(document: Document, roots: readonly Element[]): boolean {
  const isOutside = (box: Element): boolean => !roots.some((root) => holds(root, box));
  const hasSubject = all(document, subject.css).some((box) => isShown(box) && isOutside(box));
  return hasSubject || hasUnknownMail(document, roots);
}
