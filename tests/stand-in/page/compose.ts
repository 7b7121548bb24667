import type { App } from './app.ts';
import { textBody } from './body.ts';
import { composeParts, type ComposeParts } from './compose-parts.ts';
import { FIELDS, type Draft } from './draft.ts';
import { el } from './element.ts';
import { floatingFrame } from './floating-frame.ts';
import { addOverlay } from './overlay.ts';
import { discard, keep, schedule, send } from './sending.ts';

/** One open compose. */
export interface Compose {
  readonly parts: ComposeParts;
  /** The box to put into the page. */
  readonly box: HTMLElement;
  /** The draft as it stands. */
  draft(): Draft;
  /** Takes it off the page; nothing is kept. */
  remove(): void;
  focus(): void;
}

/** Builds a compose and its behaviour. `removed` is called when it leaves the page. */
export function openCompose(app: App, draft: Draft, removed: () => void): Compose {
  let update = (): void => undefined;
  const parts = composeParts(app, draft, () => update());
  const frame = draft.answers === undefined ? floatingFrame(app, parts) : undefined;
  const box = frame?.frame ?? parts.root;
  const remove = (): void => {
    parts.root.closest('.s-full-screen')?.remove();
    box.remove();
    removed();
  };
  const focus = (): void => firstPlace(parts, draft).focus();
  const compose: Compose = { parts, box, draft: () => snapshot(parts, draft), remove, focus };
  update = () => showState(app, parts, frame?.title);
  for (const name of FIELDS) draft.recipients[name].forEach((who) => parts.fields[name].add(who));
  for (const name of ['cc', 'bcc'] as const) {
    if (draft.recipients[name].length > 0) parts.fields[name].row.style.display = '';
  }
  update();
  foldRecipients(parts);
  parts.subject.addEventListener('input', update);
  parts.body.addEventListener('input', update);
  if (app.options.overlay) addOverlay(parts.body);
  frame?.grow.addEventListener('click', (event) => {
    if (event.shiftKey) popOut(compose);
  });
  frame?.close.addEventListener('click', () => keep(app, compose));
  bindSending(app, compose);
  return compose;
}

/** A window of its own takes the draft over. */
function popOut(compose: Compose): void {
  const draft = compose.draft();
  Reflect.set(window, 'standInDraft', draft);
  const address = `${location.pathname}popout${location.search}`;
  if (open(address, '', 'width=640,height=560') === null) return;
  compose.remove();
}

function bindSending(app: App, compose: Compose): void {
  const { parts } = compose;
  const activate = (element: HTMLElement, act: () => void): void => {
    element.addEventListener('click', act);
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        act();
      }
    });
  };
  activate(parts.send, () => send(app, compose));
  activate(parts.discard, () => discard(app, compose));
  activate(parts.plain, () => {
    parts.setPlain(!parts.isPlain());
    parts.menu.style.display = 'none';
    setHidden(parts, 'ishtml', parts.isPlain() ? '0' : '1');
    (parts.isPlain() ? parts.plainBody : parts.body).focus();
  });
  if (parts.archive !== undefined) {
    activate(parts.archive, () => {
      send(app, compose);
      if (!compose.box.isConnected) app.go('#inbox');
    });
  }
  // The site listens to the mouse itself here, and only to a real one.
  parts.schedule.addEventListener('mouseup', (event) => {
    if (event.isTrusted) schedule(app, compose);
  });
  parts.root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send(app, compose);
    }
  });
}

/** Hidden inputs, title and summary follow what is written. */
function showState(app: App, parts: ComposeParts, title: HTMLElement | undefined): void {
  const subject = parts.subject.value;
  setHidden(parts, 'subject', subject);
  setHidden(parts, 'uet', parts.closedQuote()?.outerHTML ?? '');
  const label = subject === '' ? app.words.newMessage : subject;
  if (title !== undefined) title.textContent = label;
  if (parts.region.getAttribute('aria-label') !== label) {
    parts.region.setAttribute('aria-label', label);
  }
  const people = FIELDS.flatMap((name) => parts.fields[name].people());
  const spans = people.map((who) =>
    el('span', '', { email: who.address, 'data-hovercard-id': who.address }, [who.name]),
  );
  parts.summaryText.replaceChildren(...(spans.length === 0 ? [app.words.recipients] : spans));
}

function setHidden(parts: ComposeParts, name: string, value: string): void {
  const input = parts.hidden.get(name);
  if (input !== undefined && input.value !== value) input.value = value;
}

/** The fields stand open while the caret is in them; else one line stands for them. */
function foldRecipients(parts: ComposeParts): void {
  const show = (open: boolean): void => {
    parts.fieldTable.style.display = open ? '' : 'none';
    parts.summary.style.display = open ? 'none' : '';
  };
  const open = (): void => {
    show(true);
    parts.fields.to.input.focus();
  };
  show(false);
  parts.summary.addEventListener('click', open);
  parts.summary.addEventListener('focus', open);
  parts.fieldTable.addEventListener('click', (event) => {
    if (event.target === parts.fieldTable) parts.fields.to.input.focus();
  });
  parts.root.addEventListener('focusin', (event) => {
    const target = event.target instanceof Node ? event.target : null;
    if (parts.summary.contains(target)) return;
    show(parts.fieldTable.contains(target));
  });
}

/** Where the caret is when the compose opens. */
function firstPlace(parts: ComposeParts, draft: Draft): HTMLElement {
  return draft.recipients.to.length === 0 ? parts.summary : parts.body;
}

function snapshot(parts: ComposeParts, draft: Draft): Draft {
  const people = (name: 'to' | 'cc' | 'bcc') => parts.fields[name].people();
  return {
    localId: draft.localId,
    threadLocalId: draft.threadLocalId,
    recipients: { to: people('to'), cc: people('cc'), bcc: people('bcc') },
    subject: parts.subject.value,
    body: parts.isPlain()
      ? [textBody(parts.plainBody.value)]
      : [...parts.body.childNodes].map((node) => node.cloneNode(true)),
    plain: parts.isPlain(),
    from: parts.from(),
    answers: draft.answers,
    quoteOpened: draft.answers !== undefined && parts.closedQuote() === undefined,
  };
}
