import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import type { PagePart } from '../../vocabulary/health.ts';
import type { DirectMessages, DirectPerson, DirectPlace } from '../direct/reader.ts';
import { all, closest, first, holds, isHtml, isShown, parentOf } from '../dom.ts';
import { readText } from '../page-text.ts';
import type { HintPlace, PageReading } from '../site.ts';
import type { ChatPage } from './chat-place.ts';
import type { KnownHandles } from './known-handles.ts';
import { handlesIn } from './handle.ts';
import { ownUser } from './own-user.ts';
import { addressOfPage, chatInAddress } from './page-address.ts';
import { SELECTORS } from './selectors.ts';

const { old } = SELECTORS;

/**
 * A conversation of the page before X Chat, or of its drawer. Who wrote which message was never marked
 * there, so none is read; and the drawer names its person only by a handle, which is no lasting id.
 */
export class OldPlace implements DirectPlace {
  readonly editor: HTMLElement;
  readonly root: Element;
  readonly #document: Document;
  readonly #handles: KnownHandles;

  constructor(editor: HTMLElement, root: Element, page: Omit<ChatPage, 'mount'>) {
    this.editor = editor;
    this.root = root;
    this.#document = page.document;
    this.#handles = page.handles;
  }

  thread(): string | null {
    return this.#isDrawer() ? null : (this.#address()?.thread ?? null);
  }

  people(): PageReading<readonly DirectPerson[]> {
    const users = this.#isDrawer() ? [] : (this.#address()?.users ?? []);
    const own = ownUser(this.#document, []);
    const others = users.filter((user) => user !== own);
    const [peer] = others;
    const thread = this.thread();
    const handle = this.#handle();
    const isTold = own !== undefined && peer !== undefined && others.length === 1;
    if (!isTold || thread === null || handle === undefined || !this.#handles.fits(thread, handle)) {
      return { status: 'unreadable', parts: ['recipients'] };
    }
    return { status: 'read', value: [{ address: peer, also: [`@${handle}`] }] };
  }

  text(): PageReading<string> {
    const { text } = readText(this.editor, { skip: '[contenteditable=false]' }, DRAFT_LIMIT);
    return { status: 'read', value: text };
  }

  subject(): string {
    return '';
  }

  sendControl(): Element | null {
    return first(this.root, old.send) ?? null;
  }

  entersSend(): boolean {
    return true;
  }

  messages(): PageReading<DirectMessages> {
    return { status: 'read', value: { messages: [], complete: false } };
  }

  hintPlace(): HintPlace | undefined {
    const bar = closest(this.editor, old.toolbar);
    const parent = bar && parentOf(bar);
    return parent && isShown(parent) ? { parent, before: bar } : undefined;
  }

  isGroup(): boolean {
    return !this.#isDrawer() && this.#address()?.users.length === 0;
  }

  drifted(): readonly PagePart[] {
    return [];
  }

  /** The one handle outside the messages. */
  #handle(): string | undefined {
    const inside = new Set(all(this.root, old.entry).flatMap(handlesIn));
    const handles = handlesIn(this.root).filter((handle) => !inside.has(handle));
    return handles.length === 1 ? handles[0] : undefined;
  }

  #isDrawer(): boolean {
    return closest(this.root, old.drawer) !== undefined;
  }

  #address(): ReturnType<typeof chatInAddress> {
    return chatInAddress(addressOfPage(this.#document));
  }
}

/** The conversations of the old page and of the drawer in a part of the page. */
export function oldPlacesIn({ mount, ...page }: ChatPage): readonly OldPlace[] {
  const editors = all(mount, `${old.field}, ${old.fieldInDrawer}`).filter(
    (one) => isShown(one) && parentOf(one) !== undefined,
  );
  const outer = editors.filter(
    (one) => !editors.some((other) => other !== one && holds(other, one)),
  );
  return outer.flatMap((editor) => {
    const root = closest(editor, old.root);
    return root && isHtml(editor) ? [new OldPlace(editor, root, page)] : [];
  });
}
