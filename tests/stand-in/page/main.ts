import type { DatedStory } from '../story.ts';
import { hashOf, type App } from './app.ts';
import { openCompose, type Compose } from './compose.ts';
import { newDraft, replyDraft, type Answered, type Draft } from './draft.ts';
import { el } from './element.ts';
import { LISTS, listView } from './list.ts';
import { openMailbox } from './mailbox.ts';
import { readOptions } from './options.ts';
import { draftHandedOver, makePopOut } from './pop-out.ts';
import { makeShell } from './shell.ts';
import { threadAt, threadView, type ThreadView } from './thread.ts';
import { lookOut } from './watch.ts';
import { wordsFor } from './words.ts';

lookOut();

const options = readOptions(location.search);
/** A window that holds one mail being written and no list. */
const isPopOut =
  location.pathname.endsWith('/popout') || /[?&]view=btop(?:&|$)/.test(location.search);
const story: DatedStory = await (await fetch(`/story.json?of=${location.pathname}`)).json();
let shownThread: ThreadView | undefined;
let shownView: HTMLElement | undefined;
let inline: Compose | undefined;

const app: App = {
  options,
  words: wordsFor(options.language),
  mailbox: openMailbox(story, options.single),
  open,
  reply: (answers) => {
    const open = inline?.draft();
    if (open?.answers !== undefined && isSameAnswer(open.answers, answers)) {
      inline?.focus();
    } else openInline(replyDraft(answers, app.mailbox.account));
  },
  go: (hash) => {
    if (location.hash === hash) route();
    else location.hash = hash;
  },
  changed: () => {
    if (shownThread === undefined) showList();
    shell.update(listName());
  },
  messageChanged: (thread, message) => {
    if (shownThread?.thread !== thread) return;
    if (thread.messages.length === 0) app.go(`#${listName()}`);
    else shownThread.messageChanged(message);
  },
};
document.documentElement.dir = options.direction;
const shell = isPopOut ? makePopOut(app) : makeShell(app);

function isSameAnswer(one: Answered, other: Answered): boolean {
  const isSameKind = one.toAll === other.toAll && one.forward === other.forward;
  return one.message === other.message && isSameKind;
}

/** The list that the address names. */
function listName(): string {
  return location.hash.replace(/^#/, '').split(/[/?]/)[0] || 'inbox';
}

function open(draft: Draft): void {
  if (draft.answers !== undefined && !isPopOut) return openInline(draft);
  const compose = openCompose(app, draft, () => undefined);
  shell.float(compose.box);
  compose.focus();
}

function openInline(draft: Draft): void {
  if (draft.answers === undefined) return;
  if (shownThread?.thread !== draft.answers.thread) {
    app.go(hashOf('inbox', draft.answers.thread));
    route();
  }
  putAwayInline();
  const compose = openCompose(app, draft, () => {
    if (inline !== compose) return;
    inline = undefined;
    // Brings the reply boxes back.
    const [message] = draft.answers?.thread.messages.slice(-1) ?? [];
    if (message !== undefined) shownThread?.messageChanged(message);
  });
  inline = compose;
  shownThread?.place(compose, draft.answers);
  compose.focus();
}

/** Leaving a thread saves its open answer and takes it off the page, as the site does. */
function putAwayInline(): void {
  const compose = inline;
  inline = undefined;
  if (compose === undefined) return;
  app.mailbox.drafts.unshift(compose.draft());
  compose.remove();
}

/** Old views stay in the document, hidden: a reader must take the visible one. */
function showView(view: HTMLElement): void {
  for (const old of [...shell.views.children].slice(0, -2)) old.remove();
  if (shownView !== undefined) shownView.style.display = 'none';
  shell.views.append(view);
  shownView = view;
}

function showList(): void {
  const name = LISTS.find((one) => one === listName()) ?? 'inbox';
  const old = shownThread === undefined ? shownView : undefined;
  shownThread = undefined;
  showView(listView(app, name));
  old?.remove();
}

function route(): void {
  const at = threadAt(app, location.hash);
  if (at !== undefined && shownThread?.thread === at.thread) return;
  putAwayInline();
  if (at === undefined) showList();
  else {
    at.thread.unread = false;
    shownThread = threadView(app, at.thread, at.list);
    showView(options.split ? besideList(shownThread.element, at.list) : shownThread.element);
    takeUpAnswer();
  }
  shell.update(listName());
}

/** The split screen: list and thread share what is otherwise the whole of one of them. */
function besideList(thread: HTMLElement, list: string): HTMLElement {
  const view = listView(app, LISTS.find((one) => one === list) ?? 'inbox');
  thread.removeAttribute('role');
  view.append(el('div', 'aia', { look: 's-pane-beside' }, [thread]));
  view.classList.add('s-split');
  return view;
}

/** An answer begun before stands open again. */
function takeUpAnswer(): void {
  const { drafts } = app.mailbox;
  const kept = drafts.find((draft) => draft.answers?.thread === shownThread?.thread);
  if (kept === undefined || shownThread === undefined) return;
  drafts.splice(drafts.indexOf(kept), 1);
  openInline(kept);
}

/** The site's one-letter shortcuts: what is typed into an extension's own box must not reach them. */
function shortcut(event: KeyboardEvent): void {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const typing = target?.isContentEditable === true || target?.matches('input, textarea') === true;
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === 'c') app.open(newDraft(options));
  else if (event.key === 'u') app.go(`#${listName()}`);
  else if (event.key === 'r') replyToLast();
  else return;
  event.preventDefault();
}

function replyToLast(): void {
  const thread = shownThread?.thread;
  const message = thread?.messages.at(-1);
  if (thread !== undefined && message !== undefined) app.reply({ thread, message, toAll: false });
}

if (isPopOut) open(draftHandedOver() ?? newDraft(options));
else {
  addEventListener('hashchange', route);
  document.addEventListener('keydown', shortcut);
  route();
}
