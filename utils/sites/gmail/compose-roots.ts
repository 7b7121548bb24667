import { all, closest, first, holds, isShown } from '../dom.ts';
import { hasUnknownMail } from './mail-editors.ts';
import { SELECTORS } from './selectors.ts';
import { isThere } from '../../vocabulary/there.ts';

const { region, core, subject, form, draft } = SELECTORS.compose;

/** Chat rooms have regions and editors too, but no subject and no draft. */
function isMail(element: Element): boolean {
  if (first(element, subject)) return true;
  const fields = first(element, form);
  return fields !== undefined && first(fields, draft) !== undefined;
}

/** Those of `found` that neither stand in a known composer nor hold one. */
function besides(found: readonly Element[], known: readonly Element[]): readonly Element[] {
  return found.filter((one) => !known.some((root) => holds(one, root) || holds(root, one)));
}

/** The part of the page with a name of its own around a subject; it must hold one mail only. */
function regionAround(box: Element): Element | undefined {
  const around = closest(box, '[role=region]');
  const isOne = around !== undefined && all(around, subject).length === 1;
  return isOne && first(around, draft) ? around : undefined;
}

/**
 * The composers on the page: by the region, which is the better mark; by the core where the region
 * is not to be found; and where all class names are others, by what stands around a subject.
 */
export function composeRoots(document: Document): readonly Element[] {
  const regions = all(document, region).filter(isMail);
  const cores = besides(all(document, core), regions).filter(isMail);
  const named = all(document, subject).map(regionAround).filter(isThere);
  return [...regions, ...cores, ...besides(named, [...regions, ...cores])];
}

/** Whether a mail is being written in something that was not recognised as a composer. */
export function hasUnknownComposer(document: Document, roots: readonly Element[]): boolean {
  const isOutside = (box: Element): boolean => !roots.some((root) => holds(root, box));
  const hasSubject = all(document, subject).some((box) => isShown(box) && isOutside(box));
  return hasSubject || hasUnknownMail(document, roots);
}
