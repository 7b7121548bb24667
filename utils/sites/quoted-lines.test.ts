import { expect, it } from 'vitest';
import { beforeReplyHeader, ownLines, withoutAttribution } from './quoted-lines.ts';

it('ends where the header of another message begins', () => {
  const text =
    'Hi. I am fine.\n\nFrom: Foo\nSent: Monday\nTo: john@bar.example\nSubject: x\n\nHello';
  expect(beforeReplyHeader(text)).toBe('Hi. I am fine.');
  expect(beforeReplyHeader('了解です。\n差出人: 高橋\n送信日時: 月曜\n宛先: 星野\n件名: x')).toBe(
    '了解です。',
  );
});

it('does not end at one line that only looks like a header', () => {
  const text = 'To: all of you\nThank you for the tea.';
  expect(beforeReplyHeader(text)).toBe(text);
});

it('ends at the mark of a signature', () => {
  expect(beforeReplyHeader('Thanks\n-- \nYuki')).toBe('Thanks');
});

it('takes the line away that says whose the quote is', () => {
  expect(withoutAttribution('Fine.\nOn 26.06.2014 14:41, Alex\n<a@b.example> wrote:')).toBe(
    'Fine.\n',
  );
  expect(withoutAttribution('Two things to know:')).toBe('Two things to know:');
});

it('keeps answers between quoted lines', () => {
  const text =
    'On Mon, 16 Nov 2026, Dana wrote:\n> How long?\nSix months.\n> How much?\n4,800 yen.';
  expect(ownLines(text)).toBe('Six months.\n4,800 yen.');
});
