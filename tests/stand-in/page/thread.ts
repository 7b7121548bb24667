import { hashOf, type App } from './app.ts';
import type { Compose } from './compose.ts';
import type { Answered } from './draft.ts';
import { attributeName, classNames, el, nest } from './element.ts';
import { legacyThreadId, threadId, type Message, type Thread } from './mailbox.ts';
import { messageItem, type MessageItem } from './message.ts';

/** The thread on the screen. */
export interface ThreadView {
  readonly thread: Thread;
  readonly element: HTMLElement;
  /** Shows an inline compose below the message it answers. */
  place(compose: Compose, answers: Answered): void;
  /** A message was added, taken back, or got its id. */
  messageChanged(message: Message): void;
}

/** Between its first and its last two messages a longer thread shows only how many there are. */
const ALWAYS_SHOWN = 4;

/** Builds the thread under `[role=main]`. */
export function threadView(app: App, thread: Thread, list: string): ThreadView {
  const items: MessageItem[] = [];
  const listElement = el('div', 'nH', { role: 'list' });
  const title = el('h2', 'hP', { look: 's-thread-title', tabindex: '-1' }, [
    thread.subject === '' ? app.words.noSubject : thread.subject,
  ]);
  const add = (message: Message): MessageItem => {
    const item = messageItem(app, message, () => app.reply({ thread, message, toAll: false }));
    items.push(item);
    listElement.append(item.element);
    return item;
  };
  const showReply = (): void => showReplyBoxes(app, thread, items);
  thread.messages.forEach(add);
  items.at(-1)?.expand();
  superCollapse(items);
  setThreadIds(title, thread);
  showReply();
  return {
    thread,
    element: frame(app, title, listElement, list),
    place: (compose, answers) => placeInline(items, compose, answers),
    messageChanged: (message) => {
      const item = items.find((one) => one.message === message);
      if (!thread.messages.includes(message)) takeOut(items, item);
      else if (item === undefined) add(message).expand();
      else item.update();
      setThreadIds(title, thread);
      showReply();
    },
  };
}

function frame(app: App, title: HTMLElement, messages: HTMLElement, list: string): HTMLElement {
  const back = el(
    'button',
    '',
    { look: 's-back', type: 'button', title: app.words.back, 'aria-label': app.words.back },
    ['←'],
  );
  back.addEventListener('click', () => app.go(`#${list}`));
  const inner = el('div', 'nH', {}, [
    el('div', 'ha', { look: 's-thread-head' }, [back, title]),
    nest(['nH aHU', 'nH hx'], messages),
  ]);
  return el('div', 'nH', { look: 's-main s-thread', role: 'main' }, [nest(['nH a98 iY'], inner)]);
}

function setThreadIds(title: HTMLElement, thread: Thread): void {
  title.setAttribute(attributeName('data-thread-perm-id'), threadId(thread));
  const legacy = legacyThreadId(thread);
  if (legacy !== undefined) title.setAttribute(attributeName('data-legacy-thread-id'), legacy);
}

function takeOut(items: MessageItem[], item: MessageItem | undefined): void {
  if (item === undefined) return;
  item.element.remove();
  items.splice(items.indexOf(item), 1);
}

function superCollapse(items: readonly MessageItem[]): void {
  if (items.length <= ALWAYS_SHOWN) return;
  const hidden = items.slice(1, -2);
  const count = el('div', 'adv', { look: 's-hidden-count', role: 'button', tabindex: '0' }, [
    el('span', 'adx', {}, [el('span', '', {}, [String(hidden.length)])]),
  ]);
  for (const item of hidden) item.element.className = `${classNames('kQ ie nH')} s-hidden-item`;
  hidden[0]?.element.before(count);
  count.addEventListener('click', () => {
    count.remove();
    for (const item of hidden) item.element.className = `${classNames('kv ie nH')} s-item`;
  });
}

/** The last message carries Reply and Reply all, unless an inline compose is open there. */
function showReplyBoxes(app: App, thread: Thread, items: readonly MessageItem[]): void {
  const last = items.at(-1);
  for (const item of items) {
    if (item.replyPlace.querySelector('form') !== null) continue;
    item.replyPlace.replaceChildren(...(item === last ? [replyBoxes(app, thread, item)] : []));
  }
}

function replyBoxes(app: App, thread: Thread, item: MessageItem): HTMLElement {
  const { message } = item;
  const people = new Set([message.from, ...message.to, ...message.cc].map((who) => who.address));
  people.delete(app.mailbox.account.address);
  const box = (label: string, toAll: boolean, forward = false): HTMLElement => {
    const link = el('span', 'ams bkH', { look: 's-reply-box', role: 'link', tabindex: '0' }, [
      label,
    ]);
    link.addEventListener('click', () => app.reply({ thread, message, toAll, forward }));
    return link;
  };
  const all = people.size > 1 ? [box(app.words.replyAll, true)] : [];
  const forward = box(app.words.forward, false, true);
  forward.className = forward.className.replace(classNames('bkH'), classNames('bkG'));
  const boxes = [box(app.words.reply, false), ...all, forward];
  return nest(['gB xu', 'ip', 'amn'], el('div', '', {}, boxes));
}

function placeInline(items: readonly MessageItem[], compose: Compose, answers: Answered): void {
  const item = items.find((one) => one.message === answers.message) ?? items.at(-1);
  if (item === undefined) return;
  item.expand();
  // `.ip` stopped holding the compose as its first child in autumn 2025.
  item.replyPlace.replaceChildren(nest(['gB xu', 'ip adB'], el('div', '', {}, [compose.box])));
}

/** Where to go back to, and what to show, for a hash such as `#inbox/198c…`. */
export function threadAt(app: App, hash: string): { list: string; thread: Thread } | undefined {
  const [list = 'inbox', id] = hash.replace(/^#/, '').split('/');
  const thread = app.mailbox.threads.find((one) => hashOf(list, one) === `#${list}/${id ?? ''}`);
  const local = app.mailbox.threads.find((one) => one.localId === id);
  const found = thread ?? local;
  return found === undefined ? undefined : { list, thread: found };
}
