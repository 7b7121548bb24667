import { el } from './element.ts';
import { moment } from './dates.ts';
import type { Message } from './mailbox.ts';
import type { App } from './app.ts';
import type { Person } from '../story.ts';

/** Plain text as the editor would have written it: one block, lines ended by `br`. */
export function textBody(text: string): DocumentFragment {
  const block = el('div', '', { dir: 'ltr' }, lines(text));
  const fragment = document.createDocumentFragment();
  fragment.append(block);
  return fragment;
}

/** The signature as it stands at the end of a new mail. */
export function signature(text: string): Node[] {
  return [
    el('div', '', { dir: 'ltr' }, [el('br')]),
    el('br', '', { clear: 'all' }),
    el('div', '', {}, [el('br')]),
    el('span', 'gmail_signature_prefix', {}, ['-- ']),
    el('br'),
    el('div', 'gmail_signature', { dir: 'ltr', 'data-smartmail': 'gmail_signature' }, [
      el('div', '', { dir: 'ltr' }, lines(text)),
    ]),
  ];
}

/** The quote of `message`, its own quote inside it. */
export function quoteOf(message: Message, app: App): HTMLElement {
  const who = `${message.from.name} <${message.from.address}>`;
  const inner = message.quoted === undefined ? [] : [el('br'), quoteOf(message.quoted, app)];
  const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';
  return el('div', 'gmail_quote gmail_quote_container', {}, [
    el('div', 'gmail_attr', { dir: 'ltr' }, [
      app.words.wrote(moment(message.at, app.options), who),
      el('br'),
    ]),
    el('blockquote', 'gmail_quote', { style }, [message.body.cloneNode(true), ...inner]),
  ]);
}

/** `message` as it stands below what is forwarded: in a quote's box, but without a quote's rule. */
export function forwardOf(message: Message, subject: string, app: App): HTMLElement {
  const person = ({ name, address }: Person): string => `${name} <${address}>`;
  const head = app.words.forwardedHead(
    person(message.from),
    moment(message.at, app.options),
    subject,
    message.to.map(person).join(', '),
  );
  return el('div', 'gmail_quote gmail_quote_container', {}, [
    el('div', 'gmail_attr', { dir: 'ltr' }, lines([app.words.forwarded, ...head].join('\n'))),
    el('br'),
    message.body.cloneNode(true),
  ]);
}

/** The first words, for a list. */
export function snippet(body: DocumentFragment): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) words.push(walker.currentNode.textContent ?? '');
  return words.join(' ').trim().slice(0, 110);
}

function lines(text: string): (Node | string)[] {
  return text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [el('br'), line]));
}
