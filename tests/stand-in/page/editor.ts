import type { App } from './app.ts';
import { forwardOf, quoteOf, textBody } from './body.ts';
import type { Draft } from './draft.ts';
import { el, row } from './element.ts';

/** Where the words of a mail are written. */
export interface Editor {
  readonly holder: HTMLElement;
  readonly body: HTMLElement;
  /** Where it is written without markup. */
  readonly plainBody: HTMLTextAreaElement;
  isPlain(): boolean;
  setPlain(plain: boolean): void;
  /** What stands quoted while "…" is closed; undefined once it is opened, and for a new mail. */
  closedQuote(): HTMLElement | undefined;
}

/** Builds the body with its quote closed behind "…", as it is for a reply. */
export function editor(app: App, draft: Draft): Editor {
  const body = editable(app);
  body.append(...draft.body.map((node) => node.cloneNode(true)));
  const isForward = draft.answers?.forward === true;
  if (draft.answers && isForward && draft.body.length === 0) {
    const { message, thread } = draft.answers;
    body.append(el('div', '', { dir: 'ltr' }, [el('br')]), el('br'));
    body.append(forwardOf(message, thread.subject, app));
  }
  let quote =
    draft.answers === undefined || draft.quoteOpened || isForward
      ? undefined
      : quoteOf(draft.answers.message, app);
  const trimmed = trimmedButton(app);
  trimmed.addEventListener('click', () => {
    if (quote !== undefined) body.append(el('br'), quote);
    quote = undefined;
    trimmed.remove();
    body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  const plainBody = plainText(app);
  const panes = [
    el('div', 'Ar As', { look: 's-pane', style: 'display: none' }, [plainBody]),
    el('div', 'Ar Au', { look: 's-pane', style: 'display: block' }, [el('div', 'aO7', {}, [body])]),
  ] as const;
  const cell = el('td', 'Ap', { look: 's-editor-cell' }, [
    ...panes,
    ...(quote === undefined ? [] : [trimmed]),
  ]);
  const holder = el('div', 'qz aXjCH', {}, [row('cf An', [cell], { look: 's-block' })]);
  const isPlain = (): boolean => panes[0].style.display !== 'none';
  const setPlain = (plain: boolean): void => {
    if (plain === isPlain()) return;
    if (plain) plainBody.value = plainWords(body);
    else body.replaceChildren(textBody(plainBody.value));
    panes[0].style.display = plain ? 'block' : 'none';
    panes[1].style.display = plain ? 'none' : 'block';
  };
  setPlain(draft.plain);
  return { holder, body, plainBody, isPlain, setPlain, closedQuote: () => quote };
}

/** What the body says without its markup; quotes get their `>`. */
function plainWords(body: HTMLElement): string {
  const copy = body.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const end of copy.querySelectorAll('br, div')) end.append('\n');
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\n');
  for (const quote of copy.querySelectorAll('blockquote')) {
    const lines = (quote.textContent ?? '').trim().split('\n');
    quote.replaceWith(`\n${lines.map((line) => `> ${line}`).join('\n')}\n`);
  }
  return (copy.textContent ?? '').trimEnd();
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
    style: `direction: ${app.options.direction}; min-height: 80px;`,
    spellcheck: 'false',
    writingsuggestions: 'false',
  });
}

function plainText(app: App): HTMLTextAreaElement {
  return el('textarea', 'Ak aXjCH', {
    look: 's-plain-text',
    form: 'nosend',
    'aria-label': app.words.body,
  });
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
