import type { Chat, ChatFrame, Markup } from './chat-types.ts';

/** How this page behaves, from the query of its address. */
export interface ChatOptions {
  /** Messages of a chat appear so long after its name, milliseconds. */
  readonly slow: number;
  /** Sending does nothing, as without a connection. */
  readonly refuse: boolean;
  /** What is written stays in the text box when another chat is opened. */
  readonly keep: boolean;
}

/** A message is under way so long, milliseconds. */
const UNDER_WAY = 120;

/** A chat app with one open chat, like most: everything of it but how it looks. */
export class ChatApp {
  readonly #markup: Markup;
  readonly #options: ChatOptions;
  readonly #self: string;
  readonly #list: Element;
  #frame: ChatFrame | undefined;
  #open: Chat | undefined;
  #count = 0;

  constructor(markup: Markup, options: ChatOptions, self: string) {
    this.#markup = markup;
    this.#options = options;
    this.#self = self;
    this.#list = markup.buildPage();
    document.addEventListener('keydown', (event) => this.#keyPressed(event));
    document.addEventListener('input', () => this.#edited());
    document.addEventListener('click', ({ target }) => {
      const control = this.#frame?.sendControl();
      if (target instanceof Node && control?.contains(target)) this.#send();
    });
    // What another person writes, when the test says so.
    document.addEventListener('chat-arrives', (event) => {
      if (event instanceof CustomEvent) this.#arrives(String(event.detail));
    });
  }

  list(chats: readonly Chat[]): void {
    for (const chat of chats) {
      const item = this.#markup.listItem(chat);
      item.setAttribute('data-test-chat', chat.name);
      item.addEventListener('click', () => this.#show(chat));
      this.#list.append(item);
    }
  }

  #show(chat: Chat): void {
    this.#frame ??= this.#markup.buildChat();
    const written = this.#open ? this.#frame.written() : '';
    if (this.#open) this.#open.draft = this.#options.keep ? '' : written;
    this.#open = chat;
    this.#frame.showPerson(chat);
    this.#write(this.#options.keep ? written : chat.draft);
    setTimeout(() => {
      if (this.#open === chat) this.#frame?.showMessages(chat);
    }, this.#options.slow);
  }

  /** The text box is another after each change between empty and filled, as sites do it. */
  #write(text: string): void {
    if (!this.#open || !this.#frame) return;
    const editor = this.#frame.replaceEditor(this.#open, text);
    this.#wasEmpty = text === '';
    editor.focus();
    getSelection()?.selectAllChildren(editor);
    getSelection()?.collapseToEnd();
  }

  #wasEmpty = true;

  #edited(): void {
    const text = this.#frame?.written() ?? '';
    if (text !== '' && this.#wasEmpty) this.#write(text);
    if (text === '' && !this.#wasEmpty) this.#write('');
  }

  #keyPressed(event: KeyboardEvent): void {
    const isEnter = event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (!isEnter || !this.#frame) return;
    event.preventDefault();
    this.#send();
  }

  #send(): void {
    const text = this.#frame?.written() ?? '';
    const chat = this.#open;
    if (text === '' || !chat || this.#options.refuse) return;
    const message = this.#messageOf(text, this.#self);
    chat.messages.push(message);
    this.#write('');
    this.#frame?.showMessages(chat);
    setTimeout(() => {
      message.isSent = true;
      if (this.#open === chat) this.#frame?.showMessages(chat);
    }, UNDER_WAY);
  }

  #arrives(text: string): void {
    const chat = this.#open;
    if (!chat) return;
    chat.messages.push({ ...this.#messageOf(text, chat.name), isSent: true });
    this.#frame?.showMessages(chat);
  }

  #messageOf(text: string, from: string) {
    this.#count += 1;
    const id = `3EB${Date.now().toString(36)}${this.#count}`;
    return { id, from, isOwn: from === this.#self, at: Date.now(), text, isSent: false };
  }
}
