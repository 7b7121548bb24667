import type { Person } from '../story.ts';
import type { App } from './app.ts';
import type { Field } from './draft.ts';
import { el, nest } from './element.ts';
import { oldChip, oldField } from './old-recipient-field.ts';
import { suggest } from './suggestions.ts';

/** An input or a text area. */
export type TextField = HTMLElement & { value: string };

/** One of To, Cc, Bcc: chips, and an input for the next address. */
export interface RecipientField {
  readonly row: HTMLTableRowElement;
  readonly input: TextField;
  people(): readonly Person[];
  add(person: Person): void;
  /** Makes chips of what is typed; returns what is not an address, which stays in the input. */
  commit(): string | undefined;
}

const ADDRESS = /^[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,]+$/;

/** `changed` is called after a chip came or went. */
export function recipientField(
  app: App,
  name: Field,
  inline: boolean,
  changed: () => void,
): RecipientField {
  const old = app.options.oldChips ? oldField(name) : undefined;
  const chips = old?.chips ?? el('div');
  const input: TextField = old?.input ?? recipientInput(app, name);
  const shown = new Map<string, Person>();
  const remove = (person: Person, chip: Element): void => {
    shown.delete(person.address);
    chip.remove();
    changed();
  };
  const add = (person: Person): void => {
    if (shown.has(person.address)) return;
    shown.set(person.address, person);
    const made = old ? oldChip(name, person) : chip(app, person, () => remove(person, made));
    chips.append(made);
    changed();
  };
  const removeLast = (): void => {
    const person = [...shown.values()].at(-1);
    const last = chips.lastElementChild;
    if (person !== undefined && last !== null) remove(person, last);
  };
  const commit = (): string | undefined => {
    const left = parseTyped(input.value, app.mailbox.people, add);
    input.value = left ?? '';
    return left;
  };
  const field = {
    row: old?.row ?? fieldRow(name, inline, chips, input),
    input,
    people: () => [...shown.values()],
    add,
    commit,
  };
  listen(input, commit, removeLast);
  suggest(app, input, (person) => {
    input.value = '';
    add(person);
  });
  return field;
}

function listen(input: TextField, commit: () => void, removeLast: () => void): void {
  input.addEventListener('blur', commit);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Backspace' && input.value === '') removeLast();
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Tab' && input.value !== '') commit();
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    commit();
  });
}

/** `Name <a@b.c>, d@e.f` to people; the first part that is no address is returned. */
function parseTyped(
  text: string,
  known: readonly Person[],
  add: (person: Person) => void,
): string | undefined {
  const wrong: string[] = [];
  for (const part of text.split(/[,;\n]/).map((piece) => piece.trim())) {
    const [, name = '', inner = part] = /^(.*)<([^>]*)>$/.exec(part) ?? [];
    const address = inner.trim();
    const match = known.find((person) => person.address === address);
    if (ADDRESS.test(address)) add(match ?? { name: name.trim() || address, address });
    else if (part !== '') wrong.push(part);
  }
  return wrong.length === 0 ? undefined : wrong.join(', ');
}

function recipientInput(app: App, name: Field): HTMLInputElement {
  return el('input', 'agP aFw', {
    look: 's-to-input',
    'peoplekit-id': 'BbVjBd',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': name === 'to' ? app.words.toLabel : name,
    size: '0',
    type: 'text',
    role: 'combobox',
  });
}

function chip(app: App, person: Person, remove: () => void): HTMLElement {
  const cross = el('div', 'afZ', {
    look: 's-chip-remove',
    'aria-label': app.words.remove(person.name),
    role: 'button',
  });
  cross.addEventListener('click', remove);
  const option = el(
    'div',
    'afV',
    {
      look: 's-chip',
      role: 'option',
      'data-name': person.name,
      'data-hovercard-id': person.address,
      title: person.address,
      tabindex: '-1',
    },
    [el('div', 'afW', {}, [el('span', 'afX', {}, [person.name])]), cross],
  );
  return el('div', 'agh', { look: 's-chip-holder', role: 'presentation' }, [option]);
}

function fieldRow(
  name: Field,
  inline: boolean,
  chips: HTMLElement,
  input: HTMLElement,
): HTMLTableRowElement {
  chips.className = 's-chips';
  const listbox = el('div', '', { role: 'listbox', 'aria-multiselectable': 'true' }, [chips]);
  const nested = nest(inline ? ['aUy', '', '', '', ''] : ['', '', '', ''], listbox);
  const holder = el('div', 'aH9', { look: 's-to-holder', role: 'presentation' }, [
    input,
    el('span', 'aIa aFw'),
  ]);
  const field = el('div', 'anm', { look: 's-field', name, 'aria-label': name }, [nested, holder]);
  const cells = [
    el('td', 'ok', { look: 's-field-name' }, [name === 'to' ? '' : name === 'cc' ? 'Cc' : 'Bcc']),
    el('td', 'eV', {}, [nest(['oj', 'wO nr l1'], field)]),
  ];
  return el('tr', 'bzf', {}, cells);
}
