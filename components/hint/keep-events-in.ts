/** Mail sites read letters as shortcuts and close a compose on Escape or on a press outside of it. */
const KEPT_IN = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'copy',
  'cut',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
] as const;

/**
 * Stops events of the hint at its host, on their way up to the page. Nothing is prevented, and the
 * page's own events are not touched. (Capturing listeners of the page still see that an event went
 * to the host; nothing is ever typed in the hint that could be read there.)
 */
export function keepEventsIn(host: Element, signal: AbortSignal): void {
  for (const type of KEPT_IN) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}
