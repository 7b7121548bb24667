import { first, valueOf } from '../dom.ts';
import { SELECTORS } from './selectors.ts';

/** The subject as typed, else as last saved; undefined where neither field is on the page. */
export function subjectOf(compose: Element): string | undefined {
  const { shown, saved } = SELECTORS.subject;
  const field = first(compose, shown) ?? first(compose, saved);
  return field && valueOf(field);
}
