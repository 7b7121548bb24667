import { el } from './chat-element.ts';
import type { Chat, ChatFrame, ChatMessage, Markup } from './chat-types.ts';

/** How WhatsApp Web shows chats, from the same sightings as `utils/sites/whatsapp/selectors.ts`. */

function headOf({ at, from }: ChatMessage): string {
  const day = new Date(at);
  const clock = `${day.getHours()}:${String(day.getMinutes()).padStart(2, '0')}`;
  return `[${clock}, ${day.getMonth() + 1}/${day.getDate()}/${day.getFullYear()}] ${from}: `;
}

function ticks({ isOwn, isSent }: ChatMessage): readonly Node[] {
  return isOwn ? [el('span', { 'data-icon': isSent ? 'msg-dblcheck' : 'msg-time' })] : [];
}

function rowOf(message: ChatMessage, isGroup: boolean): HTMLElement {
  const words = el('span', { class: 'selectable-text', dir: 'ltr' }, el('span', {}, message.text));
  const author = isGroup ? [el('span', { 'data-testid': 'author' }, message.from)] : [];
  const body = el('div', { class: 'copyable-text', 'data-pre-plain-text': headOf(message) }, words);
  const side = message.isOwn ? 'message-out' : 'message-in';
  const meta = el('span', { 'data-testid': 'msg-meta' }, ...ticks(message));
  const bubble = el('div', { class: side }, ...author, body, meta);
  return el('div', { role: 'row' }, el('div', { 'data-id': message.id }, bubble));
}

function paragraphs(text: string): readonly Node[] {
  if (text === '') return [el('p', {}, el('br'))];
  return text
    .split('\n')
    .map((line) => el('p', {}, el('span', { 'data-lexical-text': 'true' }, line)));
}

function editorFor({ name }: Chat, text: string): HTMLElement {
  const attributes = {
    contenteditable: 'true',
    role: 'textbox',
    'data-tab': '10',
    'data-lexical-editor': 'true',
    'aria-label': `Type a message to ${name}`,
  };
  return el('div', attributes, ...paragraphs(text));
}

function buildChat(): ChatFrame {
  const name = el('span', { dir: 'auto' });
  const below = el('span');
  const list = el('div', { role: 'application' });
  const box = el('div');
  const button = el('button', { 'aria-label': 'Send' });
  const footer = el('footer', {}, box, button);
  const header = el('header', {}, el('div', { role: 'button' }, name, below));
  const main = el('div', { id: 'main' }, header, list, footer);
  return {
    showPerson(chat) {
      if (!main.isConnected) document.querySelector('#app')?.append(main);
      name.textContent = chat.name;
      below.textContent = chat.isGroup ? 'Anna, Ben, You' : 'online';
    },
    showMessages: (chat) =>
      list.replaceChildren(
        el('div', { role: 'row' }, el('span', {}, 'TODAY')),
        ...chat.messages.map((message) => rowOf(message, chat.isGroup)),
      ),
    replaceEditor(chat, text) {
      const editor = editorFor(chat, text);
      box.replaceChildren(editor);
      const icon = text === '' ? 'ptt' : 'wds-ic-send-filled';
      button.replaceChildren(el('span', { 'data-icon': icon }, icon === 'ptt' ? '🎙' : '➤'));
      return editor;
    },
    written: () => (box.innerText === '\n' ? '' : box.innerText.trim()),
    sendControl: () => button.querySelector('[data-icon^=wds]') && button,
  };
}

export const whatsappMarkup: Markup = {
  buildPage() {
    const list = el('div', { role: 'grid' });
    const search = { contenteditable: 'true', role: 'textbox', 'data-tab': '3' };
    const side = el('div', { id: 'side' }, el('header', {}, 'Chats'), el('div', search), list);
    document.body.append(el('div', { id: 'app' }, side));
    return list;
  },
  listItem: (chat) => el('div', { role: 'listitem' }, el('span', { dir: 'auto' }, chat.name)),
  buildChat,
};
