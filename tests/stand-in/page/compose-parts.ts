import type { Person } from '../story.ts';
import type { App } from './app.ts';
import { hiddenInputs, jslog } from './compose-ids.ts';
import { FIELDS, type Draft, type Field } from './draft.ts';
import { el, row } from './element.ts';
import { recipientField, type RecipientField } from './recipient-field.ts';
import { editor, type Editor } from './editor.ts';
import { senderMenu } from './sender-menu.ts';
import { toolbar, type Toolbar } from './toolbar.ts';

/** The elements of one compose that its behaviour needs. */
export interface ComposeParts extends Editor, Toolbar {
  /** `div.M9`, the whole. */
  readonly root: HTMLElement;
  readonly region: HTMLElement;
  readonly fields: Readonly<Record<Field, RecipientField>>;
  /** `div.fX`: the recipient fields. */
  readonly fieldTable: HTMLElement;
  /** `div.aoD.hl`: stands for the fields while the caret is elsewhere. */
  readonly summary: HTMLElement;
  readonly summaryText: HTMLElement;
  readonly subject: HTMLInputElement;
  readonly hidden: ReadonlyMap<string, HTMLInputElement>;
  /** The address chosen to write from; undefined for the account's own. */
  readonly from: () => Person | undefined;
}

let opened = 0;

/** Builds the markup of one compose; `changed` is called when its recipients change. */
export function composeParts(app: App, draft: Draft, changed: () => void): ComposeParts {
  opened += 1;
  const inline = draft.answers !== undefined;
  const field = (name: Field): RecipientField => recipientField(app, name, inline, changed);
  const fields = { to: field('to'), cc: field('cc'), bcc: field('bcc') };
  const fieldTable = fieldsTable(fields);
  const summaryText = el('div', 'oL aDm az9');
  const summary = el('div', 'aoD hl', { look: 's-summary', tabindex: '1' }, [
    summaryText,
    el('div', 'bgW'),
  ]);
  const subject = subjectInput(app, draft);
  const hidden = hiddenInputs(draft);
  const edit = editor(app, draft);
  const tools = toolbar(app, jslog(draft), inline);
  const sender = senderMenu(app, draft, hidden.get('from'));
  const form = el('form', 'bAs', { method: 'POST', enctype: 'multipart/form-data' }, [
    ...(inline ? [replyKind(draft)] : []),
    inline ? inlineHolder(fieldTable) : fieldTable,
    summary,
    ...sender.row,
    el('div', 'aoD az6', { look: inline ? 's-nowhere' : 's-subject' }, [
      el('div', '', {}, [subject]),
    ]),
    ...hidden.values(),
  ]);
  const region = composeRegion(app, draft, form, bodyTable(edit, tools), tools.menu);
  const from = sender.chosen;
  const root = el('div', 'M9', { look: 's-compose', jslog: `77394; 11:${jslog(draft)}` }, [
    el('div', 'HX'),
    region,
  ]);
  const own = { root, region, fields, fieldTable, summary, summaryText, subject, hidden, from };
  return { ...own, ...edit, ...tools };
}

function composeRegion(
  app: App,
  draft: Draft,
  form: HTMLElement,
  body: HTMLElement,
  menu: HTMLElement,
): HTMLElement {
  const cell = el('td', 'I5', { look: 's-compose-cell' }, [form, body]);
  const table = row(draft.answers === undefined ? 'aoP aoC' : 'aoP HM', [el('td', 'aoY'), cell], {
    look: 's-compose-table',
  });
  const attributes = {
    look: 's-region',
    role: 'region',
    'data-compose-id': `r${opened}`,
    'aria-label': draft.subject === '' ? app.words.newMessage : draft.subject,
  };
  return el('div', 'aoI', attributes, [table, menu]);
}

function bodyTable(edit: Editor, tools: Toolbar): HTMLElement {
  return el('table', 'iN', { look: 's-body-table' }, [
    el('tbody', '', {}, [
      el('tr', '', { look: 's-grow' }, [el('td', 'HE', {}, [edit.holder])]),
      el('tr', '', {}, [el('td', 'HE', {}, [tools.bar])]),
    ]),
  ]);
}

function fieldsTable(fields: Record<Field, RecipientField>): HTMLElement {
  const rows = FIELDS.map((name) => fields[name].row);
  const more = (['cc', 'bcc'] as const).map((name) => revealer(name, fields[name]));
  const table = el('table', 'GS', { look: 's-fields' }, [el('tbody', '', {}, rows)]);
  return el('div', 'fX aXjCH', { look: 's-field-table' }, [
    table,
    el('div', 'aQe', { look: 's-more-fields' }, more),
  ]);
}

function revealer(name: 'cc' | 'bcc', field: RecipientField): HTMLElement {
  field.row.style.display = 'none';
  const label = name === 'cc' ? 'Cc' : 'Bcc';
  const link = el('span', 'aB gQ pE', { look: 's-link', role: 'link', tabindex: '1' }, [label]);
  const show = (): void => {
    field.row.style.display = '';
    field.input.focus();
    link.remove();
  };
  link.addEventListener('mousedown', (event) => event.preventDefault());
  link.addEventListener('click', show);
  return link;
}

function inlineHolder(fieldTable: HTMLElement): HTMLElement {
  const cell = el('td', 'Iy', {}, [fieldTable]);
  return el('div', '', {}, [row('', [cell], { role: 'presentation', look: 's-block' })]);
}

function replyKind(draft: Draft): HTMLElement {
  const { forward, toAll } = draft.answers ?? { forward: false, toAll: false };
  const icon = el('img', forward === true ? 'mI' : toAll ? 'mK' : 'mL', { src: 'data:,', alt: '' });
  return el(
    'div',
    'J-JN-M-I J-J5-Ji Un T-I-ax7 L3',
    { look: 's-reply-kind', role: 'button', tabindex: '1', 'aria-haspopup': 'true' },
    [el('div', 'J-J5-Ji J-JN-M-I-Jm', {}, [icon])],
  );
}

function subjectInput(app: App, draft: Draft): HTMLInputElement {
  return el('input', 'aoT', {
    name: 'subjectbox',
    autocomplete: 'off',
    spellcheck: 'true',
    tabindex: '1',
    placeholder: app.words.subject,
    'aria-label': app.words.subject,
    value: draft.subject,
  });
}
