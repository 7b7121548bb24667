import { closest, first, holds, isShown, parentOf } from '../dom.ts';
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

/** Beside the form, before what holds the message: a capture of 2020-10 has both in one cell. */
function placeBesideForm(compose: Element): HintPlace | undefined {
  const form = first(compose, 'form');
  const editor = first(compose, SELECTORS.body.marked);
  const around = form && parentOf(form);
  if (!editor || !around || !holds(compose, around) || !isSafe(around)) return undefined;
  let before: Element | undefined = editor;
  while (before && parentOf(before) !== around) before = parentOf(before);
  return before && { parent: around, before };
}

/** Above the row of buttons, else above message and buttons together; none while minimised. */
export function hintPlaceIn(compose: Element): HintPlace | undefined {
  if (!isShown(compose)) return undefined;
  const { toolbar, buttons, column, content } = SELECTORS.hint;
  return (
    placeBefore(compose, toolbar, buttons) ??
    placeBefore(compose, column, content) ??
    placeBesideForm(compose)
  );
}
