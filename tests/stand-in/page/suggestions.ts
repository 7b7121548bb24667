import type { Person } from '../story.ts';
import type { App } from './app.ts';
import { el } from './element.ts';

/**
 * Offers known people while a name is typed. As on the site the offered people carry the same
 * attributes as chips, but stand outside the field's own list: a reader must not take them for
 * recipients.
 */
export function suggest(
  app: App,
  input: HTMLElement & { value: string },
  choose: (person: Person) => void,
): void {
  const box = el('div', 'afC RuSUmb', { look: 's-suggestions', role: 'listbox' });
  const close = (): void => box.remove();
  const draw = (): void => {
    const found = input.value.trim() === '' ? [] : matching(app, input.value);
    if (found.length === 0) return close();
    box.replaceChildren(...found.map((person) => option(person, () => choose(person))));
    if (!box.isConnected) document.body.append(box);
    place(box, input);
  };
  input.addEventListener('input', draw);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Process') queueMicrotask(draw);
  });
}

function matching(app: App, typed: string): Person[] {
  const text = typed.trim().toLowerCase();
  return app.mailbox.people
    .filter(
      (who) => who.name.toLowerCase().includes(text) || who.address.split('@')[0]?.includes(text),
    )
    .slice(0, 5);
}

function option(person: Person, choose: () => void): HTMLElement {
  const element = el(
    'div',
    '',
    {
      look: 's-suggestion',
      role: 'option',
      'data-name': person.name,
      'data-hovercard-id': person.address,
    },
    [el('span', '', {}, [person.name]), el('span', '', { look: 's-quiet' }, [person.address])],
  );
  // Before blur, which would make a chip of the half-typed word.
  element.addEventListener('mousedown', (event) => {
    event.preventDefault();
    choose();
    element.parentElement?.remove();
  });
  return element;
}

function place(box: HTMLElement, input: HTMLElement): void {
  const at = input.getBoundingClientRect();
  box.style.left = `${Math.max(8, at.left)}px`;
  box.style.top = `${at.bottom + 4}px`;
}
