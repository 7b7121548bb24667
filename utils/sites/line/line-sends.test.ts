// @vitest-environment jsdom
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { handAt, named, need } from '../../../tests/contracts/chat-hand.ts';
import type { ChatHand } from '../../../tests/contracts/chat-hand.ts';
import { readFixtures } from '../../../tests/contracts/site-fixtures.ts';
import { pass } from '../../../tests/contracts/site-page.ts';
import { directSite } from '../direct/direct-site.ts';
import { lineReader } from './line.ts';

const site = directSite(lineReader, { isUserEvent: () => true });
const fixtures = readFixtures(join(import.meta.dirname, 'fixtures'));
let hand: ChatHand;

async function open(name: string): Promise<void> {
  hand = await handAt(site, named(fixtures, name));
}

function field(): HTMLTextAreaElement {
  const found = need(document, 'textarea-ex').shadowRoot?.querySelector('textarea');
  if (!found) throw new Error('the editor holds no field');
  return found;
}

/** The account's message appears at the end of the chat. */
function shows(text: string, sender = 'つちの工房'): void {
  const list = need(document, '.chat-list');
  const row = document.createElement('div');
  row.className = 'chat chat-reverse chat-success';
  const [head, body, item] = ['chat-header', 'chat-body', 'chat-item'].map((name) => {
    const part = document.createElement('div');
    part.className = name;
    return part;
  });
  if (!head || !body || !item) return;
  const name = document.createElement('span');
  name.textContent = sender;
  head.append(name);
  const words = document.createElement('div');
  words.className = 'chat-item-text';
  words.textContent = text;
  const time = document.createElement('time');
  time.dateTime = new Date(Date.now()).toISOString();
  item.append(words);
  body.append(item, time);
  row.append(head, body);
  list.append(row);
}

async function goesOut(): Promise<void> {
  const { value } = field();
  field().value = '';
  shows(value);
  await pass(1_000);
}

describe('a message in the chat of an official account', () => {
  afterEach(() => hand.stop());

  it('is sent by Enter where the account is set so, and proved by its row', async () => {
    await open('chat.ja');
    await hand.press(field());
    expect(hand.sends()).toEqual(['intended']);
    await goesOut();
    expect(hand.sends()).toEqual(['intended', 'confirmed']);
  });

  it('is not sent by Shift and Enter there, nor by a key of an input method', async () => {
    await open('chat.ja');
    await hand.press(field(), { shiftKey: true });
    await hand.press(field(), { isComposing: true });
    // Safari ends the composition first; the key then carries nothing but its old code.
    field().dispatchEvent(
      new CompositionEvent('compositionend', { bubbles: true, composed: true }),
    );
    await hand.press(field(), { keyCode: 229 });
    expect(hand.sends()).toEqual([]);
  });

  it('is sent by Shift and Enter where the account is set so, and not by Enter', async () => {
    await open('shift-sends.ja');
    field().value = 'はるさん、ご登録ありがとうございます。';
    await hand.press(field());
    expect(hand.sends()).toEqual([]);
    await hand.press(field(), { shiftKey: true });
    await goesOut();
    expect(hand.sends()).toEqual(['intended', 'confirmed']);
  });

  it('is sent by its control', async () => {
    await open('chat.en');
    await hand.click(need(document, '.send-group input'));
    await goesOut();
    expect(hand.sends()).toEqual(['intended', 'confirmed']);
  });

  it('is not taken for sent when a colleague or an automatic reply writes something else', async () => {
    await open('chat.en');
    await hand.press(field());
    shows('We are closed on Mondays.', 'Automatic reply');
    await pass(11_000);
    expect(hand.sends()).toEqual(['intended', 'withdrawn']);
  });

  it('is told in its conversation also when a row is used again', async () => {
    await open('chat.en');
    const row = need(document, '.chat-success:last-of-type, .chat-success');
    const words = need(row, '.chat-item-text').firstChild;
    if (words) words.nodeValue = 'Good morning!';
    await pass(1_000);
    const texts = hand.told.conversations.at(-1)?.messages.map(({ text }) => text);
    expect(texts).toContain('Good morning!');
    expect(texts).not.toContain('Welcome! Ask us anything about our pottery classes.');
  });

  it('tells no message of the customer before under the name of the next', async () => {
    await open('chat.en');
    const other = '/U0a1b2c3d4e5f60718293a4b5c6d7e8f90/chat/U99f1e2d3c4b5a69788796a5b4c3d2e1f0';
    await hand.goTo(other);
    expect(hand.told.conversations.map(({ thread }) => thread)).toEqual([
      'U1f93ab02c4d5e6f708192a3b4c5d6e7f8',
    ]);
  });

  it('is not proved in another conversation', async () => {
    await open('chat.en');
    const { value } = field();
    await hand.press(field());
    const other = '/U0a1b2c3d4e5f60718293a4b5c6d7e8f90/chat/U99f1e2d3c4b5a69788796a5b4c3d2e1f0';
    await hand.goTo(other, () => {
      field().value = '';
      need(document, '.chat-list').replaceChildren();
      shows(value);
    });
    expect(hand.sends()).toEqual(['intended', 'withdrawn']);
  });
});
