import type { PagePart } from '../../vocabulary/health.ts';
import type { DirectMessages, DirectPerson, DirectPlace } from '../direct/reader.ts';
import { closest, first, parentOf, valueOf } from '../dom.ts';
import type { HintPlace, PageReading } from '../site.ts';
import { wordsOf } from './editor-text.ts';
import { addressOf } from './profile-id.ts';
import type { Named } from './profile-id.ts';

/** What is told of a place whose message stands in a text field, beside the field itself. */
export interface DialogSight {
  readonly root: Element;
  readonly thread: string | null;
  /** Undefined where nobody can be told for certain. */
  readonly person: Named | undefined;
  readonly name: string | undefined;
  readonly send: Element | undefined;
  /** Selector of the field above the message, looked for in `root`. */
  readonly subject: string | undefined;
}

const NO_MESSAGES: PageReading<DirectMessages> = {
  status: 'read',
  value: { messages: [], complete: false },
};

/** A place for one message to one person without a readable conversation: a note, Sales Navigator. */
export class DialogPlace implements DirectPlace {
  readonly editor: HTMLElement;
  readonly root: Element;
  readonly #look: () => DialogSight;

  constructor(editor: HTMLElement, root: Element, look: () => DialogSight) {
    this.editor = editor;
    this.root = root;
    this.#look = look;
  }

  thread(): string | null {
    return this.#look().thread;
  }

  people(): PageReading<readonly DirectPerson[]> {
    const { person, name } = this.#look();
    const address = person && addressOf(person);
    if (address === undefined) return { status: 'unreadable', parts: ['recipients'] };
    return { status: 'read', value: [{ address, ...(name === undefined ? {} : { name }) }] };
  }

  text(): PageReading<string> {
    return { status: 'read', value: wordsOf(this.editor) };
  }

  subject(): string {
    const { subject } = this.#look();
    const field = subject === undefined ? undefined : first(this.root, subject);
    return (field && valueOf(field)) ?? '';
  }

  sendControl(): Element | null {
    return this.#look().send ?? null;
  }

  /** In a text field of several lines Enter begins the next one. */
  entersSend(): boolean {
    return false;
  }

  messages(): PageReading<DirectMessages> {
    return NO_MESSAGES;
  }

  hintPlace(): HintPlace | undefined {
    const parent = parentOf(this.editor);
    if (!parent || closest(parent, 'form')) return undefined;
    return { parent, before: null };
  }

  isGroup(): boolean {
    return false;
  }

  drifted(): readonly PagePart[] {
    return [];
  }
}
