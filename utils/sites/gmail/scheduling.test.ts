// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, showPage } from '../../../tests/contracts/site-page.ts';
import type { PageDraft } from '../../vocabulary/drafts.ts';
import { gmailSite } from './gmail.ts';

const NOW = Date.UTC(2026, 10, 24, 3);
const SHARED = { bubbles: true, cancelable: true };

function find(css: string): Element {
  const found = document.querySelector(css);
  if (!found) throw new Error(`nothing on the page is ${css}`);
  return found;
}

function press(css: string): void {
  for (const type of ['pointerdown', 'pointerup', 'click'])
    find(css).dispatchEvent(new MouseEvent(type, SHARED));
}

function add(html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.body.append(...body.childNodes);
}

function showBar(): void {
  document.querySelector('.b8')?.remove();
  add('<div class="b8 UC bAp"><span id="link_undo" param="#thread-a:r9">Undo</span></div>');
}

const MENU = '<div id="sbddm"><div role="menuitem" selector="scheduledSend">Later</div></div>';

describe('a mail that is to be sent later', () => {
  let stop: AbortController;
  let told: string[];
  let drafts: PageDraft[];

  function start(): void {
    const tell = (what: string) => (id: string) => void told.push(`${what} ${id}`);
    const listener = {
      composerOpened: () => undefined,
      conversationShown: () => undefined,
      healthChanged: () => undefined,
      sendIntended: tell('intended'),
      sendConfirmed: tell('confirmed'),
      sendWithdrawn: tell('withdrawn'),
      sendScheduled: (id: string, draft: PageDraft) => {
        told.push(`scheduled ${id}`);
        drafts.push(draft);
      },
    };
    gmailSite(() => true).start({ document, now: () => Date.now() }, listener, stop.signal);
  }

  function takeComposer(): () => void {
    const window = find('.dw');
    const copy = window.cloneNode(true);
    window.remove();
    return () => document.body.append(copy);
  }

  beforeEach(() => {
    vi.useFakeTimers({ now: NOW });
    stop = new AbortController();
    [told, drafts] = [[], []];
    const file = join(import.meta.dirname, 'fixtures', '2026-11-24-compose-new.en.html');
    showPage(readFileSync(file, 'utf8'));
    add(MENU);
    start();
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('is told with its draft once Gmail took it, and is no send', async () => {
    press('[selector=scheduledSend]');
    await pass(20_000);
    expect(told).toEqual([]);
    takeComposer();
    await pass(400);
    showBar();
    await pass(90_000);
    expect(told).toEqual(['scheduled gmail-later-1']);
    expect(drafts[0]?.recipients[0]?.address).toBe('dana@bakery.example.net');
  });

  it.each([
    ['it is discarded', () => press('.oh')],
    ['nothing is done but closing', () => undefined],
    ['another wish comes first', () => press('.T-I.aoO')],
  ])('is not told where %s', async (name, act) => {
    if (!name.startsWith('nothing')) press('[selector=scheduledSend]');
    act();
    takeComposer();
    showBar();
    await pass(5_000);
    expect(told.filter((one) => one.startsWith('scheduled'))).toEqual([]);
  });

  it('is not told where no bar comes: it was only closed', async () => {
    press('[selector=scheduledSend]');
    takeComposer();
    await pass(10_000);
    showBar();
    await pass(5_000);
    expect(told).toEqual([]);
  });

  it('is taken back by Undo', async () => {
    press('[selector=scheduledSend]');
    takeComposer();
    showBar();
    await pass(200);
    press('#link_undo');
    expect(told).toEqual(['scheduled gmail-later-1', 'withdrawn gmail-later-1']);
  });

  it('is taken back when its draft stands open again, much later', async () => {
    press('[selector=scheduledSend]');
    const putBack = takeComposer();
    showBar();
    await pass(600_000);
    putBack();
    await pass(200);
    expect(told.at(-1)).toBe('withdrawn gmail-later-1');
  });

  it('is confirmed when its message stands in a thread', async () => {
    press('[selector=scheduledSend]');
    takeComposer();
    showBar();
    await pass(3_600_000);
    const id = ((BigInt(NOW + 3_500_000) << 20n) + 7n).toString(16);
    add(`<div role="main"><h2 class="hP" data-legacy-thread-id="${id}"></h2><div role="list">
      <div role="listitem" aria-expanded="true"><div class="adn" data-legacy-message-id="${id}">
      <h3><span class="gD" email="yuki.hoshino@example.com"></span></h3>
      <span class="hb"><span class="g2" email="dana@bakery.example.net"></span></span>
      <div class="ii"><div class="a3s">Sent later</div></div></div></div></div></div>`);
    await pass(200);
    expect(told).toEqual(['scheduled gmail-later-1', 'confirmed gmail-later-1']);
  });

  it('belongs to the composer whose menu is open', async () => {
    const other = find('.dw').cloneNode(true);
    if (other instanceof Element) {
      other.querySelector('[name=draft]')?.setAttribute('value', '#msg-a:r222');
      other.querySelector('.hG')?.setAttribute('aria-expanded', 'true');
    }
    document.body.append(other);
    await pass(100);
    press('[selector=scheduledSend]');
    document.querySelectorAll('.dw')[1]?.remove();
    showBar();
    await pass(200);
    expect(drafts.map((one) => one.draftId)).toEqual(['msg-a:r222']);
  });

  it('belongs to nobody where that cannot be told', async () => {
    document.body.append(find('.dw').cloneNode(true));
    await pass(100);
    press('[selector=scheduledSend]');
    takeComposer();
    showBar();
    await pass(200);
    expect(told).toEqual([]);
  });
});
