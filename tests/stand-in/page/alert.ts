import type { App } from './app.ts';
import { el } from './element.ts';

/** Send was refused: says why, and waits for OK. */
export function refuse(app: App, text: string): void {
  const ok = el('button', 'J-at1-auR J-at1-atl', { look: 's-ok', name: 'ok' }, ['OK']);
  const dialog = el(
    'div',
    'Kj-JD',
    { look: 's-alert', role: 'alertdialog', tabindex: '0', 'aria-label': app.words.error },
    [
      el('div', 'Kj-JD-K7', { look: 's-alert-title' }, [app.words.error]),
      el('div', 'Kj-JD-Jz', {}, [text]),
      el('div', 'Kj-JD-Jl', { look: 's-alert-buttons' }, [ok]),
    ],
  );
  const shade = el('div', 'Kj-JD-Jh', { look: 's-shade' });
  const close = (): void => {
    dialog.remove();
    shade.remove();
  };
  ok.addEventListener('click', close);
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.body.append(shade, dialog);
  ok.focus();
}
