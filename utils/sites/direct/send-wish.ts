import { closest } from '../dom.ts';
import type { Talk } from './open-places.ts';

/** Keydown of an input method that has not finished; Safari sends it after composition ended. */
const IME_KEY = 229;

/** The key confirms a word of an input method and does nothing else (WebKit bug 165004). */
function isConverting(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === IME_KEY;
}

/** Enter that may send: never a repeat. */
export function isSendKey(event: KeyboardEvent): boolean {
  const isPlain = !event.altKey && !event.repeat;
  return event.key === 'Enter' && isPlain && !isConverting(event);
}

/** The nodes an event went through, from the innermost; also those inside open shadow roots. */
function pathOf(event: Event): ReadonlySet<EventTarget> {
  return new Set(event.composedPath());
}

/** The conversation whose message is being written where the event happened. */
export function talkAt(talks: readonly Talk[], event: Event): Talk | undefined {
  const path = pathOf(event);
  return talks.find(({ place }) => path.has(place.editor));
}

/** The conversation whose Send was pressed. */
export function talkSentBy(talks: readonly Talk[], event: Event): Talk | undefined {
  const path = pathOf(event);
  return talks.find(({ place }) => {
    const control = place.sendControl();
    return control !== null && path.has(control);
  });
}

/** The conversation whose form was handed in. */
export function talkOfForm(talks: readonly Talk[], event: Event): Talk | undefined {
  const [form] = event.composedPath();
  return talks.find(({ place }) => form !== undefined && closest(place.editor, 'form') === form);
}

/**
 * Whether Enter sends here; with Control or Command it may wherever Enter alone does not. With Shift it
 * makes a new line, but where the site is set the other way round.
 */
export function entersHere({ place }: Talk, event: KeyboardEvent): boolean {
  if (event.shiftKey) return place.shiftEnterSends?.() ?? false;
  return event.ctrlKey || event.metaKey || place.entersSend() !== false;
}
