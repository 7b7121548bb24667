import { describe, expect, it } from 'vitest';
import { QUOTE_CASES } from './quoted-lines.cases.ts';
import { ownEnd, ownLines, quoteStart, withoutAttribution } from './quoted-lines.ts';

describe("the writer's own lines", () => {
  it.each(QUOTE_CASES)('are told apart: $name', ({ text, own }) => {
    expect(ownLines(text)).toBe(own);
  });

  it.each(QUOTE_CASES)('are the same when read twice: $name', ({ text }) => {
    expect(ownLines(ownLines(text))).toBe(ownLines(text));
  });
});

it('ends where the header of another message begins', () => {
  const text =
    'Hi. I am fine.\n\nFrom: Foo\nSent: Monday\nTo: john@bar.example\nSubject: x\n\nHello';
  expect(text.slice(0, ownEnd(text))).toBe('Hi. I am fine.');
  expect(text.slice(0, quoteStart(text)).trim()).toBe('Hi. I am fine.');
});

it('ends at an offset up to which the text is unchanged', () => {
  const text = 'Thanks\n  two  blanks\n\n-- \nYuki';
  expect(text.slice(0, ownEnd(text))).toBe('Thanks\n  two  blanks');
  expect(quoteStart(text)).toBe(text.length);
  expect(ownEnd('')).toBe(0);
  expect(ownEnd('a\n\n')).toBe(1);
});

it('takes the line away that says whose the quote is', () => {
  expect(withoutAttribution('Fine.\nOn 26.06.2014 14:41, Alex\n<a@b.example> wrote:')).toBe(
    'Fine.\n',
  );
  expect(withoutAttribution('Two things to know:')).toBe('Two things to know:');
});

it.each([
  ['marks', '>'.repeat(20_000)],
  ['quotes in turn', 'a\n> b\n'.repeat(4_000)],
  ['rules', '-----\n'.repeat(4_000)],
  ['header lines', 'From: a\n'.repeat(3_000)],
  ['one long line', 'On 1:23 '.repeat(2_500)],
  ['open brackets', `On 2026 ${'<a@'.repeat(6_000)}`],
  ['blanks', `From${' '.repeat(20_000)}`],
])('has an end for a mail full of %s', (_, text) => {
  expect(ownLines(text).length).toBeLessThanOrEqual(text.length);
});
