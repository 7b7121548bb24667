import type { Person } from '../story.ts';
import type { Field } from './draft.ts';
import { el } from './element.ts';

/** The elements of one recipient field as the site made them until 2021. */
export interface OldField {
  readonly row: HTMLTableRowElement;
  readonly chips: HTMLElement;
  readonly input: HTMLTextAreaElement;
}

/** A text area for what is typed, and chips that hold their address in a hidden input. */
export function oldField(name: Field): OldField {
  const chips = el('div', 'vO-holder');
  const input = el('textarea', 'vO', { look: 's-old-typed', name, rows: '1', 'aria-label': name });
  const cells = [
    el('td', 'ok', { look: 's-field-name' }, [name === 'to' ? '' : name === 'cc' ? 'Cc' : 'Bcc']),
    el('td', 'eV', {}, [el('div', 'oj', {}, [el('div', 'fX', {}, [chips, input])])]),
  ];
  return { row: el('tr', 'bzf', {}, cells), chips, input };
}

/** One chip of it. */
export function oldChip(name: Field, person: Person): HTMLElement {
  const shown = el('span', 'vN bfK', { look: 's-old-chip', email: person.address }, [
    el('div', 'vT', {}, [person.name]),
    el('div', 'vM'),
  ]);
  const value = `${person.name} <${person.address}>`;
  return el('div', 'vR', {}, [shown, el('input', '', { type: 'hidden', name, value })]);
}
