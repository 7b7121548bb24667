import type { App } from './app.ts';
import { quoteOf } from './body.ts';
import type { Draft } from './draft.ts';
import { el, row } from './element.ts';

/** Where the words of a mail are written. */
export interface Editor {
  readonly holder: HTMLElement;
  readonly body: HTMLElement;
  /** What stands quoted while "…" is closed; undefined once it is opened, and for a new mail. */
  closedQuote(): HTMLElement | undefined;
}

/** Builds the body with its quote closed behind "…", as it is for a reply. */
export function editor(app: App, draft: Draft): Editor {
  const body = editable(app);
  body.append(...draft.body.map((node) => node.cloneNode(true)));
  let quote =
    draft.answers === undefined || draft.quoteOpened
      ? undefined
      : quoteOf(draft.answers.message, app);
  const trimmed = trimmedButton(app);
  trimmed.addEventListener('click', () => {
    if (quote !== undefined) body.append(el('br'), quote);
    quote = undefined;
    trimmed.remove();
    body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  const cell = el('td', 'Ap', { look: 's-editor-cell' }, [
    el('div', 'Ar As', { style: 'display: none' }, [plainText(app)]),
    el('div', 'Ar Au', { style: 'display: block' }, [el('div', 'aO7', {}, [body])]),
    ...(quote === undefined ? [] : [trimmed]),
  ]);
  const holder = el('div', 'qz aXjCH', {}, [row('cf An', [cell], { look: 's-block' })]);
  return { holder, body, closedQuote: () => quote };
}

function editable(app: App): HTMLElement {
  return el('div', 'Am aiL Al editable LW-avf tS-tW', {
    look: 's-editable',
    hidefocus: 'true',
    'aria-label': app.words.body,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    style: 'direction: ltr; min-height: 80px;',
    spellcheck: 'false',
    writingsuggestions: 'false',
  });
}

function plainText(app: App): HTMLElement {
  return el('textarea', 'Ak aXjCH', { form: 'nosend', 'aria-label': app.words.body });
}

function trimmedButton(app: App): HTMLElement {
  return el(
    'div',
    'ajR',
    {
      look: 's-trimmed',
      role: 'button',
      tabindex: '1',
      'data-tooltip': app.words.trimmed,
      'aria-label': app.words.trimmed,
    },
    [el('img', 'ajT', { src: 'data:,', alt: '' }), '…'],
  );
}
