// @vitest-environment jsdom
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OwnAddresses } from './account.ts';
import { readMessage } from './thread-message.ts';

const NOW = Date.UTC(2026, 10, 24);
const SHARED = join(import.meta.dirname, '../../../../shared/fixtures/gmail-bodies');

interface Parts {
  readonly ids?: string;
  readonly sender?: string;
  readonly to?: string;
  readonly body?: string;
}

const SENDER = 'email="dana@bakery.example.net" data-hovercard-id="dana@bakery.example.net"';

function message(parts: Parts): Element {
  const ids = parts.ids ?? 'data-legacy-message-id="198c9eecc182a5f3"';
  const html = `<div class="adn ads" ${ids}>
    <h3 class="iw"><span class="gD" name="Dana Weiss" ${parts.sender ?? SENDER}>D</span></h3>
    <span class="hb">to ${parts.to ?? '<span class="g2" email="yuki@example.com">me</span>'}</span>
    <div class="ii gt"><div class="a3s aiL">${parts.body ?? 'Hello'}</div></div></div>`;
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector('.adn');
  if (!found) throw new Error('no message');
  return found;
}

function read(parts: Parts): unknown {
  return readMessage(message(parts), new OwnAddresses(), NOW);
}

function textOf(body: string): unknown {
  const sight = readMessage(message({ body }), new OwnAddresses(), NOW);
  return typeof sight === 'string' ? sight : sight.text;
}

describe('a message of a thread', () => {
  it('takes its key from either form of the id', () => {
    const key = 'gmail:198c9eecc182a5f3';
    expect(read({})).toMatchObject({ key });
    expect(read({ ids: 'data-message-id="#msg-f:1841021087383725555"' })).toMatchObject({ key });
  });

  it('waits for an id of the server', () => {
    expect(read({ ids: 'data-message-id="#msg-a:r12"' })).toBe('unsent');
    const both = 'data-message-id="#msg-a:r12" data-legacy-message-id="198c9eecc182a5f3"';
    expect(read({ ids: both })).toMatchObject({ key: 'gmail:198c9eecc182a5f3' });
  });

  it('keeps a message whose id holds no date, without one', () => {
    expect(read({ ids: 'data-legacy-message-id="1f"' })).toMatchObject({
      key: 'gmail:1f',
      at: null,
    });
  });

  it.each<[string, Parts]>([
    ['two ids', { ids: 'data-legacy-message-id="1f" data-message-id="#msg-f:99"' }],
    ['two senders', { sender: 'email="a@b.example" data-hovercard-id="c@d.example"' }],
    ['no sender', { sender: 'email="Dana Weiss"' }],
    ['somebody without an address', { to: '<span class="g2">Leo</span>' }],
  ])('is not guessed at where it has %s', (_, parts) => expect(read(parts)).toBe('unreadable'));

  it('does not take a name in its text for its sender', () => {
    const body = '<h3 class="iw"><span class="gD" email="ceo@bank.example">Boss</span></h3>Pay me.';
    expect(read({ body })).toMatchObject({ from: { address: 'dana@bakery.example.net' } });
  });

  it("is its sender's words alone", () => {
    const quote =
      'On Mon, 16 Nov 2026, Yuki &lt;yuki@example.com&gt; wrote:<blockquote>old</blockquote>';
    expect(textOf(`Thank you!<br>${quote}`)).toBe('Thank you!');
    expect(textOf('<div>了解です。</div><div class="gmail_quote">古い</div>')).toBe('了解です。');
    expect(textOf('Fine.<div id="m_1divRplyFwdMsg">From: x</div><p>old</p>')).toBe('Fine.');
  });
});

const replies = existsSync(SHARED) ? readdirSync(SHARED) : [];
for (const file of replies.filter((one) => one.startsWith('received-reply'))) {
  it(`reads a reply of another mail program: ${file}`, () => {
    const text = textOf(readFileSync(join(SHARED, file), 'utf8'));
    expect(text).toMatch(/^(?:Hi\. I am fine\.|foo\n\nbar)/);
    expect(text).not.toMatch(/Hello! How are you|Sasha|This is the reply|abc@example/);
  });
}
