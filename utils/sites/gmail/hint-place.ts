import { closest, first, isShown, parentOf } from '../dom.ts';
import type { HintPlace } from '../site.ts';
import { SELECTORS } from './selectors.ts';

/** A form is sent as it stands, and so is an editor: nothing may be put into either. */
function isSafe(parent: Element): boolean {
  return closest(parent, 'form, [contenteditable=true], [g_editable=true]') === undefined;
}

function placeBefore(compose: Element, parent: string, child: string): HintPlace | undefined {
  const before = first(compose, `${parent} > ${child}`);
  const around = before && parentOf(before);
  return before && around && isSafe(around) ? { parent: around, before } : undefined;
}

/** Above the row of buttons, else above message and buttons together; none while minimised. */
export function hintPlaceIn(compose: Element): HintPlace | undefined {
  if (!isShown(compose)) return undefined;
  const { toolbar, buttons, column, content } = SELECTORS.hint;
  return (
    placeBefore(compose, toolbar.css, buttons.css) ?? placeBefore(compose, column.css, content.css)
  );
}
