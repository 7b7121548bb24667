import { all, attribute, first, isShown, textOf } from '../../utils/sites/dom.ts';
import type { DirectMessage, DirectPlace, DirectReader } from '../../utils/sites/direct/reader.ts';

/** A chat with nothing but what the engine needs, and the reader for it. */
function messageOf(row: Element): DirectMessage {
  const [id, at, sent] = ['id', 'at', 'sent'].map((name) => attribute(row, `data-${name}`));
  return {
    id: id ?? null,
    direction: attribute(row, 'data-dir') === 'out' ? 'out' : 'in',
    at: at === undefined ? null : Number(at),
    text: textOf(row),
    sent: sent === undefined ? null : sent === 'true',
  };
}

function placeIn(root: Element, editor: HTMLElement): DirectPlace {
  const named = (name: string) => attribute(root, `data-${name}`);
  return {
    editor,
    root,
    thread: () => named('thread') ?? null,
    people() {
      const people = named('people');
      if (people === undefined) return { status: 'unreadable', parts: ['recipients'] };
      const addresses = people.split(' ').filter(Boolean);
      return { status: 'read', value: addresses.map((address) => ({ address })) };
    },
    text: () => ({ status: 'read', value: textOf(editor) }),
    subject: () => '',
    sendControl: () => first(root, 'button') ?? null,
    entersSend: () => (named('enter') === undefined ? true : named('enter') === 'sends'),
    messages: () => ({
      status: 'read',
      value: { messages: all(root, 'li').map(messageOf), complete: true },
    }),
    hintPlace: () => ({ parent: root, before: null }),
    isGroup: () => named('group') !== undefined,
    drifted: () => [],
  };
}

function placesIn(root: Document | ShadowRoot): readonly DirectPlace[] {
  return Array.from(root.querySelectorAll('main')).flatMap((main) => {
    const editor = main.querySelector('.box');
    return editor instanceof HTMLElement && isShown(editor) ? [placeIn(main, editor)] : [];
  });
}

function rootsOf(document: Document): readonly (Document | ShadowRoot)[] {
  const inside = Array.from(document.querySelectorAll('[data-host]'), (host) => host.shadowRoot);
  return [document, ...inside.filter((root) => root !== null)];
}

export const fakeReader: DirectReader = {
  id: 'whatsapp',
  matches: ['https://chat.example/*'],
  runsAt: () => true,
  roots: rootsOf,
  places: (document) => rootsOf(document).flatMap(placesIn),
};

/** What a message of the fake chat may be. */
export interface FakeMessage {
  readonly dir: 'in' | 'out';
  readonly text: string;
  readonly id?: string;
  readonly at?: number;
  readonly sent?: boolean;
}

/** The fake chat's one conversation on the screen, as its own script would change it. */
export class FakeChat {
  readonly main: HTMLElement;
  readonly #list = document.createElement('ol');
  #box = document.createElement('div');

  constructor(parent: ParentNode) {
    this.main = document.createElement('main');
    const button = document.createElement('button');
    button.type = 'button';
    this.main.append(this.#list, this.#box, button);
    this.#dress();
    parent.append(this.main);
  }

  get box(): HTMLElement {
    return this.#box;
  }

  get button(): Element {
    const found = this.main.querySelector('button');
    if (!found) throw new Error('the button has gone');
    return found;
  }

  /** Shows another conversation in the same nodes, what was written included. */
  show(
    thread: string | undefined,
    people: string | undefined,
    messages: readonly FakeMessage[] = [],
  ): void {
    this.set('thread', thread);
    this.set('people', people);
    this.#list.replaceChildren(...messages.map(rowOf));
  }

  set(name: string, value: string | undefined): void {
    if (value === undefined) this.main.removeAttribute(`data-${name}`);
    else this.main.setAttribute(`data-${name}`, value);
    // A page tells of itself by nodes; the engine does not watch these attributes.
    this.main.append('');
  }

  write(text: string): void {
    this.#box.textContent = text;
    this.#box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** Sites replace their editor by another when it becomes empty or filled. */
  replaceBox(text: string): void {
    const old = this.#box;
    this.#box = document.createElement('div');
    this.#box.textContent = text;
    this.#dress();
    old.replaceWith(this.#box);
  }

  say(...messages: readonly FakeMessage[]): void {
    this.#list.append(...messages.map(rowOf));
  }

  sayBefore(...messages: readonly FakeMessage[]): void {
    this.#list.prepend(...messages.map(rowOf));
  }

  press(options: KeyboardEventInit = {}): void {
    const init = { key: 'Enter', keyCode: 13, bubbles: true, composed: true, ...options };
    this.#box.dispatchEvent(new KeyboardEvent('keydown', init));
  }

  happens(type: string): void {
    this.#box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  #dress(): void {
    this.#box.className = 'box';
    this.#box.setAttribute('contenteditable', 'true');
  }
}

function rowOf({ text, ...marks }: FakeMessage): Element {
  const row = document.createElement('li');
  row.textContent = text;
  for (const [name, value] of Object.entries(marks))
    row.setAttribute(`data-${name}`, String(value));
  return row;
}
