// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everywhere } from '../../../tests/contracts/site-shadows.ts';
import { pass, showPage, startSite } from '../../../tests/contracts/site-page.ts';
import type { Told } from '../../../tests/contracts/site-page.ts';
import { directSite } from '../direct/direct-site.ts';
import { xReader } from './x.ts';

document.cookie = 'twid=u%3D1900000000000000001';

const BOX = '[data-testid="dm-composer-textarea"]';
const SEND = '[data-testid="dm-composer-send-button"]';
const ID = '0b6f2f0e-1d2c-4e5a-8b11-0000000000ff';

function goTo(url: string): void {
  const { pathname } = new URL(url);
  history.replaceState(null, '', pathname);
}

function show(variant: string): void {
  const file = join(import.meta.dirname, 'fixtures', `2026-11-24-${variant}`);
  const { url }: { url: string } = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  goTo(url);
  showPage(readFileSync(`${file}.html`, 'utf8'));
}

function found(css: string): Element {
  const [element] = everywhere(document, css);
  if (!element) throw new Error(`the fixture has no ${css}`);
  return element;
}

function box(): HTMLTextAreaElement {
  const element = found(BOX);
  if (!(element instanceof HTMLTextAreaElement)) throw new Error('the box is no text field');
  return element;
}

function press(init: KeyboardEventInit = {}): void {
  const all = { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...init };
  box().dispatchEvent(new KeyboardEvent('keydown', all));
}

/** The page empties the box and shows what was in it as an own message on its way. */
function leaves(status: string): void {
  const words = document.createElement('span');
  words.dir = 'auto';
  words.textContent = box().value;
  const text = document.createElement('div');
  text.setAttribute('data-testid', `message-text-${ID}`);
  text.append(words);
  const row = document.createElement('div');
  row.className = 'flex justify-end';
  row.setAttribute('data-dm-message-row', ID);
  row.setAttribute('data-testid', `message-${ID}`);
  row.setAttribute('data-send-status', status);
  row.append(text);
  found('[data-testid="dm-message-list"]').append(row);
  box().value = '';
}

function becomes(status: string): void {
  found(`[data-testid="message-${ID}"]`).setAttribute('data-send-status', status);
}

describe('a message on X', () => {
  let stop: AbortController;
  let told: Told;

  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) }));
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  function start(variant: string): void {
    show(variant);
    stop = new AbortController();
    told = startSite(directSite(xReader(), { isUserEvent: () => true }), stop.signal);
  }

  const sends = (): readonly string[] => told.sends.map((one) => one.split(' ')[0] ?? '');

  it.each(['chat-shadow.en', 'chat-shadow.ja', 'chat-light.en', 'chat-light.ja'])(
    'is sent by Enter, and proven when the page says that it went out: %s',
    async (variant) => {
      start(variant);
      press();
      expect(sends()).toEqual(['intended']);
      leaves('pending');
      await pass(1_000);
      expect(sends()).toEqual(['intended']);
      becomes('sent');
      await pass(1_000);
      expect(sends()).toEqual(['intended', 'confirmed']);
    },
  );

  it('is sent by the button', async () => {
    start('chat-shadow.ja');
    found(SEND).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    leaves('delivered');
    await pass(1_000);
    expect(sends()).toEqual(['intended', 'confirmed']);
  });

  it('is none where the page says that it failed', async () => {
    start('chat-light.en');
    press();
    leaves('failed');
    await pass(70_000);
    expect(sends()).toEqual(['intended', 'withdrawn']);
    expect(told.conversations.at(-1)?.messages.some(({ key }) => key.endsWith(ID))).toBe(false);
  });

  it('is never sent by Shift and Enter, nor by a key that ends a conversion', async () => {
    start('chat-shadow.ja');
    press({ shiftKey: true });
    press({ isComposing: true });
    press({ keyCode: 229 });
    await pass(1_000);
    expect(sends()).toEqual([]);
  });

  it('names nobody while address and head of the page speak of two people', async () => {
    start('chat-shadow.en');
    const first = told.composers.at(-1);
    expect(first?.read().status).toBe('read');
    goTo('https://x.com/i/chat/1722222222222222222-1900000000000000001');
    expect(first?.read()).toEqual({ status: 'unreadable', parts: ['recipients'] });
    await pass(1_000);
    expect(told.composers.map((one) => one.read().status)).not.toContain('read');
    found('[data-testid="dm-conversation-header"] a').setAttribute('href', '/kojiro_bakes');
    await pass(1_000);
    const reading = told.composers.at(-1)?.read();
    const people = reading?.status === 'read' ? reading.value.recipients : [];
    expect(people.map(({ address }) => address)).toEqual(['1722222222222222222']);
  });

  it('never names a wrong person through forty changes, whichever of address and head comes first', async () => {
    start('chat-shadow.en');
    const people = [
      ['1711111111111111111', 'nora_lindqvist'],
      ['1722222222222222222', 'kojiro_bakes'],
      ['1755555555555555555', 'nobody_listed'],
    ] as const;
    const open = (): readonly string[] =>
      told.composers.flatMap((one) => {
        const reading = one.read();
        return reading.status === 'read' ? reading.value.recipients.map((to) => to.address) : [];
      });
    for (let step = 1; step <= 40; step += 1) {
      const [id, handle] = people[(step * 7 + (step >> 2)) % 3] ?? people[0];
      const changes = [
        () => goTo(`https://x.com/i/chat/${id}-1900000000000000001`),
        () => found('[data-testid="dm-conversation-header"] a').setAttribute('href', `/${handle}`),
      ];
      if (step % 3 === 0) changes.reverse();
      const before = open();
      changes[0]?.();
      const isSame = before.length === 1 && before[0] === id;
      expect(open()).toEqual(isSame ? [id] : []);
      if (step % 2 === 0) await pass(300);
      expect(open()).toEqual(isSame ? [id] : []);
      changes[1]?.();
      await pass(1_500);
      expect(open()).toEqual([id]);
    }
  });

  it('names nobody by the drawer, which gives no lasting id', async () => {
    start('posts.en');
    const drawer = document.createElement('div');
    drawer.setAttribute('data-testid', 'DMDrawer');
    const editor = document.createElement('div');
    editor.setAttribute('contenteditable', 'true');
    editor.setAttribute('role', 'textbox');
    editor.append('Hello');
    drawer.append(editor);
    document.body.append(drawer);
    await pass(5_000);
    expect(told.composers.map((one) => one.read())).toEqual([
      { status: 'unreadable', parts: ['recipients'] },
    ]);
  });
});
