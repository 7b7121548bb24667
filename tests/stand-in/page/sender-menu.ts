import type { Person } from '../story.ts';
import type { App } from './app.ts';
import type { Draft } from './draft.ts';
import { el } from './element.ts';

/** The line that says from which address a mail goes out, where there is more than one. */
export interface SenderMenu {
  readonly row: readonly HTMLElement[];
  readonly chosen: () => Person | undefined;
}

/** `field` is the form's hidden input, empty for a mailbox of one address. */
export function senderMenu(app: App, draft: Draft, field?: HTMLInputElement): SenderMenu {
  const { account, aliases } = app.mailbox;
  let chosen = draft.from;
  if (aliases.length === 0) return { row: [], chosen: () => chosen };
  const label = el('span', 'az2');
  const show = (person: Person): void => {
    label.textContent = written(person);
    if (field !== undefined) field.value = written(person);
  };
  const choose = (person: Person): void => {
    chosen = person === account ? undefined : person;
    show(person);
  };
  const items = [account, ...aliases].map((person) => option(person, () => choose(person)));
  show(chosen ?? account);
  const menu = el('div', 'J-M jQjAxd', { look: 's-from-menu', role: 'menu' }, items);
  const row = el('div', 'aoD', { look: 's-from' }, [`${app.words.from}: `, label, menu]);
  return { row: [row], chosen: () => chosen };
}

function option(person: Person, choose: () => void): HTMLElement {
  const item = el(
    'div',
    'J-N',
    { look: 's-menu-item', role: 'menuitem', tabindex: '0', value: written(person) },
    [person.address],
  );
  item.addEventListener('click', choose);
  return item;
}

function written({ name, address }: Person): string {
  return `${name} <${address}>`;
}
