// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everywhere } from '../../../tests/contracts/site-shadows.ts';
import { pass, SETTLED, showPage, startSite } from '../../../tests/contracts/site-page.ts';
import type { Told } from '../../../tests/contracts/site-page.ts';
import { directSite } from '../direct/direct-site.ts';
import { linkedinReader } from './linkedin.ts';

const THREAD = '5b1d6c1e-2f3a-4c55-9a1e-0c7d3e9f1a20_012';
const OWNER = 'ACoAAB0wnHaruMori_2026exampleA1b2C3d4E5';

function show(variant: string): void {
  const file = join(import.meta.dirname, 'fixtures', `2026-11-24-${variant}`);
  const { url }: { url: string } = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  const { pathname, search } = new URL(url);
  history.replaceState(null, '', `${pathname}${search}`);
  showPage(readFileSync(`${file}.html`, 'utf8'));
}

function found(css: string): Element {
  const [element] = everywhere(document, css);
  if (!element) throw new Error(`the fixture has no ${css}`);
  return element;
}

function press(css: string, init: KeyboardEventInit = {}): void {
  const all = { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...init };
  found(css).dispatchEvent(new KeyboardEvent('keydown', all));
}

function click(css: string): void {
  found(css).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

const BOX = '.msg-form__contenteditable';
const SEND = '.msg-form__send-button';

/** The page empties the editor and shows what was in it as an own message. */
function goesOut(number = 7): void {
  const box = found(BOX);
  const id = btoa(`${Date.now()}b4821${number}-00${number}&${THREAD}`);
  const own = everywhere(document, '.msg-s-event-listitem:not(.msg-s-event-listitem--other)')[0];
  const row = own?.closest('li')?.cloneNode(true);
  if (!(row && 'querySelector' in row)) throw new Error('no own message to copy');
  const copy = document.createElement('ul');
  copy.append(row);
  const [item] = copy.getElementsByClassName('msg-s-event-listitem');
  item?.setAttribute('data-event-urn', `urn:li:msg_message:(urn:li:fsd_profile:${OWNER},2-${id})`);
  const [body] = copy.getElementsByClassName('msg-s-event-listitem__body');
  const lines = Array.from(box.children, (line) => line.textContent);
  if (body) body.textContent = lines.join('\n');
  found('.msg-s-message-list__bottom-of-list').before(row);
  box.replaceChildren(document.createElement('p'));
}

describe('a message on LinkedIn', () => {
  let stop: AbortController;
  let told: Told;

  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) }));
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  function start(variant: string, before: () => void = () => undefined): void {
    show(variant);
    before();
    stop = new AbortController();
    const site = directSite(linkedinReader(), { isUserEvent: () => true });
    told = startSite(site, stop.signal);
  }

  const sends = (): readonly string[] => told.sends.map((one) => one.split(' ')[0] ?? '');

  it.each(['messaging.en', 'messaging.ja', 'bubbles.en', 'interop-shadow.ja', 'interop-frame.en'])(
    'is sent by the button, and proven by the own bubble: %s',
    async (variant) => {
      start(variant);
      click(SEND);
      expect(sends()).toEqual(['intended']);
      goesOut();
      await pass(1_000);
      expect(sends()).toEqual(['intended', 'confirmed']);
    },
  );

  it('is not sent by Enter where there is a button to send', async () => {
    start('messaging.en');
    press(BOX);
    await pass(1_000);
    expect(sends()).toEqual([]);
  });

  it('is sent by Enter where only the choice of that way stands', async () => {
    start('messaging.ja', () => found(SEND).remove());
    press(BOX);
    goesOut();
    await pass(1_000);
    expect(sends()).toEqual(['intended', 'confirmed']);
  });

  it('is never sent by Shift and Enter, nor by a key that ends a conversion', async () => {
    start('messaging.ja', () => found(SEND).remove());
    press(BOX, { shiftKey: true });
    press(BOX, { isComposing: true });
    press(BOX, { keyCode: 229 });
    await pass(1_000);
    expect(sends()).toEqual([]);
  });

  it('is withdrawn where it stands as it was', async () => {
    start('bubbles.ja');
    click(SEND);
    await pass(20_000);
    expect(sends()).toEqual(['intended', 'withdrawn']);
  });

  it('is not proven by an answer of the other side with the same words', async () => {
    start('messaging.en');
    click(SEND);
    goesOut();
    const last = everywhere(document, '.msg-s-event-listitem').at(-1);
    last?.classList.add('msg-s-event-listitem--other');
    await pass(5_000);
    expect(sends()).toEqual(['intended']);
  });

  describe.each(['note-shadow.en', 'note-shadow.ja', 'note-dialog.en'])('a note: %s', (variant) => {
    const DIALOG = '[role=dialog], dialog';
    const BUTTON = '.artdeco-button--primary, dialog button:last-of-type';
    const key = (state: string): string =>
      `ConnectButtonstate:invitation:urn:li:member:900000001_${state}`;

    it('is proven by its window gone and the control of the profile pending', async () => {
      start(variant);
      click(BUTTON);
      found(DIALOG).remove();
      await pass(1_000);
      expect(sends()).toEqual(['intended']);
      found('[componentkey^=Connect]').setAttribute('componentkey', key('pending'));
      await pass(1_000);
      expect(sends()).toEqual(['intended', 'confirmed']);
    });

    it('is given up where nothing says so', async () => {
      start(variant);
      click(BUTTON);
      found(DIALOG).remove();
      await pass(SETTLED);
      expect(sends()).toEqual(['intended']);
      await pass(60_000);
      expect(sends()).toEqual(['intended', 'withdrawn']);
    });

    it('is no send where its window is closed', async () => {
      start(variant);
      found(DIALOG).remove();
      found('[componentkey^=Connect]').setAttribute('componentkey', key('pending'));
      await pass(SETTLED);
      expect(sends()).toEqual([]);
    });
  });
});
