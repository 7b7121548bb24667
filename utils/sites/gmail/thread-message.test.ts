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

const QUOTE = '<blockquote type="cite"><div>Old words</div></blockquote>';

describe('a message of another mail program', () => {
  it.each([
    [
      'Gmail in Japanese',
      `<div dir="ltr">承知しました。</div><br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">2026年11月20日(金) 10:15 山田 &lt;y@example.jp&gt;:<br></div><blockquote class="gmail_quote">前の文</blockquote></div>`,
    ],
    [
      'Gmail whose classes were taken away',
      `<div>承知しました。</div><div>2026年11月20日(金) 10:15 山田 &lt;<a href="mailto:y@example.jp">y@example.jp</a>&gt;:<br></div><div>前の文</div>`,
    ],
    [
      'a forward of Gmail without its class',
      `承知しました。<br><div>---------- Forwarded message ---------<br>差出人: <b>山田</b> &lt;y@example.jp&gt;<br>Date: 2026年11月20日(金) 10:15<br>Subject: 見本<br>To: 星野<br></div>前の文`,
    ],
    [
      'Apple Mail',
      `承知しました。<br id="m_1lineBreakAtBeginningOfMessage"><div><br>${QUOTE}</div>`,
    ],
    [
      'Apple Mail with a signature',
      `承知しました。<br id="m_1lineBreakAtBeginningOfSignature"><div>星野茶園 4,800円</div>${QUOTE}`,
    ],
    [
      'an iPhone',
      `承知しました。<br><br><div dir="ltr">iPhoneから送信</div><div dir="ltr"><br><blockquote type="cite">2026/11/20 10:15、山田のメール:<br></blockquote></div>${QUOTE}`,
    ],
    [
      'Thunderbird',
      `承知しました。<div class="m_1moz-cite-prefix">On 2026/11/20 10:15, 山田 wrote:<br></div>${QUOTE}<div class="m_1moz-signature">-- <br>星野</div>`,
    ],
    [
      'Outlook on the web',
      `<div>承知しました。</div><div id="m_1Signature">星野茶園</div><div id="m_1appendonsend"></div><hr><div id="m_1divRplyFwdMsg"><b>差出人:</b> 山田</div><div>前の文</div>`,
    ],
    [
      'Outlook in Japanese',
      `<p>承知しました。</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0mm 0mm 0mm"><p><b>From:</b> 山田<br><b>Sent:</b> Friday</p></div><p>前の文</p>`,
    ],
    [
      'Outlook, its style gone',
      `<p>承知しました。</p><p>差出人: 山田 &lt;y@example.jp&gt;<br>送信日時: 2026年11月20日 10:15<br>宛先: 星野<br>件名: 見本</p><p>前の文</p>`,
    ],
    [
      'Outlook on a phone',
      `<div>承知しました。</div><div id="ms-outlook-mobile-signature">Outlook for iOS を入手</div><hr><div id="divRplyFwdMsg">差出人</div>前の文`,
    ],
    [
      'Yahoo',
      `承知しました。<div id="yahoo_quoted_1" class="m_1yahoo_quoted"><div>On Friday, 山田 wrote:</div><div>前の文</div></div>`,
    ],
    [
      'Proton',
      `承知しました。<div class="protonmail_signature_block">Proton</div><div class="protonmail_quote">On Friday 山田 wrote: 前の文</div>`,
    ],
    [
      'plain text',
      `承知しました。<br><br>2026年11月20日(金) 10:15 山田 &lt;y@example.jp&gt;:<br>&gt; 前の文<br>&gt; もう一行`,
    ],
    [
      'plain text with a framed signature',
      `承知しました。<br><br>──────────<br>星野茶園<br>TEL 0547-00-0000<br>──────────`,
    ],
    [
      'a long mail that Gmail clipped',
      `承知しました。<div class="iX"><br><br>[Message clipped]&nbsp;&nbsp;<a href="?ui=2&amp;ik=5&amp;view=lg&amp;permmsgid=msg-f:1">View entire message</a></div>`,
    ],
  ])("is its writer's words alone: %s", (_, body) => {
    expect(textOf(body)).toBe('承知しました。');
  });
});

describe('a message that no person wrote to the user', () => {
  const from = (address: string, name = 'Dana Weiss'): Parts => ({
    sender: `name="${name}" email="${address}" data-hovercard-id="${address}"`,
  });

  it.each<[string, Parts]>([
    ['a report of delivery', from('mailer-daemon@googlemail.com')],
    ['a mailbox nobody reads', from('no-reply@shop.example')],
    ['a mailbox nobody reads, in a longer name', from('orders.noreply+77@shop.example')],
    ['a calendar', from('calendar-notification@google.com')],
    ['a newsletter', { body: 'Autumn news! <a href="https://n.example/unsubscribe?u=1">here</a>' }],
    [
      'a newsletter in Japanese',
      { body: '秋の便り <a href="https://n.example/q">配信停止はこちら</a>' },
    ],
    [
      'an invitation',
      {
        body: '<a href="https://calendar.google.com/calendar/event?action=RESPOND&amp;eid=1">Yes</a>',
      },
    ],
    [
      'a group that writes to itself',
      {
        ...from('tea@groups.example'),
        to: '<span class="g2" email="tea@groups.example">tea</span>',
      },
    ],
    [
      'a mailing list by its footer',
      {
        body: 'Hi all<br>-- <br>To leave, write to <a href="mailto:tea+unsubscribe@groups.example">tea+unsubscribe@groups.example</a>',
      },
    ],
  ])('is set apart: %s', (_, parts) => expect(read(parts)).toBe('automatic'));

  it('is set apart where it went to a list, unless it went to the user too', () => {
    const own = new OwnAddresses();
    const page = new DOMParser().parseFromString('', 'text/html');
    page.head.append(
      Object.assign(page.createElement('meta'), {
        name: 'og-profile-acct',
        content: 'yuki@example.com',
      }),
    );
    own.learn(page);
    const list = '<span class="g2" email="tea@lists.example.org">tea</span>';
    const me = '<span class="g2" email="yuki@example.com">me</span>';
    expect(readMessage(message({ to: list }), own, NOW)).toBe('automatic');
    expect(readMessage(message({ to: list + me }), own, NOW)).toMatchObject({ direction: 'in' });
  });

  it('is set apart by what a group makes of its name', () => {
    const html = message(from('tea@groups.example'));
    html.querySelector('.gD')?.setAttribute('name', "'Dana Weiss' via Tea Friends");
    expect(readMessage(html, new OwnAddresses(), NOW)).toBe('automatic');
  });

  it.each<[string, Parts]>([
    ['a person', {}],
    ['a person with a telling name', from('newsome.bounce@bakery.example')],
    ['a person at a shop', from('hello@news.example')],
    [
      'an answer above a newsletter',
      {
        body: 'Lovely!<br>On Mon, 16 Nov 2026, Yuki &lt;yuki@example.com&gt; wrote:<br>Tea <a href="https://n.example/unsubscribe">Unsubscribe</a>',
      },
    ],
    [
      'an answer above a quoted newsletter',
      { body: 'Lovely!<blockquote><a href="https://n.example/unsubscribe">x</a></blockquote>' },
    ],
    [
      'a link to a calendar',
      { body: 'See <a href="https://calendar.google.com/calendar/u/0/r/day">my week</a>' },
    ],
  ])('is not taken for one: %s', (_, parts) => {
    expect(read(parts)).toMatchObject({ direction: 'in' });
  });
});

const replies = existsSync(SHARED) ? readdirSync(SHARED) : [];
for (const file of replies.filter((one) => one.startsWith('received-reply'))) {
  it(`reads a reply as it came: ${file}`, () => {
    const text = textOf(readFileSync(join(SHARED, file), 'utf8'));
    expect(text).toMatch(/^(?:Hi\. I am fine\.|foo\n\nbar)/);
    expect(text).not.toMatch(/Hello! How are you|Sasha|This is the reply|abc@example/);
  });
}

for (const file of replies.filter((one) => one.startsWith('received-forward'))) {
  it(`reads what was written above a forward: ${file}`, () => {
    expect(textOf(readFileSync(join(SHARED, file), 'utf8'))).toMatch(/^test\s+blah$/);
  });
}
