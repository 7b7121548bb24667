import type { PagePart } from '../../vocabulary/health.ts';
import type { DirectPerson, DirectPlace } from '../direct/reader.ts';
import { closest, first, isShown, parentOf, valueOf } from '../dom.ts';
import type { HintPlace, PageReading } from '../site.ts';
import type { ComposedFor } from './composed-for.ts';
import { wordsOf } from './editor-text.ts';
import { readRows } from './messages.ts';
import type { RowsRead } from './messages.ts';
import { threadInAddress } from './page-address.ts';
import { isGroupIn, otherIds, personIn, pillsIn, sightOf } from './people.ts';
import type { Sight } from './people.ts';
import { addressOf } from './profile-id.ts';
import type { Named } from './profile-id.ts';
import { rowsIn, threadOf } from './rows.ts';
import type { Row } from './rows.ts';
import { SELECTORS } from './selectors.ts';
import { editorsIn } from './talk.ts';
import type { Talk } from './talk.ts';

const NOBODY: PageReading<readonly DirectPerson[]> = { status: 'read', value: [] };
const SOMEBODY: PageReading<readonly DirectPerson[]> = {
  status: 'unreadable',
  parts: ['recipients'],
};

interface Looked {
  readonly rows: readonly Row[];
  readonly sight: Sight;
  readonly person: Named | undefined;
}

/** A conversation of LinkedIn's own messaging, on its page or in a bubble. */
export class TalkPlace implements DirectPlace {
  readonly editor: HTMLElement;
  readonly root: Element;
  readonly #talk: Talk;
  readonly #url: () => URL;
  readonly #composedFor: ComposedFor;

  constructor(talk: Talk, url: () => URL, composedFor: ComposedFor) {
    this.editor = talk.editor;
    this.root = talk.root;
    this.#talk = talk;
    this.#url = url;
    this.#composedFor = composedFor;
  }

  thread(): string | null {
    const told = threadOf(rowsIn(this.root));
    return told ?? (this.#talk.isBubble ? null : (threadInAddress(this.#url()) ?? null));
  }

  people(): PageReading<readonly DirectPerson[]> {
    const { sight, person } = this.#look();
    if (!person) return this.#isNew(sight) ? NOBODY : SOMEBODY;
    const address = addressOf(person);
    if (address === undefined) return SOMEBODY;
    const also = otherIds(person);
    const { name } = sight;
    const told = { address, ...(name === undefined ? {} : { name }) };
    return { status: 'read', value: [also.length === 0 ? told : { ...told, also }] };
  }

  text(): PageReading<string> {
    const editors = editorsIn(this.#talk.form);
    if (editors.length !== 1) return { status: 'unreadable', parts: ['body'] };
    return { status: 'read', value: wordsOf(this.editor) };
  }

  subject(): string {
    const field = first(this.root, SELECTORS.talk.subject);
    return (field && valueOf(field)) ?? '';
  }

  sendControl(): Element | null {
    return first(this.#talk.form, SELECTORS.talk.send) ?? null;
  }

  entersSend(): boolean | null {
    if (this.sendControl()) return false;
    return first(this.#talk.form, SELECTORS.talk.sendToggle) ? true : null;
  }

  messages(): PageReading<RowsRead> {
    const { rows, sight, person } = this.#look();
    if (!person) return { status: 'unreadable', parts: ['thread'] };
    return { status: 'read', value: readRows(this.root, rows, person, sight) };
  }

  /** For those who switch the chip on; by default LinkedIn's pages get not one node. */
  hintPlace(): HintPlace | undefined {
    const parent = parentOf(this.#talk.form);
    if (!parent || closest(parent, 'form') || !isShown(parent)) return undefined;
    return { parent, before: this.#talk.form };
  }

  isGroup(): boolean {
    return isGroupIn(this.#look().sight) || pillsIn(this.#talk).length > 1;
  }

  drifted(): readonly PagePart[] {
    const { rows, sight, person } = this.#look();
    return person && readRows(this.root, rows, person, sight).isDrifted ? ['thread'] : [];
  }

  #look(): Looked {
    const rows = rowsIn(this.root);
    const composed = this.#composedFor.idsFor(this.#talk, this.#url());
    const sight = sightOf(this.#talk, rows, composed.ids);
    return { rows, sight, person: composed.isOther ? undefined : personIn(sight) };
  }

  /** Nobody has been chosen yet. */
  #isNew({ head, card, writers, name }: Sight): boolean {
    const told = [head, card, writers].some(({ members, slugs }) => members.size + slugs.size > 0);
    return !told && name === undefined && pillsIn(this.#talk).length === 0;
  }
}
