// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, showPage, startSite } from '../../../tests/contracts/site-page.ts';
import type { Told } from '../../../tests/contracts/site-page.ts';
import { gmailSite } from './gmail.ts';

const NOW = Date.UTC(2026, 10, 24, 3);
const SEND = '.T-I.aoO';

function fixture(name: string): string {
  const file = join(import.meta.dirname, 'fixtures', `2026-11-24-${name}.en.html`);
  return readFileSync(file, 'utf8');
}

function find(css: string): Element {
  const found = document.querySelector(css);
  if (!found) throw new Error(`nothing on the page is ${css}`);
  return found;
}

function happens(css: string, event: Event): void {
  find(css).dispatchEvent(event);
}

const SHARED = { bubbles: true, cancelable: true };

function press(css: string, button = 0): void {
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    if (type !== 'click' || button === 0) happens(css, new MouseEvent(type, { ...SHARED, button }));
  }
}

function key(css: string, init: KeyboardEventInit): void {
  happens(css, new KeyboardEvent('keydown', { ...SHARED, ...init }));
}

function fragment(html: string): readonly Node[] {
  return Array.from(new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

/** Takes the composer off the page; returns a way to put it back as a new one. */
function takeComposer(): () => void {
  const window = find('.dw');
  const copy = window.cloneNode(true);
  window.remove();
  return () => document.body.append(copy);
}

function showBar(thread: string, offersView = true): void {
  document.querySelector('.b8')?.remove();
  const view = offersView ? '<span id="link_vsm" tabindex="0">View message</span>' : '';
  const undo = `<span id="link_undo" tabindex="0" param="${thread}">Undo</span>`;
  document.body.append(
    ...fragment(`<div class="b8 UC bAp"><div class="vh">${undo}${view}</div></div>`),
  );
}

function hideBar(): void {
  find('.b8').classList.remove('bAp');
}

function showDialog(): void {
  document.body.append(...fragment('<div role="alertdialog"><button>OK</button></div>'));
}

describe('sending from Gmail', () => {
  let told: Told;
  let stop: AbortController;

  function open(name: string): void {
    showPage(fixture(name));
    told = startSite(
      gmailSite(() => true),
      stop.signal,
    );
  }

  /** What became of the sends, without ids. */
  function fates(): readonly string[] {
    return told.sends.map((one) => one.split(' ')[0] ?? '');
  }

  beforeEach(() => {
    vi.useFakeTimers({ now: NOW });
    stop = new AbortController();
    open('compose-new');
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it.each([
    ['a click on Send', () => press(SEND)],
    ['a click that came alone', () => happens(SEND, new MouseEvent('click', SHARED))],
    ['Ctrl+Enter in the message', () => key('[g_editable]', { key: 'Enter', ctrlKey: true })],
    ['Cmd+Enter in the subject', () => key('[name=subjectbox]', { key: 'Enter', metaKey: true })],
    ['Enter on Send', () => key(SEND, { key: 'Enter' })],
    ['Space on Send', () => key(SEND, { key: ' ' })],
  ])('takes %s for the wish to send, at once', (_, act) => {
    act();
    expect(fates()).toEqual(['intended']);
  });

  it.each([
    ['the menu beside Send', () => press('.hG')],
    ['Discard', () => press('.oh')],
    ['another mouse button', () => press(SEND, 2)],
    ['Enter in the message', () => key('[g_editable]', { key: 'Enter' })],
    ['Enter that confirms kanji', () => key(SEND, { key: 'Enter', isComposing: true })],
    ['Enter with keyCode 229', () => key(SEND, { key: 'Enter', keyCode: 229 })],
    ['Ctrl+Enter elsewhere', () => key('body', { key: 'Enter', ctrlKey: true })],
  ])('does not take %s for it', (_, act) => {
    act();
    expect(fates()).toEqual([]);
  });

  it('hands over a composer that can still be read', () => {
    press(SEND);
    expect(told.composers[0]?.read().status).toBe('read');
  });

  it('hears the wish in a composer that opened this very moment', () => {
    takeComposer()();
    press(SEND);
    expect(fates()).toEqual(['intended']);
    key('[g_editable]', { key: 'Enter', ctrlKey: true });
    expect(fates()).toEqual(['intended']);
  });

  it('counts a button pressed twice once', () => {
    press(SEND);
    press(SEND);
    expect(fates()).toEqual(['intended']);
  });

  it('confirms once the bar with Undo has gone down', async () => {
    press(SEND);
    takeComposer();
    showBar('#thread-a:r1');
    await pass(8_000);
    expect(fates()).toEqual(['intended']);
    hideBar();
    await pass(3_000);
    expect(fates()).toEqual(['intended', 'confirmed']);
  });

  it('confirms a reply, whose bar only offers Undo', async () => {
    press(SEND);
    takeComposer();
    showBar('#thread-f:12', false);
    await pass(5_000);
    hideBar();
    await pass(3_000);
    expect(fates()).toEqual(['intended', 'confirmed']);
  });

  it('confirms when the longest undo window is over though the bar stands', async () => {
    press(SEND);
    takeComposer();
    showBar('#thread-a:r1');
    await pass(31_000);
    expect(fates()).toEqual(['intended', 'confirmed']);
  });

  it('withdraws on Undo', async () => {
    press(SEND);
    takeComposer();
    showBar('#thread-a:r1');
    await pass(1_000);
    press('#link_undo');
    expect(fates()).toEqual(['intended', 'withdrawn']);
    hideBar();
    await pass(90_000);
    expect(fates()).toEqual(['intended', 'withdrawn']);
  });

  it('withdraws on Undo pressed before the bar was noticed', () => {
    press(SEND);
    takeComposer();
    showBar('#thread-a:r1');
    key('#link_undo', { key: 'Enter' });
    expect(fates()).toEqual(['intended', 'withdrawn']);
  });

  it('withdraws when the draft stands on the page again', async () => {
    press(SEND);
    const putBack = takeComposer();
    showBar('#thread-a:r1');
    await pass(2_000);
    hideBar();
    await pass(600);
    putBack();
    await pass(5_000);
    expect(fates()).toEqual(['intended', 'withdrawn']);
  });

  it('knows the draft again when only its id has changed', async () => {
    press(SEND);
    const putBack = takeComposer();
    showBar('#thread-a:r1');
    await pass(2_000);
    putBack();
    find('[name=draft]').setAttribute('value', 's:883');
    await pass(1_000);
    expect(fates()).toEqual(['intended', 'withdrawn']);
  });

  it('is not misled by another mail to the same person', async () => {
    press(SEND);
    const putBack = takeComposer();
    showBar('#thread-a:r1');
    await pass(2_000);
    putBack();
    find('[name=draft]').setAttribute('value', '#msg-a:r9');
    find('[g_editable]').replaceChildren('One thing more: the tea is roasted to order.');
    hideBar();
    await pass(5_000);
    expect(fates()).toEqual(['intended', 'confirmed']);
  });

  it('withdraws when Gmail refuses in a dialog', async () => {
    press(SEND);
    showDialog();
    await pass(1_000);
    expect(fates()).toEqual(['intended', 'withdrawn']);
  });

  it('follows the send again when the user answers a dialog and it goes out', async () => {
    press(SEND);
    showDialog();
    await pass(1_000);
    press('[role=alertdialog] button');
    find('[role=alertdialog]').remove();
    takeComposer();
    showBar('#thread-a:r1');
    await pass(5_000);
    hideBar();
    await pass(3_000);
    expect(fates()).toEqual(['intended', 'withdrawn', 'intended', 'confirmed']);
  });

  it('soon sees that the answer was only an OK to a refusal', async () => {
    press(SEND);
    showDialog();
    await pass(1_000);
    press('[role=alertdialog] button');
    find('[role=alertdialog]').remove();
    await pass(3_000);
    expect(fates()).toEqual(['intended', 'withdrawn', 'intended', 'withdrawn']);
  });

  it('withdraws when the composer stays without a sign', async () => {
    press(SEND);
    await pass(11_000);
    expect(fates()).toEqual(['intended', 'withdrawn']);
  });

  it('gives up a send without any proof', async () => {
    press(SEND);
    takeComposer();
    await pass(50_000);
    expect(fates()).toEqual(['intended']);
    await pass(11_000);
    expect(fates()).toEqual(['intended', 'withdrawn']);
  });

  it('may send the same composer again after it was refused', async () => {
    press(SEND);
    await pass(11_000);
    press(SEND);
    expect(fates()).toEqual(['intended', 'withdrawn', 'intended']);
    expect(new Set(told.sends.map((one) => one.split(' ')[1])).size).toBe(2);
  });

  it('never takes a composer that only left for sent', async () => {
    takeComposer();
    showBar('#thread-a:r1', false);
    await pass(60_000);
    press('#link_undo');
    expect(fates()).toEqual([]);
  });

  it('does not take the bar of a discarded draft for proof', async () => {
    const second = find('.dw').cloneNode(true);
    document.body.append(second);
    await pass(100);
    press(SEND);
    const [first] = document.querySelectorAll('.dw');
    first?.remove();
    await pass(3_000);
    document.querySelector('.dw')?.remove();
    showBar('#thread-a:r5', false);
    await pass(10_000);
    expect(fates()).toEqual(['intended']);
  });

  it.each([
    ['of the same thread', '#thread-a:r1', false],
    ['that offers to view the message', '#thread-f:77', true],
  ])('takes a second bar %s for the same send', async (_, thread, offersView) => {
    press(SEND);
    takeComposer();
    showBar('#thread-a:r1', false);
    await pass(1_000);
    showBar(thread, offersView);
    await pass(8_000);
    expect(fates()).toEqual(['intended']);
    press('#link_undo');
    expect(fates()).toEqual(['intended', 'withdrawn']);
  });

  it('is confirmed when a bar about something else takes its place', async () => {
    press(SEND);
    takeComposer();
    showBar('#thread-a:r1');
    await pass(1_000);
    showBar('#thread-f:77', false);
    await pass(3_000);
    press('#link_undo');
    expect(fates()).toEqual(['intended', 'confirmed']);
  });

  it('keeps two sends apart by the thread the bar names', async () => {
    const second = find('.dw').cloneNode(true);
    document.body.append(second);
    const other = document.querySelectorAll('.dw')[1];
    other?.querySelector('[name=rt]')?.setAttribute('value', '#thread-a:r222');
    other?.querySelector('[name=draft]')?.setAttribute('value', '#msg-a:r222');
    other?.querySelector('[g_editable]')?.replaceChildren('Another mail.');
    await pass(100);
    press(SEND);
    other?.querySelector(SEND)?.dispatchEvent(new MouseEvent('click', SHARED));
    for (const one of document.querySelectorAll('.dw')) one.remove();
    showBar('#thread-a:r222');
    await pass(1_000);
    press('#link_undo');
    expect(told.sends.at(-1)).toBe('withdrawn gmail-send-2');
    showBar('#thread-a:r-2207755128360011');
    await pass(5_000);
    hideBar();
    await pass(3_000);
    expect(told.sends.at(-1)).toBe('confirmed gmail-send-1');
  });

  it('confirms the first of two when the bar of the second takes its place', async () => {
    press(SEND);
    const putBack = takeComposer();
    showBar('#thread-a:r1');
    await pass(1_000);
    putBack();
    find('[name=draft]').setAttribute('value', '#msg-a:r9');
    find('[g_editable]').replaceChildren('A second mail.');
    await pass(100);
    press(SEND);
    takeComposer();
    showBar('#thread-a:r2');
    await pass(3_000);
    expect(told.sends.at(-1)).toBe('confirmed gmail-send-1');
    hideBar();
    await pass(3_000);
    expect(told.sends.at(-1)).toBe('confirmed gmail-send-2');
  });

  it('confirms by the message itself, once it has an id of the server', async () => {
    stop.abort();
    stop = new AbortController();
    open('inline-reply');
    press(SEND);
    find('.ip').remove();
    const sent = find('.adn').closest('[role=listitem]')?.cloneNode(true);
    const id = (BigInt(NOW + 4_000) << 20n) + 77n;
    if (sent instanceof Element) {
      const message = sent.querySelector('.adn');
      message?.setAttribute('data-legacy-message-id', id.toString(16));
      message?.setAttribute('data-message-id', `#msg-f:${id}`);
      for (const one of sent.querySelectorAll('.gD')) {
        one.setAttribute('email', 'yuki.hoshino@example.com');
        one.setAttribute('data-hovercard-id', 'yuki.hoshino@example.com');
      }
      for (const one of sent.querySelectorAll('.g2')) {
        one.setAttribute('email', 'dana@bakery.example.net');
        one.setAttribute('data-hovercard-id', 'dana@bakery.example.net');
      }
      find('[role=list]').append(sent);
    }
    await pass(200);
    expect(fates()).toEqual(['intended', 'confirmed']);
    expect(told.conversations.at(-1)?.messages.at(-1)?.direction).toBe('out');
  });
});
