import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import type { PagePart } from '../../vocabulary/health.ts';
import { shownName } from '../address.ts';
import type { DirectMessages, DirectPerson, DirectPlace } from '../direct/reader.ts';
import { all, closest, first, isHtml, isShown, parentOf, textOf, valueOf } from '../dom.ts';
import type { HintPlace, PageReading } from '../site.ts';
import { listedIn } from './conversation-list.ts';
import { handlesIn } from './handle.ts';
import type { KnownHandles } from './known-handles.ts';
import { messagesIn, namesSenders } from './messages.ts';
import type { Mount } from './mounts.ts';
import { ownUser } from './own-user.ts';
import { addressOfPage, chatInAddress } from './page-address.ts';
import { SELECTORS } from './selectors.ts';

const { chat } = SELECTORS;
const FIELDS = `${chat.field}, ${chat.fieldInForm}`;
const SOMEBODY: PageReading<readonly DirectPerson[]> = {
  status: 'unreadable',
  parts: ['recipients'],
};

/** What a chat is read from. */
export interface ChatPage {
  readonly document: Document;
  readonly mount: Mount;
  readonly handles: KnownHandles;
}

/** The one conversation that X Chat shows at a time; the page's address says which. */
export class ChatPlace implements DirectPlace {
  readonly editor: HTMLElement;
  readonly root: Element;
  readonly #page: ChatPage;

  constructor(editor: HTMLElement, root: Element, page: ChatPage) {
    this.editor = editor;
    this.root = root;
    this.#page = page;
  }

  thread(): string | null {
    return chatInAddress(addressOfPage(this.#page.document))?.thread ?? null;
  }

  people(): PageReading<readonly DirectPerson[]> {
    const users = chatInAddress(addressOfPage(this.#page.document))?.users ?? [];
    const listed = listedIn(this.#page.mount);
    const own = ownUser(this.#page.document, listed);
    const others = users.filter((user) => user !== own);
    const [peer] = others;
    const handle = this.#handle();
    if (own === undefined || peer === undefined || others.length !== 1) return SOMEBODY;
    if (handle === undefined || !this.#isShownHere(peer, handle)) return SOMEBODY;
    return { status: 'read', value: [this.#person(peer, handle)] };
  }

  text(): PageReading<string> {
    const value = valueOf(this.editor);
    const isOne = all(this.root, FIELDS).filter(isShown).length === 1;
    if (value === undefined || !isOne) return { status: 'unreadable', parts: ['body'] };
    return {
      status: 'read',
      value: value.replaceAll('\r\n', '\n').slice(0, DRAFT_LIMIT).trimEnd(),
    };
  }

  subject(): string {
    return '';
  }

  sendControl(): Element | null {
    return first(this.root, chat.send) ?? null;
  }

  entersSend(): boolean {
    return true;
  }

  messages(): PageReading<DirectMessages> {
    // Older ones are loaded on the way up, and nothing tells that the first one is reached.
    return { status: 'read', value: { messages: messagesIn(this.root).messages, complete: false } };
  }

  hintPlace(): HintPlace | undefined {
    const form = closest(this.editor, chat.form);
    const parent = form && parentOf(form);
    if (!parent || closest(parent, 'form') || !isShown(parent)) return undefined;
    return { parent, before: form };
  }

  isGroup(): boolean {
    const address = chatInAddress(addressOfPage(this.#page.document));
    return address?.users.length === 0 || namesSenders(this.root);
  }

  drifted(): readonly PagePart[] {
    return messagesIn(this.root).isDrifted ? ['thread'] : [];
  }

  /** The one handle in the head of the conversation. */
  #handle(): string | undefined {
    const [header] = all(this.root, chat.header);
    const handles = header ? handlesIn(header) : handlesAbove(this.root);
    return handles.length === 1 ? handles[0] : undefined;
  }

  /** Whether address and head speak of the same person: by the list, and by what was seen before. */
  #isShownHere(peer: string, handle: string): boolean {
    const listed = listedIn(this.#page.mount).filter((one) => one.handle !== undefined);
    const here = listed.find(({ users }) => users.includes(peer));
    const there = listed.find((one) => one.handle === handle);
    if (here && here.handle !== handle) return false;
    if (there && !there.users.includes(peer)) return false;
    const thread = this.thread();
    return thread !== null && this.#page.handles.fits(thread, handle);
  }

  #person(peer: string, handle: string): DirectPerson {
    const named = first(this.root, chat.name);
    const name = named && shownName(textOf(named));
    return { address: peer, ...(name === undefined ? {} : { name }), also: [`@${handle}`] };
  }
}

/** Without its name the head is what stands above the messages. */
function handlesAbove(root: Element): readonly string[] {
  const list = first(root, chat.list);
  const inside = new Set(list ? handlesIn(list) : []);
  return list ? handlesIn(root).filter((handle) => !inside.has(handle)) : [];
}

/** The conversation that stands in a part of the page with its field. */
export function chatsIn(page: ChatPage): readonly ChatPlace[] {
  const fields = all(page.mount, FIELDS).filter(isShown);
  return fields.slice(0, 1).flatMap((field) => {
    const root = closest(field, chat.panel) ?? aroundForm(field);
    return root && isHtml(field) ? [new ChatPlace(field, root, page)] : [];
  });
}

/** Where the panel has another name: the nearest element with messages and a link to somebody above them. */
function aroundForm(field: Element): Element | undefined {
  let at = parentOf(field);
  while (at && !first(at, chat.header) && !first(at, chat.list)) at = parentOf(at);
  return at && first(at, chat.item) ? undefined : at;
}
