import type { Person } from '../story.ts';
import type { App } from './app.ts';
import { quoteOf, snippet } from './body.ts';
import { ago, moment } from './dates.ts';
import { attributeName, classNames, el, nest } from './element.ts';
import { legacyId } from './ids.ts';
import { messageId, type Message } from './mailbox.ts';

/** One message of the thread on the screen. */
export interface MessageItem {
  readonly message: Message;
  /** `[role=listitem]`. */
  readonly element: HTMLElement;
  /** Takes the reply boxes and the inline compose. */
  readonly replyPlace: HTMLElement;
  expand(): void;
  /** Its id changed. */
  update(): void;
}

/** Builds one message, collapsed to a line until `expand`. */
export function messageItem(app: App, message: Message, reply: () => void): MessageItem {
  const replyPlace = el('div', 'gA gt acV', { look: 's-reply-place' });
  const holder = el('div');
  const element = el('div', '', { role: 'listitem', tabindex: '-1' }, [
    nest(['Bk', 'G3 G2', ''], holder),
  ]);
  const brief = collapsed(app, message);
  let full: HTMLElement | undefined;
  const expand = (): void => {
    full ??= expanded(app, message, reply, collapse);
    full.style.display = '';
    brief.remove();
    holder.prepend(full);
    replyPlace.style.display = '';
    setState(element, true);
  };
  // As on the site, what was open once stays in the document, hidden.
  const collapse = (): void => {
    if (full === undefined || replyPlace.querySelector('form') !== null) return;
    full.style.display = 'none';
    replyPlace.style.display = 'none';
    holder.prepend(brief);
    setState(element, false);
  };
  brief.addEventListener('click', expand);
  holder.append(brief, replyPlace);
  replyPlace.style.display = 'none';
  setState(element, false);
  const update = (): void => {
    if (full !== undefined) setIds(full, message);
  };
  return { message, element, replyPlace, expand, update };
}

function setState(element: HTMLElement, open: boolean): void {
  element.className = `${classNames(open ? 'h7 ie nH oy8Mbf' : 'kv ie nH')} s-item`;
  if (open) element.setAttribute('aria-expanded', 'true');
  else element.removeAttribute('aria-expanded');
}

function collapsed(app: App, message: Message): HTMLElement {
  const words = (): HTMLElement => el('span', 'iA g6', {}, [snippet(message.body)]);
  const second = words();
  second.style.display = 'none';
  return el('div', 'adf ads', { look: 's-brief' }, [
    el('table', 'cf gJ', { look: 's-block' }, [
      el('tbody', '', {}, [
        el('tr', '', { look: 's-brief-row' }, [
          el('td', 'gF', { look: 's-brief-who' }, [senderSpan(message.from)]),
          el('td', 'gH', { look: 's-brief-words' }, [words(), second]),
          el('td', 'gH', {}, [dateCell(app, message)]),
        ]),
      ]),
    ]),
  ]);
}

function expanded(
  app: App,
  message: Message,
  reply: () => void,
  collapse: () => void,
): HTMLElement {
  const button = el('div', 'T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3', {
    look: 's-reply-icon',
    role: 'button',
    tabindex: '0',
    'data-tooltip': app.words.reply,
    'aria-label': app.words.reply,
  });
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    reply();
  });
  const head = header(app, message, button);
  head.addEventListener('click', collapse);
  const element = el('div', 'adn ads', { look: 's-message' }, [
    avatar(message.from),
    el('div', 'gs', { look: 's-message-main' }, [head, ...bodies(app, message)]),
    el('div', 'ajx'),
  ]);
  setIds(element, message);
  return element;
}

function setIds(element: HTMLElement, message: Message): void {
  element.setAttribute(attributeName('data-message-id'), `#${messageId(message)}`);
  if (message.id === undefined) return;
  element.setAttribute(attributeName('data-legacy-message-id'), legacyId(message.id));
}

function header(app: App, message: Message, reply: HTMLElement): HTMLElement {
  const name = el('h3', 'iw gFxsud', { look: 's-plain' }, [
    el('span', 'qu', { translate: 'no', role: 'gridcell', tabindex: '-1' }, [
      senderSpan(message.from),
      el('span', 'go', { look: 's-quiet' }, [` <${message.from.address}>`]),
    ]),
  ]);
  const inner = el('table', 'cf ix', {}, [
    el('tbody', '', {}, [el('tr', '', {}, [el('td', 'c2', {}, [name])])]),
  ]);
  const top = el('tr', 'acZ', { look: 's-message-head' }, [
    el('td', 'gF gK', { look: 's-grow' }, [inner]),
    el('td', 'gH bAk', {}, [dateCell(app, message)]),
    el('td', 'gH acX bAm', {}, [reply]),
  ]);
  const to = el('tr', 'acZ xD', {}, [el('td', '', { colspan: '3' }, [recipients(app, message)])]);
  return el('div', 'gE iv gt', { look: 's-message-header' }, [
    el('table', 'cf gJ', { look: 's-block' }, [el('tbody', '', {}, [top, to])]),
  ]);
}

function senderSpan(person: Person): HTMLElement {
  const attributes = {
    look: 's-sender',
    email: person.address,
    name: person.name,
    'data-hovercard-id': person.address,
  };
  return el('span', 'gD', attributes, [el('span', '', {}, [person.name])]);
}

function recipients(app: App, message: Message): HTMLElement {
  const own = app.mailbox.account.address;
  const spans = [...message.to, ...message.cc].flatMap((person, at) => {
    const name = person.address === own ? app.words.me : person.name;
    const attributes = { email: person.address, name, 'data-hovercard-id': person.address };
    const span = el('span', 'g2', attributes, [name]);
    return at === 0 ? [span] : [', ', span];
  });
  return el('div', 'iw ajw', { look: 's-quiet' }, [
    el('span', 'hb', { translate: 'no' }, [app.words.toPeople, ...spans]),
  ]);
}

function dateCell(app: App, message: Message): HTMLElement {
  const when = moment(message.at, app.options);
  const attributes = { title: when, alt: when, role: 'gridcell', tabindex: '-1' };
  const text = `${when} (${ago(message.at, Date.now(), app.options)})`;
  return el('div', 'gK', { look: 's-date' }, [el('span', 'g3', attributes, [text])]);
}

function avatar(person: Person): HTMLElement {
  const letter = person.name.slice(0, 1);
  const holder = el('div', 'aju', { look: 's-avatar', 'aria-hidden': 'true' }, [letter]);
  holder.style.setProperty('--s-hue', String((person.address.length * 47) % 360));
  return holder;
}

/** The body, and the hidden empty second one that the site has after each. */
function bodies(app: App, message: Message): HTMLElement[] {
  const words = el('div', 'a3s aiL', {}, [message.body.cloneNode(true)]);
  if (message.quoted !== undefined) words.append(el('br'), quoteOf(message.quoted, app));
  const empty = el('div', 'ii gt', { style: 'display:none' }, [el('div', 'a3s aiL undefined')]);
  return [el('div', 'ii gt', { look: 's-message-body' }, [words]), empty, el('div', 'hi')];
}
