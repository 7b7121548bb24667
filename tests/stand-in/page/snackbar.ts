import type { App } from './app.ts';
import { el, nest } from './element.ts';

export interface Snack {
  readonly text: string;
  /** The `param` attribute of Undo: the thread's id. */
  readonly param: string;
  readonly milliseconds: number;
  readonly undo?: () => void;
  readonly view?: () => void;
}

let host: HTMLElement | undefined;
let shown = 0;

/** Shows one line at the foot of the page, in the site's one host; the next takes its place. */
export function showSnackbar(app: App, snack: Snack): void {
  host ??= makeHost();
  shown += 1;
  const serial = shown;
  const hide = (): void => {
    if (serial === shown) clear();
  };
  const links = [
    ...(snack.undo === undefined ? [] : [link('link_undo', app.words.undo, snack, snack.undo)]),
    ...(snack.view === undefined ? [] : [link('link_vsm', app.words.view, snack, snack.view)]),
  ];
  const close = el('div', 'bBe', { look: 's-snack-close', role: 'button', tabindex: '0' }, [
    el('div', 'bBf', {}, ['×']),
  ]);
  close.setAttribute('aria-label', app.words.dismiss);
  close.addEventListener('click', hide);
  const text = el('span', 'bAq', {}, [snack.text]);
  const line = el('span', 'aT', {}, [text, el('span', 'bAo', {}, ['\u00A0', ...links])]);
  const inner = el('div', 'vh', { look: 's-snack' }, [line, close]);
  host.replaceChildren(nest(['J-J5-Ji'], inner));
  host.className = hostClass(true);
  setTimeout(hide, snack.milliseconds);
}

function clear(): void {
  shown += 1;
  host?.replaceChildren();
  if (host !== undefined) host.className = hostClass(false);
}

function makeHost(): HTMLElement {
  const made = el('div', '', { role: 'alert', 'aria-live': 'assertive' });
  made.className = hostClass(false);
  document.body.append(made);
  return made;
}

function hostClass(active: boolean): string {
  return el('div', active ? 'b8 UC bAp' : 'b8 UC', { look: 's-snack-host' }).className;
}

function link(id: string, text: string, snack: Snack, act: () => void): HTMLElement {
  const element = el(
    'span',
    'ag a8k',
    { look: 's-snack-link', tabindex: '0', role: 'alert', id, param: snack.param },
    [text],
  );
  element.addEventListener('click', () => {
    clear();
    act();
  });
  return element;
}
