import { refuse } from './alert.ts';
import type { App } from './app.ts';
import { hashOf } from './app.ts';
import type { Compose } from './compose.ts';
import { FIELDS, type Draft } from './draft.ts';
import { settle, threadId, type Message, type Thread } from './mailbox.ts';
import { showSnackbar } from './snackbar.ts';

/** Send was pressed: refuses, or takes the compose away and leaves a while for Undo. */
export function send(app: App, compose: Compose): void {
  const wrong = FIELDS.flatMap((name) => compose.parts.fields[name].commit() ?? []);
  const draft = compose.draft();
  const [bad] = wrong;
  if (bad !== undefined) return refuse(app, app.words.badAddress(bad));
  if (countRecipients(draft) === 0) return refuse(app, app.words.noAddress);
  const quoted = compose.parts.closedQuote() === undefined ? undefined : draft.answers?.message;
  compose.remove();
  whenOnline(app, () => deliver(app, draft, quoted));
}

/** Dispatched on the document, brings the connection back. */
const ONLINE = 'stand-in-online';
const LONG = 3_600_000;

/** Without a connection the mail waits in the page, under a bar with no way back. */
function whenOnline(app: App, act: () => void): void {
  if (!app.options.offline) return act();
  showSnackbar(app, { text: app.words.waiting, param: '', milliseconds: LONG });
  document.addEventListener(ONLINE, act, { once: true });
}

/** Discard: gone, with a way back. */
export function discard(app: App, compose: Compose): void {
  const draft = compose.draft();
  compose.remove();
  app.changed();
  showSnackbar(app, {
    text: app.words.discarded,
    param: `#thread-a:${draft.threadLocalId}`,
    milliseconds: app.options.undoWindow,
    undo: () => app.open(draft),
  });
}

/** Close: kept among the drafts, without a word. */
export function keep(app: App, compose: Compose): void {
  const draft = compose.draft();
  compose.remove();
  if (countRecipients(draft) + draft.body.length > 0 || draft.subject !== '') {
    app.mailbox.drafts.unshift(draft);
  }
  app.changed();
}

/** Dispatched on the document, sends what is scheduled. */
const HOUR = 'stand-in-hour';

/** Scheduled: out of the compose, never sent while the page lives unless its hour comes. */
export function schedule(app: App, compose: Compose): void {
  const draft = compose.draft();
  if (countRecipients(draft) === 0) return refuse(app, app.words.noAddress);
  compose.remove();
  app.mailbox.scheduled.unshift(draft);
  app.changed();
  if (app.options.later !== undefined) setTimeout(() => goOut(app, draft), app.options.later);
  // A test says itself when the hour has come.
  document.addEventListener(HOUR, () => goOut(app, draft), { once: true });
  showSnackbar(app, {
    text: app.words.scheduledDone,
    param: `#thread-a:${draft.threadLocalId}`,
    milliseconds: app.options.undoWindow,
    undo: () => {
      app.mailbox.scheduled.splice(app.mailbox.scheduled.indexOf(draft), 1);
      app.changed();
      app.open(draft);
    },
  });
}

/** The hour of a scheduled mail has come, unless it was taken back. */
function goOut(app: App, draft: Draft): void {
  const at = app.mailbox.scheduled.indexOf(draft);
  if (at === -1) return;
  app.mailbox.scheduled.splice(at, 1);
  const message = messageOf(app, draft, undefined);
  const thread = threadFor(app, draft);
  thread.messages.push(message);
  arrive(app, thread, message);
}

function deliver(app: App, draft: Draft, quoted: Message | undefined): void {
  const message = messageOf(app, draft, quoted);
  const thread = threadFor(app, draft);
  thread.messages.push(message);
  app.changed();
  app.messageChanged(thread, message);
  showSnackbar(app, {
    text: app.words.sending,
    param: `#${threadId(thread)}`,
    milliseconds: app.options.undoWindow,
    undo: () => takeBack(app, thread, message, draft),
    // Seen on new mails; replies were reported to show Undo alone.
    ...(draft.answers === undefined ? { view: () => app.go(hashOf('sent', thread)) } : {}),
  });
  setTimeout(() => arrive(app, thread, message), app.options.undoWindow);
}

function takeBack(app: App, thread: Thread, message: Message, draft: Draft): void {
  thread.messages.splice(thread.messages.indexOf(message), 1);
  if (thread.messages.length === 0) {
    app.mailbox.threads.splice(app.mailbox.threads.indexOf(thread), 1);
  }
  app.messageChanged(thread, message);
  app.changed();
  showSnackbar(app, { text: app.words.undone, param: '', milliseconds: 2000 });
  app.open(draft);
}

/** The undo window has passed. */
function arrive(app: App, thread: Thread, message: Message): void {
  if (!thread.messages.includes(message)) return;
  settle(message);
  app.messageChanged(thread, message);
  app.changed();
}

/** Where conversation view is off, a reply stands alone too. */
function threadFor(app: App, draft: Draft): Thread {
  const answered = app.options.single ? undefined : draft.answers?.thread;
  return answered ?? newThread(app, draft);
}

function newThread(app: App, draft: Draft): Thread {
  const thread: Thread = {
    localId: draft.threadLocalId,
    subject: draft.subject,
    unread: false,
    messages: [],
  };
  app.mailbox.threads.unshift(thread);
  return thread;
}

function messageOf(app: App, draft: Draft, quoted: Message | undefined): Message {
  const body = document.createDocumentFragment();
  body.append(...draft.body.map((node) => node.cloneNode(true)));
  return {
    id: undefined,
    localId: draft.localId,
    from: draft.from ?? app.mailbox.account,
    to: draft.recipients.to,
    cc: draft.recipients.cc,
    at: Date.now(),
    body,
    quoted,
  };
}

function countRecipients(draft: Draft): number {
  return FIELDS.reduce((sum, name) => sum + draft.recipients[name].length, 0);
}
