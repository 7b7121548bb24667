import type { App } from './app.ts';
import type { ComposeParts } from './compose-parts.ts';
import { el, nest, row } from './element.ts';

/** A floating compose's frame: the chain of boxes up to the dialog, and its title bar. */
export function floatingFrame(
  app: App,
  parts: ComposeParts,
): { frame: HTMLElement; title: HTMLElement; minimise: HTMLElement; close: HTMLElement } {
  const title = el('div', 'aYF', { look: 's-title' });
  const minimise = titleButton('Hl', app.words.minimise, 's-minimise');
  const close = titleButton('Ha', app.words.close, 's-close');
  const bar = row(
    'cf Ht',
    [
      el('td', '', { look: 's-grow' }, [el('h2', 'a3E', { look: 's-plain' }, [title])]),
      el('td', 'Hm', { look: 's-title-buttons' }, [minimise, close]),
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
  return { frame: nest(['nH nn', 'AD', 'nH'], dialog), title, minimise, close };
}

function titleButton(name: string, label: string, look: string): HTMLElement {
  return el('button', name, {
    look: `s-title-button ${look}`,
    type: 'button',
    title: label,
    'aria-label': label,
  });
}
