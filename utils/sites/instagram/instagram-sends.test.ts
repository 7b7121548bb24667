// @vitest-environment jsdom
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { handAt, named, need } from '../../../tests/contracts/chat-hand.ts';
import type { ChatHand } from '../../../tests/contracts/chat-hand.ts';
import { fixtureLayout } from '../../../tests/contracts/fixture-layout.ts';
import { readFixtures } from '../../../tests/contracts/site-fixtures.ts';
import { pass } from '../../../tests/contracts/site-page.ts';
import { directSite } from '../direct/direct-site.ts';
import { instagramReader } from './instagram.ts';

const site = directSite(instagramReader(fixtureLayout), { isUserEvent: () => true });
const fixtures = readFixtures(join(import.meta.dirname, 'fixtures'));
const EDITOR = '.xedit [contenteditable]';
let hand: ChatHand;

async function open(name: string): Promise<void> {
  hand = await handAt(site, named(fixtures, name));
}

async function replaceEditor(text: string): Promise<void> {
  const old = need(document, EDITOR);
  const fresh = old.cloneNode(false);
  const line = document.createElement('p');
  line.textContent = text;
  fresh.appendChild(line);
  old.replaceWith(fresh);
  await pass(300);
}

/** A bubble like the last one with these classes appears below the others. */
function shows(text: string, like: string): void {
  const row = [...document.querySelectorAll(like)].at(-1)?.cloneNode(true);
  if (!(row instanceof Element)) throw new Error('no message to go by');
  need(row, '[dir]').textContent = text;
  need(document, '.xinner').append(row);
}

async function goesOut(text: string): Promise<void> {
  await replaceEditor('');
  shows(text, '.xmine');
  await pass(1_000);
}

const DRAFT = 'Dana, the blue bowls are back. Shall I put two aside for you?';

describe('a direct message on Instagram', () => {
  afterEach(() => hand.stop());

  it('is sent by Enter, and has the moment at which it was seen to come', async () => {
    await open('thread.en');
    await hand.press(need(document, EDITOR));
    await goesOut(DRAFT);
    expect(hand.sends()).toEqual(['intended', 'confirmed']);
    const last = hand.told.conversations.at(-1)?.messages.at(-1);
    expect([last?.direction, last?.isTimeNear, last?.at === null]).toEqual(['out', true, false]);
  });

  it('goes on in one composer from empty to filled', async () => {
    await open('empty.en');
    await replaceEditor('Shall we meet at the fair?');
    await hand.press(need(document, EDITOR));
    await goesOut('Shall we meet at the fair?');
    expect(hand.sends()).toEqual(['intended', 'confirmed']);
    expect(hand.told.composers).toHaveLength(1);
  });

  it('is not sent by Shift and Enter, nor by a key of an input method', async () => {
    await open('thread.ja');
    const editor = need(document, EDITOR);
    await hand.press(editor, { shiftKey: true });
    await hand.press(editor, { isComposing: true });
    editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await hand.press(editor, { keyCode: 229 });
    expect(hand.sends()).toEqual([]);
  });

  it('is sent by the control behind the editor, and by no other', async () => {
    await open('thread.en');
    const [smile, send] = document.querySelectorAll('.xbar > [role=button]');
    if (smile) await hand.click(smile);
    expect(hand.sends()).toEqual([]);
    if (send) await hand.click(send);
    await goesOut(DRAFT);
    expect(hand.sends()).toEqual(['intended', 'confirmed']);
  });

  it('is not proved by the other side, nor by "Seen"', async () => {
    await open('thread.en');
    await hand.press(need(document, EDITOR));
    await replaceEditor('');
    shows(DRAFT, '.xtheirs');
    shows(DRAFT, '.xseen');
    await pass(2_000);
    expect(hand.sends()).toEqual(['intended']);
  });

  it('is left out where its place and its style differ, or where it stands in the middle', async () => {
    await open('thread.en');
    const before = hand.told.conversations.at(-1)?.messages.length;
    shows('Put here, shown there', '.xmine');
    const shown = [...document.querySelectorAll('.xmine [dir]')].at(-1);
    shown?.setAttribute('data-box', '60,520,400');
    shows('In the middle', '.xmine');
    [...document.querySelectorAll('.xmine [dir]')].at(-1)?.setAttribute('data-box', '400,600,400');
    await pass(2_000);
    expect(hand.told.conversations.at(-1)?.messages.length).toBe(before);
  });

  it('tells no message of the person before under the next one’s name', async () => {
    await open('thread.en');
    await hand.goTo('/direct/t/17800000000000001/', () => {
      need(document, '.xhead a').setAttribute('href', '/marco.ruiz/');
    });
    expect(new Set(hand.told.conversations.map(({ thread }) => thread)).size).toBe(1);
  });
});

it('a shared post with its maker’s picture makes no group of a conversation', async () => {
  await open('thread.en');
  const maker = document.createElement('a');
  maker.setAttribute('role', 'link');
  maker.setAttribute('href', '/marco.ruiz/');
  maker.append(document.createElement('img'));
  [...document.querySelectorAll('.xbub')].at(-1)?.prepend(maker);
  await pass(2_000);
  const draft = hand.told.composers.at(-1)?.read();
  expect(draft?.status).toBe('read');
  expect(hand.told.composers.every(({ signal }) => !signal.aborted)).toBe(true);
  hand.stop();
});
