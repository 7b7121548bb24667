/** One chat of the stand-in, as its page keeps it. */
export interface Chat {
  readonly id: string;
  readonly name: string;
  readonly isGroup: boolean;
  readonly messages: ChatMessage[];
  draft: string;
}

export interface ChatMessage {
  readonly id: string;
  readonly from: string;
  readonly isOwn: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly text: string;
  isSent: boolean;
}

/** How one site shows chats: everything that differs from site to site. */
export interface Markup {
  /** Builds the page without a chat on it; returns where the chats are listed. */
  buildPage(): Element;
  listItem(chat: Chat): HTMLElement;
  /** Builds the open chat, empty; called once. */
  buildChat(): ChatFrame;
}

/** The open chat on the page. Its nodes stay while chats come and go. */
export interface ChatFrame {
  showPerson(chat: Chat): void;
  showMessages(chat: Chat): void;
  /** Puts another text box in the place of the one before, with these words. */
  replaceEditor(chat: Chat, text: string): HTMLElement;
  /** What stands in the text box now. */
  written(): string;
  /** What sends by click; null while nothing is written. */
  sendControl(): Element | null;
}
