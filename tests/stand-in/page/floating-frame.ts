import type { App } from './app.ts';
import type { ComposeParts } from './compose-parts.ts';
import { el, nest, row } from './element.ts';

interface FloatingFrame {
  readonly frame: HTMLElement;
  readonly title: HTMLElement;
  readonly minimise: HTMLElement;
  /** Full screen; with Shift, a window of its own. */
  readonly grow: HTMLElement;
  readonly close: HTMLElement;
}

/** A floating compose's frame: the chain of boxes up to the dialog, and its title bar. */
export function floatingFrame(app: App, parts: ComposeParts): FloatingFrame {
  const title = el('div', 'aYF', { look: 's-title' });
  const minimise = titleButton('Hl', app.words.minimise, 's-minimise');
  const grow = titleButton('Hq aUG', app.words.fullScreen, 's-grow-button');
  const close = titleButton('Ha', app.words.close, 's-close');
  const bar = row(
    'cf Ht',
    [
      el('td', '', { look: 's-grow' }, [el('h2', 'a3E', { look: 's-plain' }, [title])]),
      el('td', 'Hm', { look: 's-title-buttons' }, [minimise, grow, close]),
    ],
    { look: 's-title-bar' },
  );
  const content = el('div', 'nH', { look: 's-dialog-content' }, [
    el('div', 'aaZ', {}, [parts.root]),
  ]);
  const dialog = el('div', 'nH Hd', { look: 's-dialog', role: 'dialog' }, [
    el('div', 'nH Hy aXJ', {}, [bar]),
    content,
  ]);
  minimise.addEventListener('click', () => {
    const hide = content.style.display !== 'none';
    content.style.display = hide ? 'none' : '';
    dialog.classList.toggle('s-minimised', hide);
  });
  const frame = nest(['nH nn', 'AD', 'nH'], dialog);
  grow.addEventListener('click', (event) => {
    if (!event.shiftKey) toggleFullScreen(frame, dialog);
  });
  return { frame, title, minimise, grow, close };
}

/** The site moves the dialog itself into a box below the body, and back. */
function toggleFullScreen(frame: HTMLElement, dialog: HTMLElement): void {
  const screen = dialog.closest('.s-full-screen');
  if (screen !== null) {
    home.get(dialog)?.append(dialog);
    screen.remove();
    return;
  }
  const place = dialog.parentElement ?? frame;
  home.set(dialog, place);
  const made = el('div', 'aSs', { look: 's-full-screen' }, [el('div', 'aSt', {}, [dialog])]);
  document.body.append(made);
}

/** Where a dialog stood before it filled the screen. */
const home = new WeakMap<HTMLElement, HTMLElement>();

function titleButton(name: string, label: string, look: string): HTMLElement {
  return el('button', name, {
    look: `s-title-button ${look}`,
    type: 'button',
    title: label,
    'aria-label': label,
  });
}
