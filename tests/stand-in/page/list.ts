import type { Person } from '../story.ts';
import { hashOf, type App } from './app.ts';
import { snippet } from './body.ts';
import { moment, shortMoment } from './dates.ts';
import type { Draft } from './draft.ts';
import { el } from './element.ts';
import { legacyId } from './ids.ts';
import { legacyThreadId, threadId, type Message, type Thread } from './mailbox.ts';

export type ListName = 'inbox' | 'sent' | 'drafts' | 'scheduled';
export const LISTS: readonly ListName[] = ['inbox', 'sent', 'drafts', 'scheduled'];

/** The threads of a list, the newest first. */
export function threadsOf(app: App, name: ListName): Thread[] {
  const own = app.mailbox.account.address;
  const wanted = (message: Message): boolean =>
    name === 'inbox' ? message.from.address !== own : message.from.address === own;
  if (name === 'drafts' || name === 'scheduled') return [];
  return app.mailbox.threads
    .filter((thread) => thread.messages.some(wanted))
    .sort((a, b) => lastAt(b) - lastAt(a));
}

/** Builds the list under `[role=main]`. */
export function listView(app: App, name: ListName): HTMLElement {
  const rows = [
    ...threadsOf(app, name).map((thread) => threadRow(app, name, thread)),
    ...draftsOf(app, name).map((draft) => draftRow(app, name, draft)),
  ];
  const table = el('table', 'F cf zt', { look: 's-list', role: 'grid' }, [
    el('tbody', '', {}, rows),
  ]);
  const shown = rows.length > 0 ? table : el('p', '', { look: 's-empty' }, [app.words.empty]);
  return el('div', 'nH', { look: 's-main', role: 'main' }, [el('div', 'ae4 UI', {}, [shown])]);
}

function threadRow(app: App, name: ListName, thread: Thread): HTMLElement {
  const last = thread.messages.at(-1);
  if (last === undefined) return el('tr');
  const who = name === 'inbox' ? people(app, thread) : last.to.map((person) => person.name);
  const person = name === 'inbox' ? otherSender(app, thread) : (last.to[0] ?? last.from);
  const prefix = name === 'inbox' ? '' : app.words.toColumn;
  const line = row(app, {
    unread: name === 'inbox' && thread.unread,
    person,
    who: prefix + who.join(', '),
    count: thread.messages.length,
    subject: [subjectSpan(app, thread, last)],
    words: snippet(last.body),
    at: last.at,
  });
  line.addEventListener('click', () => app.go(hashOf(name, thread)));
  return line;
}

function draftsOf(app: App, name: ListName): readonly Draft[] {
  if (name === 'drafts') return app.mailbox.drafts;
  return name === 'scheduled' ? app.mailbox.scheduled : [];
}

function draftRow(app: App, name: ListName, draft: Draft): HTMLElement {
  const body = document.createDocumentFragment();
  body.append(...draft.body.map((node) => node.cloneNode(true)));
  const person = draft.recipients.to[0] ?? { name: '', address: '' };
  const line = row(app, {
    unread: false,
    person,
    who: name === 'drafts' ? app.words.draft : app.words.toColumn + person.name,
    count: 1,
    subject: [draft.subject === '' ? app.words.noSubject : draft.subject],
    words: snippet(body),
    at: Date.now(),
  });
  line.addEventListener('click', () => {
    const drafts = name === 'drafts' ? app.mailbox.drafts : app.mailbox.scheduled;
    drafts.splice(drafts.indexOf(draft), 1);
    app.open(draft);
    app.changed();
  });
  return line;
}

interface Row {
  readonly unread: boolean;
  readonly person: Person;
  readonly who: string;
  readonly count: number;
  readonly subject: readonly (Node | string)[];
  readonly words: string;
  readonly at: number;
}

function row(app: App, shown: Row): HTMLTableRowElement {
  const { person, unread } = shown;
  const name = el('span', unread ? 'zF' : 'yP', { email: person.address, name: person.name }, [
    shown.who,
  ]);
  const count =
    shown.count > 1 ? [el('span', 'bx0', { look: 's-quiet' }, [` ${shown.count}`])] : [];
  const text = el('div', 'y6', { look: 's-row-text' }, [
    el('span', 'bog', { look: 's-row-subject' }, shown.subject),
    el('span', 'y2', { look: 's-quiet' }, [` – ${shown.words}`]),
  ]);
  const date = el('span', '', { title: moment(shown.at, app.options) }, [
    el('span', '', {}, [shortMoment(shown.at, Date.now(), app.options)]),
  ]);
  const cells = [
    el('td', 'yX xY', { look: 's-row-who' }, [
      el('div', 'yW', {}, [el('span', 'bA4', {}, [name]), ...count]),
    ]),
    el('td', 'xY a4W', { look: 's-row-main' }, [
      el('div', 'xS', { role: 'link' }, [el('div', 'xT', {}, [text])]),
    ]),
    el('td', 'xW xY', { look: 's-row-date' }, [date]),
  ];
  return el(
    'tr',
    `zA ${unread ? 'zE' : 'yO'}`,
    { look: unread ? 's-row s-unread' : 's-row', role: 'row', tabindex: '-1' },
    cells,
  );
}

function subjectSpan(app: App, thread: Thread, last: Message): HTMLElement {
  const legacy = legacyThreadId(thread);
  const attributes = {
    'data-thread-id': `#${threadId(thread)}`,
    ...(legacy === undefined ? {} : { 'data-legacy-thread-id': legacy }),
    ...(last.id === undefined ? {} : { 'data-legacy-last-message-id': legacyId(last.id) }),
  };
  const subject = thread.subject === '' ? app.words.noSubject : thread.subject;
  return el('span', 'bqe', attributes, [subject]);
}

function people(app: App, thread: Thread): string[] {
  const own = app.mailbox.account.address;
  const name = (message: Message): string =>
    message.from.address === own ? app.words.me : message.from.name;
  return [...new Set(thread.messages.map(name))];
}

function otherSender(app: App, thread: Thread): Person {
  const own = app.mailbox.account;
  const other = thread.messages.findLast((message) => message.from.address !== own.address);
  return other?.from ?? own;
}

function lastAt(thread: Thread): number {
  return thread.messages.at(-1)?.at ?? 0;
}
