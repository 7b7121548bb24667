import type { App } from './app.ts';
import { el, nest, row } from './element.ts';

/** The row below the body: Send, more ways to send, discard. */
export interface Toolbar {
  readonly bar: HTMLElement;
  readonly send: HTMLElement;
  readonly discard: HTMLElement;
  /** The menu behind the arrow. */
  readonly menu: HTMLElement;
  readonly schedule: HTMLElement;
  readonly plain: HTMLElement;
  /** Undefined where there is nothing to archive. */
  readonly archive: HTMLElement | undefined;
}

/** `log` is the site's own log entry of the compose, base64. */
export function toolbar(app: App, log: string, inThread: boolean): Toolbar {
  const send = sendButton(app, log);
  const archive = inThread && app.options.archive ? archiveButton(app) : undefined;
  const arrow = arrowButton(app);
  const discard = discardButton(app);
  const schedule = el(
    'div',
    'J-N yr',
    { look: 's-menu-item', selector: 'scheduledSend', role: 'menuitem', tabindex: '0' },
    [el('div', 'J-N-Jz', {}, [app.words.schedule])],
  );
  const plain = el('div', 'J-N yr', { look: 's-menu-item', role: 'menuitem', tabindex: '0' }, [
    el('div', 'J-N-Jz', {}, [app.words.plain]),
  ]);
  const menu = el(
    'div',
    'q8NmZb J-M jQjAxd',
    { look: 's-menu', style: 'display: none', role: 'menu', 'aria-haspopup': 'true' },
    [el('div', 'SK AX', {}, [schedule, plain])],
  );
  menu.id = 'sbddm';
  arrow.addEventListener('click', () => {
    const open = menu.style.display === 'none';
    menu.style.display = open ? '' : 'none';
    arrow.setAttribute('aria-expanded', String(open));
  });
  const parts = archive === undefined ? [send, arrow] : [archive, send, arrow];
  const both = el('div', 'dC', { look: 's-send' }, parts);
  const cells = [
    el('td', 'gU Up', {}, [nest(['J-J5-Ji btA'], both)]),
    el('td', 'gU az5', { look: 's-grow' }),
    el('td', 'gU', {}, [discard]),
  ];
  const table = row('IZ', cells, { look: 's-tools', role: 'group' });
  const holder = el('div', 'aDh', { look: 's-tool-row' }, [table]);
  return { bar: nest(['aDg', 'aDj'], holder), send, discard, menu, schedule, plain, archive };
}

function sendButton(app: App, log: string): HTMLElement {
  const attributes = {
    look: 's-send-button',
    role: 'button',
    tabindex: '1',
    'data-tooltip': app.words.sendLabel,
    'aria-label': app.words.sendLabel,
    'data-tooltip-delay': '800',
    jslog: `32601; 11:${log}`,
  };
  return el('div', 'T-I J-J5-Ji aoO v7 T-I-atl L3', attributes, [app.words.send]);
}

function archiveButton(app: App): HTMLElement {
  return el('div', 'T-I J-J5-Ji Uo v7 T-I-ax7 L3', {
    look: 's-archive-button',
    role: 'button',
    tabindex: '1',
    title: app.words.archive,
    'aria-label': app.words.archive,
  });
}

function arrowButton(app: App): HTMLElement {
  const attributes = {
    look: 's-arrow-button',
    role: 'button',
    tabindex: '1',
    'aria-expanded': 'false',
    'aria-haspopup': 'true',
    'aria-label': app.words.moreSend,
  };
  return el('div', 'T-I J-J5-Ji hG T-I-atl L3', attributes, [el('div', 'G-asx')]);
}

function discardButton(app: App): HTMLElement {
  return el('div', 'oh J-Z-I J-J5-Ji T-I-ax7', {
    look: 's-discard',
    role: 'button',
    tabindex: '1',
    title: app.words.discard,
    'aria-label': app.words.discard,
  });
}
