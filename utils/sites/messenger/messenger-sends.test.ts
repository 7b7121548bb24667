// @vitest-environment jsdom
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { handAt, named, need } from '../../../tests/contracts/chat-hand.ts';
import type { ChatHand } from '../../../tests/contracts/chat-hand.ts';
import { fixtureLayout } from '../../../tests/contracts/fixture-layout.ts';
import { readFixtures } from '../../../tests/contracts/site-fixtures.ts';
import { pass } from '../../../tests/contracts/site-page.ts';
import { directSite } from '../direct/direct-site.ts';
import { messengerReader } from './messenger.ts';

const site = directSite(messengerReader(fixtureLayout), { isUserEvent: () => true });
const fixtures = readFixtures(join(import.meta.dirname, 'fixtures'));
const EDITOR = '.x1edit [contenteditable]';
let hand: ChatHand;

async function open(name: string): Promise<void> {
  hand = await handAt(site, named(fixtures, name));
}

/** The site puts another node in the editor's place, as it does when it becomes empty or filled. */
async function replaceEditor(text: string): Promise<void> {
  const old = need(document, EDITOR);
  const fresh = old.cloneNode(false);
  const line = document.createElement('p');
  line.textContent = text;
  fresh.appendChild(line);
  old.replaceWith(fresh);
  await pass(300);
}

/** One's own message appears, its label in the language of the page. */
function shows(text: string, own = 'You'): void {
  const rows = [...document.querySelectorAll('[role=log] .x1end')];
  const row = rows.at(-1)?.cloneNode(true);
  if (!(row instanceof Element)) throw new Error('no own message to go by');
  row.setAttribute('aria-label', `At 12:00 PM, ${own}: ${text}`);
  need(row, '[dir=auto]').textContent = text;
  need(document, '[role=log]').append(row);
}

async function goesOut(text: string): Promise<void> {
  await replaceEditor('');
  shows(text);
  await pass(1_000);
}

describe('a message in Messenger', () => {
  beforeAll(() => void vi.stubEnv('TZ', 'UTC'));
  afterAll(() => void vi.unstubAllEnvs());
  afterEach(() => hand.stop());

  it('is sent by Enter, its editor replaced, and proved by one message of one’s own', async () => {
    await open('chat.en');
    await hand.press(need(document, EDITOR));
    await goesOut('The next firing is on Thursday. Shall I put two bowls aside for you?');
    expect(hand.sends()).toEqual(['intended', 'confirmed']);
    expect(hand.told.composers).toHaveLength(1);
  });

  it('goes on in one composer from empty to filled', async () => {
    await open('clock-only.en');
    await replaceEditor('We are open until six.');
    const [composer] = hand.told.composers;
    const draft = composer?.read();
    expect(draft?.status === 'read' && draft.value.text).toBe('We are open until six.');
    await hand.press(need(document, EDITOR));
    await goesOut('We are open until six.');
    expect(hand.sends()).toEqual(['intended', 'confirmed']);
    expect(hand.told.composers).toHaveLength(1);
  });

  it('is not sent by Shift and Enter, nor by a key of an input method', async () => {
    await open('chat.ja');
    const editor = need(document, EDITOR);
    await hand.press(editor, { shiftKey: true });
    await hand.press(editor, { isComposing: true });
    editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await hand.press(editor, { keyCode: 229 });
    expect(hand.sends()).toEqual([]);
  });

  it('is sent by the last control of its bar, and by no other', async () => {
    await open('floating.ja');
    const [more, send] = document.querySelectorAll('.x1bar > [role=button]');
    if (more) await hand.click(more);
    expect(hand.sends()).toEqual([]);
    if (send) await hand.click(send);
    await goesOut('井上さん、年末の窯開きにいらっしゃいませんか。');
    expect(hand.sends()).toEqual(['intended', 'confirmed']);
  });

  it('is no message where a comment is written', async () => {
    await open('floating.ja');
    await hand.press(need(document, '[role=article] [contenteditable]'));
    expect(hand.sends()).toEqual([]);
  });

  it('is not proved by the other person’s same words', async () => {
    await open('chat.en');
    await hand.press(need(document, EDITOR));
    await replaceEditor('');
    shows('The next firing is on Thursday. Shall I put two bowls aside for you?', 'Dana');
    await pass(2_000);
    expect(hand.sends()).toEqual(['intended']);
  });

  it('is withdrawn where it still stands there', async () => {
    await open('chat.en');
    await hand.press(need(document, EDITOR));
    await pass(11_000);
    expect(hand.sends()).toEqual(['intended', 'withdrawn']);
  });

  it('is read for nobody while the address is already another’s', async () => {
    await open('chat.en');
    await hand.goTo('/messages/t/100071298765432');
    const drafts = hand.told.composers.map((composer) => composer.read());
    expect(drafts.every(({ status }) => status === 'unreadable')).toBe(true);
    expect(hand.told.conversations).toHaveLength(1);
  });

  it('makes no group of a picture that was sent, nor of one that says who has seen it', async () => {
    await open('chat.en');
    for (const alt of ['Photo of a kiln', 'Seen by Dana Weiss at 10:21']) {
      const picture = document.createElement('img');
      picture.alt = alt;
      [...document.querySelectorAll('[role=log] .x1bub')].at(-1)?.append(picture);
    }
    await pass(2_000);
    expect(hand.told.composers.map(({ signal }) => signal.aborted)).toEqual([false]);
  });
});
