import { el } from './element.ts';

/**
 * A button over the corner of an editor, as writing assistants put there: an element of their own
 * with an open shadow root, beside the editor and above it.
 */
export function addOverlay(editor: HTMLElement): void {
  const place = editor.parentElement;
  if (place === null) return;
  place.classList.add('s-overlay-place');
  const host = document.createElement('stand-in-assistant');
  host.className = 's-overlay';
  const button = el('button', '', { type: 'button', 'aria-label': 'Assistant' }, ['3']);
  button.style.cssText = 'width: 100%; height: 100%; padding: 0; border-radius: 50%';
  button.addEventListener('click', () => host.toggleAttribute('data-pressed'));
  host.attachShadow({ mode: 'open' }).append(button);
  place.append(host);
}
