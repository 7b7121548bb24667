import { describe, expect, it } from 'vitest';
import { exactAddress, lastAddressIn, mailboxOf, mailboxesTyped, shownName } from './address.ts';

describe('an address', () => {
  it.each([
    [' Dana@Bakery.Example.NET ', 'dana@bakery.example.net'],
    ["o'hara+tea@shop.example.com", "o'hara+tea@shop.example.com"],
    ['yuki@例え.example', 'yuki@xn--r8jz45g.example'],
    ['Dana@BÜCHER.example', 'dana@xn--bcher-kva.example'],
    ['dana@ｂａｋｅｒｙ.example', 'dana@bakery.example'],
    ['dana@xn--bcher-kva.example', 'dana@xn--bcher-kva.example'],
  ])('%s is read exactly', (text, address) => expect(exactAddress(text)).toBe(address));

  it.each([
    ['nothing', ''],
    ['a name', 'Dana Weiss'],
    ['no domain', 'dana@'],
    ['a host without a dot', 'dana@localhost'],
    ['two signs', 'a@b@c.example'],
    ['a quoted local part', '"dana@bakery.example.net"@evil.example'],
    ['a comment', 'dana(x)@bakery.example.net'],
    ['a group', 'friends: dana@bakery.example.net;'],
    ['a NUL', 'dana\u0000@bakery.example.net'],
    ['a mark that turns text round', 'dana\u202e@bakery.example.net'],
    ['a blank without width', 'da\u200bna@bakery.example.net'],
    ['a soft hyphen', 'da\u00adna@bakery.example.net'],
    ['a line end', 'dana@bakery.example.net\nbcc: x@y.example'],
    ['a path behind a foreign domain', 'dana@büry.example/x'],
    ['a port', 'dana@büry.example:80'],
    ['a sign in hexadecimal', 'dana@büry.ex%61mple'],
    ['too much', `${'a'.repeat(250)}@bakery.example.net`],
  ])('is not %s', (_, text) => expect(exactAddress(text)).toBe(undefined));

  it('tells a look-alike from the real one', () => {
    expect(exactAddress('dana@bаkery.example.net')).not.toBe('dana@bakery.example.net');
  });
});

describe('a name', () => {
  it('is shown without marks that disguise it', () => {
    expect(shownName('Dana\u202e\u0000  Weiss\u200b ')).toBe('Dana Weiss');
    expect(shownName(' \u2066 ')).toBe(undefined);
  });

  it('that is an address does not become the address', () => {
    expect(mailboxOf('"ceo@bank.example" <x@evil.example>')).toEqual({
      address: 'x@evil.example',
      name: 'ceo@bank.example',
    });
  });
});

describe('text typed into an address field', () => {
  it('may hold several people, and words that are no address yet', () => {
    const typed = 'Dana <dana@bakery.example.net>; leo@cafe.example.net、foo, ';
    expect(mailboxesTyped(typed)).toEqual([
      { address: 'dana@bakery.example.net', name: 'Dana' },
      { address: 'leo@cafe.example.net' },
    ]);
  });

  it('is found last in a title', () => {
    expect(lastAddressIn('Ask x@y.example - yuki@example.com - Gmail')).toBe('yuki@example.com');
    expect(lastAddressIn('Inbox (3)')).toBe(undefined);
  });
});
